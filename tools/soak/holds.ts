/** What must hold whatever the monkey has done. */
import type { Page } from '@playwright/test';

/** Escape leads back to the map within so many presses: card, page, small maps, item, state, comparison, screen, hall, and menus between. */
const MOST_ESCAPES = 12;
/** The page answers within this time (milliseconds): a limit against standing still, not a measurement. */
const ANSWER_MS = 60_000;

/** What lies over the map. */
const OVER_MAP =
  '.page, .presenter, .present-return, .blank, .small-maps, .card.is-pinned, .search-results, .select-list';

/** Throws where the page does not come to its next picture. */
export async function answers(page: Page): Promise<void> {
  const painted = page.evaluate(
    () =>
      new Promise<boolean>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))),
  );
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((done) => {
    timer = setTimeout(() => done(false), ANSWER_MS);
  });
  const inTime = await Promise.race([painted, late]);
  clearTimeout(timer);
  if (!inTime) throw new Error('the page does not answer');
}

const overMap = (page: Page): Promise<string> =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility())
        .map(({ className }) => className)
        .join(', '),
    OVER_MAP,
  );

/** Presses Escape until nothing lies over the map; throws where that takes too many. */
export async function escapes(page: Page): Promise<void> {
  for (let presses = 0; presses < MOST_ESCAPES; presses += 1) {
    if ((await overMap(page)) === '') return;
    await page.keyboard.press('Escape');
    await answers(page);
  }
  throw new Error(`Escape does not lead back from: ${await overMap(page)}`);
}

/** The year or resolution as figures, slider and address tell it; they may differ for as long as the address waits to be written. */
const told = (page: Page): Promise<{ figures: string; slider: string; address: string } | null> =>
  page.evaluate(() => {
    const query = new URLSearchParams(location.search);
    const slider = document.querySelector<HTMLInputElement>('.timeline input[type=range]');
    const fields = [...document.querySelectorAll<HTMLInputElement>('.year-field input')];
    // A story tells its scene instead of the year, a lens of votes its resolution.
    if (query.has('story') || query.has('vote') || !slider || fields.length === 0) return null;
    // Half a year that is being typed is none yet.
    if (fields.some((field) => field === document.activeElement)) return null;
    return {
      figures: fields.at(-1)?.value ?? '',
      slider: slider.value,
      address: query.get('year') ?? '2025',
    };
  });

/** Throws where figures, slider and address do not come to tell the same year. */
export async function tellsOneYear(page: Page): Promise<void> {
  let last = '';
  for (let tries = 0; tries < 100; tries += 1) {
    const now = await told(page);
    if (!now || (now.figures === now.slider && now.slider === now.address)) return;
    last = JSON.stringify(now);
    await answers(page);
  }
  throw new Error(`two years at once: ${last}`);
}

/** Throws where the map, its names or the panel are missing, or where something was put into the page that is not the atlas's. */
export async function isWhole(page: Page): Promise<void> {
  const missing = await page.evaluate(() => {
    const wanted = ['.stage', '.stage [data-state]', '.overlay .label', '#panel', '.timeline', '.header'];
    const foreign = [...document.querySelectorAll('img[onerror], script:not([src]), iframe:not([src])')];
    return [
      ...wanted.filter((selector) => !document.querySelector(selector)),
      ...foreign
        .filter((element) => element.getAttribute('type') === null)
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    ];
  });
  if (missing.length > 0) throw new Error(`not as it should be: ${missing.join(', ')}`);
}
