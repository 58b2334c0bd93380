/** What the colours and signs on the map mean. */
import { inOrder } from '../domain/difference.ts';
import { dayShown, statusOn } from '../domain/status.ts';
import { element } from '../embed/dom.ts';
import { m } from '../i18n/compiled/messages.js';
import { fillClass } from '../scene/palette.ts';
import { patternOf } from '../scene/patterns.ts';
import { regionsOn } from '../scene/scene.ts';
import { type LectureView, lensOf, shownIn } from './view.ts';

const row = (sign: string, text: string): HTMLLIElement => element('li', '', element('span', sign), text);

function statusRows(view: LectureView): HTMLLIElement[] {
  const { atlas, names } = view.content;
  const lens = lensOf(view);
  const { year, compare } = shownIn(view);
  const years = compare === null ? [year] : [compare, year];
  const shown = new Set(
    years.flatMap((each) => {
      const day = dayShown(lens, { year: each, vote: null });
      return atlas.states.map(({ id }) => statusOn(lens, id, day).status);
    }),
  );
  return lens.statuses
    .filter(({ id }) => shown.has(id))
    .map((status) => {
      // Bands of two fills leave no room for a pattern.
      const pattern = compare === null ? patternOf(status.kind) : undefined;
      const sign = `sample ${fillClass(status)}${pattern ? ` pattern-${pattern}` : ''}`;
      return row(sign, names.lenses[lens.id]?.statuses[status.id]?.name ?? status.id);
    });
}

function compareRows(year: number, compare: number | null): HTMLLIElement[] {
  if (compare === null) return [];
  const [from, to] = inOrder(compare, year);
  return [
    row('sample sample-split', m.legend_split({ from, to })),
    row('sample sample-faded', m.legend_faded()),
  ];
}

/** One row for everything that is on the map, statuses in the order of the lens. */
export function legendOf(view: LectureView): HTMLLIElement[] {
  const { year, compare, staging } = shownIn(view);
  const layers = staging?.layers ?? [];
  return [
    ...statusRows(view),
    ...compareRows(year, compare),
    ...(regionsOn(view.content.atlas.regions, year).length > 0
      ? [row('sample sample-hatch', m.legend_de_facto())]
      : []),
    ...(layers.includes('bases') ? [row('legend-mark mark-base', m.legend_base())] : []),
    ...(layers.includes('clashes') ? [row('legend-mark mark-clash', m.legend_clash())] : []),
  ];
}
