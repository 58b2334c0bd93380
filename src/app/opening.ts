/**
 * The slider that comes with the page: it moves the poster through the years before anything else has been fetched. The build writes this
 * file into the page (tools/opening.ts); the atlas's own slider takes over from it (panels/timeline/takeOver.ts).
 */
import { FIRST_YEAR, LAST_YEAR } from '../domain/dates.ts';
import { languageAsked } from '../state/known.ts';
import { OWN, readYear } from '../state/url.ts';
import type { OpeningTable } from './openingTable.ts';

const find = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`the page came without ${selector}`);
  return found;
};

/** The year of an address that names nothing but language and year, and carries no story; any other view is left to the atlas. */
function plainYear({ search, hash }: Location): number | undefined {
  if (hash !== '') return undefined;
  const query = new URLSearchParams(search);
  if (OWN.some((name) => name !== 'year' && name !== 'lang' && query.has(name))) return undefined;
  return query.has('year') ? readYear(query.get('year') ?? '') : LAST_YEAR;
}

/** Writes an attribute of the poster where it has come and reads otherwise: what is written is painted anew. */
function write(selector: string, name: string, value: string): void {
  const element = document.querySelector(`#poster ${selector}`);
  if (element && element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Gives the poster, as far as it has come, the looks of the year. */
function paint({ looks, states, regions }: OpeningTable, year: number): void {
  for (const [id, places] of Object.entries(states)) {
    const [fill = '', overlay = 'none'] = looks[Number.parseInt(places[year - FIRST_YEAR] ?? '', 36)] ?? [];
    write(`[data-state="${id}"]`, 'class', `state ${fill}`);
    write(`[data-overlay="${id}"]`, 'fill', overlay);
  }
  for (const [id, controlled] of Object.entries(regions))
    document
      .querySelector(`#poster [data-region="${id}"]`)
      ?.toggleAttribute('hidden', controlled[year - FIRST_YEAR] !== '1');
}

const data = find('#opening-years');
// Read and run: from here on whatever script stands in the page is not the atlas's.
data.remove();
document.currentScript?.remove();

const language = languageAsked(location.search);
document.documentElement.lang = language;
for (const text of document.querySelectorAll<HTMLElement>('.opening p'))
  text.hidden = (text.lang === 'de') !== (language === 'de');

const year = plainYear(location);
if (year !== undefined) {
  const table = JSON.parse(data.textContent) as OpeningTable;
  const timeline = find('#opening-timeline');
  const slider = find('#opening-timeline input') as HTMLInputElement;
  const output = find('#opening-timeline output');
  const show = (): void => {
    output.textContent = slider.value;
    paint(table, slider.valueAsNumber);
    // The rest of the poster is still on its way.
    if (document.readyState === 'loading') requestAnimationFrame(show);
  };
  slider.setAttribute('aria-label', table.labels[language]);
  slider.valueAsNumber = year;
  slider.addEventListener('input', show);
  for (const tick of timeline.querySelectorAll<HTMLElement>('[data-at]'))
    tick.style.left = `${tick.dataset['at']}%`;
  if (year !== LAST_YEAR) show();
  timeline.toggleAttribute('hidden', false);
}
