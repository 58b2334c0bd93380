/** From the slider that came with the page (app/opening.ts) to the atlas's own. */
import { showYear } from '../../state/actions.ts';
import { useAtlas } from '../../state/store.ts';

/** The slider of the page, where it answers. */
export const openingSlider = (): HTMLInputElement | null =>
  document.querySelector('#opening-timeline:not([hidden]) input');

/** The atlas opens in the year to which the reader has moved the page's slider, and follows it until it is taken away. */
export function followOpening(): void {
  const slider = openingSlider();
  if (!slider) return;
  const follow = (): void => showYear(slider.valueAsNumber);
  if (slider.valueAsNumber !== useAtlas.getState().year) follow();
  slider.addEventListener('input', follow);
}

/** Puts the atlas's slider in the place of the page's; one that is being dragged stays until it is let go. */
export function takeOver(slider: HTMLInputElement | null): void {
  const timeline = document.querySelector('#opening-timeline');
  if (!slider || !timeline) return;
  const leave = (): void => {
    if (timeline.contains(document.activeElement)) slider.focus({ preventScroll: true });
    timeline.remove();
  };
  if (!timeline.matches(':active')) leave();
  else for (const end of ['pointerup', 'pointercancel']) addEventListener(end, leave, { once: true });
}
