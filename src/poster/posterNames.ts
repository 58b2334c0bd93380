/** The states' names on the poster as built: they are there without script, and give way to the overlay. */
import type { State } from '../domain/model.ts';
import type { Names } from '../domain/words.ts';
import { placeLabels } from '../scene/arrange.ts';
import { fit, type Frame, toScreen } from '../scene/camera.ts';

/** Size in CSS pixels for which the names are placed; style sheets scale the type for other widths. */
const SIZE = { width: 500, height: 393 } as const;
const FONT = 12.5;
/** Mean width of a letter in shares of the type size. */
const LETTER = 0.56;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** SVG text in plane units (y down), largest states first; `minor` are those that move aside, left out on narrow screens. */
export function posterNames(states: readonly State[], names: Names, frame: Frame): string {
  const camera = fit(frame, SIZE);
  const labels = states
    .toSorted((a, b) => b.area - a.area)
    .map((state) => {
      const text = names.states[state.id]?.name ?? state.id;
      const [x, y] = toScreen(camera, SIZE, state.label);
      return {
        item: { text, aside: state.aside },
        aside: state.aside,
        x,
        y,
        width: text.length * FONT * LETTER,
        height: FONT * 1.15,
      };
    });
  const [left, top] = [
    frame.centre[0] - SIZE.width / camera.scale / 2,
    -frame.centre[1] - SIZE.height / camera.scale / 2,
  ];
  const unit = (pixels: number, from: number): string => (from + pixels / camera.scale).toFixed(2);
  const drawn = placeLabels(labels, [], SIZE).map(({ item, x, y, anchor, leader }) => {
    const kind = item.aside === undefined ? '' : ' class="minor"';
    const line = leader
      ? `<path d="M${unit(anchor.x, left)} ${unit(anchor.y, top)}L${unit(x, left)} ${unit(y, top)}"/>`
      : '';
    return `<g${kind}>${line}<text x="${unit(x, left)}" y="${unit(y, top)}">${escaped(item.text)}</text></g>`;
  });
  return `<g class="poster-names" aria-hidden="true">${drawn.join('')}</g>`;
}
