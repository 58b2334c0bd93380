/** The slider of an embed, in the place of the links that serve without script. */
import { LAST_YEAR } from '../domain/dates.ts';
import { yearsOfChange } from '../domain/status.ts';
import { m } from '../i18n/compiled/messages.js';
import { element, iconButton } from './dom.ts';
import {
  type EmbedStore,
  type EmbedView,
  lensOf,
  notchesOf,
  notchOf,
  showChange,
  showNotch,
} from './view.ts';

/** Fills the place with play, steps and slider; returns what keeps them in step with the view. */
export function createControls(
  place: HTMLElement,
  store: EmbedStore,
): (view: EmbedView, sentence: string) => void {
  const play = iconButton('play', m.play(), () => store.setState(({ playing }) => ({ playing: !playing })));
  const previous = iconButton('previous', m.previous_change(), () => showChange(store, -1));
  const next = iconButton('next', m.next_change(), () => showChange(store, 1));
  const slider = element('input', 'embed-slider');
  slider.type = 'range';
  slider.min = '0';
  slider.setAttribute('aria-label', m.year_label());
  slider.addEventListener('input', () => {
    // Read before anything else: every change of the view writes the slider anew.
    const at = slider.valueAsNumber;
    store.setState({ playing: false });
    showNotch(store, at, { isStep: false });
  });
  slider.addEventListener('keydown', (event) => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
    event.preventDefault();
    showChange(store, event.key === 'PageDown' ? 1 : -1);
  });
  const year = element('output', 'embed-year');
  const ticks = element('div', 'embed-ticks');
  ticks.setAttribute('aria-hidden', 'true');
  place.replaceChildren(
    play.button,
    element('div', 'embed-track', slider, ticks),
    year,
    previous.button,
    next.button,
  );

  let marked = '';
  const markChanges = (view: EmbedView): void => {
    if (marked === view.lens) return;
    marked = view.lens;
    const lens = lensOf(view);
    const notches = notchesOf(lens);
    const years = yearsOfChange(lens);
    ticks.replaceChildren(
      ...notches.flatMap((notch, at) => {
        if (!lens.resolutions && !years.includes(notch.year)) return [];
        const tick = element('span', 'embed-tick');
        tick.style.insetInlineStart = `${(at / (notches.length - 1)) * 100}%`;
        return [tick];
      }),
    );
    slider.max = String(notches.length - 1);
  };

  return (view, sentence) => {
    markChanges(view);
    slider.valueAsNumber = notchOf(lensOf(view), view);
    slider.setAttribute('aria-valuetext', m.year_value({ year: view.year, sentence }));
    year.textContent = String(view.year);
    play.name(view.playing ? 'pause' : 'play', view.playing ? m.pause() : m.play());
  };
}

/** Milliseconds on a year of change, and on a quiet one. */
const LINGER_MS = 2400;
const SKIM_MS = 420;

/** Plays from notch to notch while the view says so; starts over when it stands at the end. */
export function startPlayer(store: EmbedStore): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = (): void => {
    const view = store.getState();
    const lens = lensOf(view);
    const lingers = lens.resolutions !== undefined || yearsOfChange(lens).includes(view.year);
    timer = setTimeout(step, lingers ? LINGER_MS : SKIM_MS);
  };
  const step = (): void => {
    const view = store.getState();
    const lens = lensOf(view);
    const at = notchOf(lens, view);
    if (at >= notchesOf(lens).length - 1) store.setState({ playing: false });
    else {
      showNotch(store, at + 1, { isStep: true });
      schedule();
    }
  };
  store.subscribe(({ playing, year }, before) => {
    if (playing === before.playing) return;
    clearTimeout(timer);
    if (!playing) return;
    if (year === LAST_YEAR) showNotch(store, 0, { isStep: true });
    schedule();
  });
}
