/** The presenter leaves the scene: every year under every lens. */
import { FIRST_YEAR, LAST_YEAR } from '../domain/dates.ts';
import { element } from '../embed/dom.ts';
import { m } from '../i18n/compiled/messages.js';
import { explore, type LectureStore, type LectureView } from './view.ts';

/** Fills the bar over the map, which is there while the presenter explores. */
export function mountExplore(bar: HTMLElement, store: LectureStore): void {
  const { atlas, names } = store.getState().content;
  const lens = element('select', 'lecture-lens');
  lens.setAttribute('aria-label', m.lens_label());
  for (const { id } of atlas.lenses) lens.append(new Option(names.lenses[id]?.name ?? id, id));
  const year = element('input', 'lecture-slider');
  year.type = 'range';
  year.min = String(FIRST_YEAR);
  year.max = String(LAST_YEAR);
  year.setAttribute('aria-label', m.year_label());
  const told = element('output', 'lecture-at');
  const back = element('button', 'text-button is-primary');
  back.type = 'button';
  back.addEventListener('click', () => explore(store, false));
  const go = (): void => store.setState({ explored: { lens: lens.value, year: year.valueAsNumber } });
  lens.addEventListener('change', go);
  year.addEventListener('input', go);
  bar.append(lens, year, told, back);
  const write = ({ explored, scene }: LectureView): void => {
    bar.hidden = explored === null;
    if (!explored) return;
    lens.value = explored.lens;
    year.valueAsNumber = explored.year;
    told.textContent = String(explored.year);
    back.textContent = `${m.story_back({ scene: scene + 1 })} (R)`;
  };
  write(store.getState());
  store.subscribe((now, before) => {
    write(now);
    if (now.explored && !before.explored) year.focus();
  });
}
