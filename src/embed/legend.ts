/** The legend as it answers: the states of each status are buttons, the keyboard's way to the map. */
import { m } from '../i18n/compiled/messages.js';
import { DASHES, dashOf } from '../scene/patterns.ts';
import { element } from './dom.ts';
import { type LegendRow, legendRows } from './rows.ts';
import { type EmbedStore, type EmbedView, lensOf, selectState } from './view.ts';

const SVG = 'http://www.w3.org/2000/svg';

function dashSample(dashes: readonly number[]): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'dash-sample');
  svg.setAttribute('viewBox', '0 0 44 6');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', 'M0 3H44');
  line.setAttribute('stroke-dasharray', dashes.join(' '));
  svg.append(line);
  return svg;
}

/** What the outlines tell, where a second lens is shown. */
function overRows({ atlas, names, over }: EmbedView): HTMLLIElement[] {
  const lens = atlas.lenses.find(({ id }) => id === over);
  if (!lens) return [];
  const words = names.lenses[lens.id];
  return [
    element('li', 'embed-part', words?.name ?? lens.id),
    ...lens.statuses.flatMap(({ id, kind }) => {
      const dash = dashOf(kind);
      return dash ? [element('li', '', dashSample(DASHES[dash]), words?.statuses[id]?.name ?? id)] : [];
    }),
  ];
}

const splitRows = ({ compare, year }: EmbedView): HTMLLIElement[] => {
  if (compare === null) return [];
  const [from = year, to = year] = [compare, year].toSorted((a, b) => a - b);
  return [
    element('li', '', element('span', 'embed-swatch embed-split'), m.legend_split({ from, to })),
    element('li', '', element('span', 'embed-swatch embed-faded'), m.legend_faded()),
  ];
};

/** Writes the rows of the view into the list; `isLocked` leaves the states' names as text. */
export function createLegend(
  list: HTMLElement,
  store: EmbedStore,
  isLocked: boolean,
): (view: EmbedView) => void {
  const row = ({ swatch, name, states }: LegendRow, view: EmbedView): HTMLLIElement => {
    const said = states.map(({ id, name: text }) => {
      if (isLocked) return element('span', '', text);
      const button = element('button', 'embed-state', text);
      button.type = 'button';
      button.dataset['choose'] = id;
      button.setAttribute('aria-pressed', String(view.state === id));
      button.addEventListener('click', () => selectState(store, id));
      return button;
    });
    const listed = said.flatMap((each, at) => {
      const isLast = at === said.length - 1;
      return [element('span', 'embed-name', each, ...(isLast ? [] : [','])), ' '];
    });
    return element(
      'li',
      '',
      element('span', swatch),
      element('span', '', element('b', '', name), ' ', element('span', 'embed-states', ...listed)),
    );
  };
  return (view) => {
    const focused =
      document.activeElement instanceof HTMLElement ? document.activeElement.dataset['choose'] : undefined;
    list.replaceChildren(
      ...legendRows(lensOf(view), view.names, view, view.language).map((each) => row(each, view)),
      ...splitRows(view),
      ...overRows(view),
    );
    if (focused) list.querySelector<HTMLElement>(`[data-choose="${focused}"]`)?.focus();
  };
}
