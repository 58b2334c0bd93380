/** `load`: how long until a map is visible and until the slider answers, on a slow line and a slow processor. */
import type { Browser } from '@playwright/test';
import { type Graphics, launch, newTab, slowDown, type Tab, wait } from '../browser.ts';
import { poke } from '../input.ts';
import { difference, type Painted, showsMap } from '../picture.ts';
import type { Load } from '../results.ts';
import { serveBuilt } from '../serve.ts';
import { asked, ATLAS, ATLAS_GL, type Contender, PEERS, type Point } from '../sites.ts';
import { median } from '../statistics.ts';
import { type Watch, watch } from '../watch.ts';

/** Half of Eurasia has another status in this year than in the last one. */
const YEAR = 1993;
const RUNS = Number(process.env['BENCH_RUNS'] ?? 3);
const EVERY_MS = 100;
const MOST_MS = 45_000;

/** The shares of the fills in the two years are farther apart than this on every page. */
const ANOTHER = 0.8;

/** What is known of a page before it is timed. */
export interface Known {
  slider: Point;
  /** The shares of the statuses in the year that the page opens with, and in the one that is asked for. */
  opening: Painted;
  asked: Painted;
}

/** A page on which nothing has changed for this long stands still. */
const STILL_MS = 900;

/** What is painted once there is a map and it stands still. */
async function settled(watched: Watch): Promise<Painted> {
  for (let seen = -1, waited = 0; waited < MOST_MS; waited += STILL_MS) {
    const last = watched.frames.at(-1);
    if (last && seen === watched.frames.length && showsMap(last.painted)) return last.painted;
    seen = watched.frames.length;
    await wait(STILL_MS);
  }
  throw new Error('no map on the settled page');
}

/** Opens the page at full speed, finds its slider and looks at both years. */
export async function getToKnow(browser: Browser, contender: Contender, address: string): Promise<Known> {
  const tab = await newTab(browser);
  const watched = await watch(tab);
  await tab.page.goto(address + contender.query, { waitUntil: 'networkidle' });
  const opening = await settled(watched);
  const slider = await contender.pointOf(tab.page, YEAR);
  const stop = poke(tab.devtools, slider, EVERY_MS);
  const another = await watched.first(
    (painted) => showsMap(painted) && difference(opening, painted) > ANOTHER,
    MOST_MS,
  );
  stop();
  if (!another) throw new Error(`${contender.name}: the slider does not answer`);
  const asked = await settled(watched);
  await tab.close();
  return { slider, opening, asked };
}

/** True once the picture is nearer to the year that was asked for. */
export const hasAnswered = ({ opening, asked }: Known, painted: Painted): boolean =>
  showsMap(painted) && difference(painted, asked) < difference(painted, opening);

/** Milliseconds since the navigation began; `null` where the moment never came. */
async function since(tab: Tab, at: number | undefined): Promise<number | null> {
  if (at === undefined) return null;
  return at * 1000 - (await tab.page.evaluate(() => performance.timeOrigin));
}

async function timed(browser: Browser, address: string, known: Known): Promise<Load['runs'][number]> {
  const tab = await newTab(browser);
  await slowDown(tab);
  const watched = await watch(tab);
  await tab.page.goto(address, { waitUntil: 'commit' });
  const stop = poke(tab.devtools, known.slider, EVERY_MS);
  const visible = await watched.first(showsMap, MOST_MS);
  const answers = visible && (await watched.first((painted) => hasAnswered(known, painted), MOST_MS));
  stop();
  const run = { visible: await since(tab, visible?.at), answers: await since(tab, answers?.at) };
  await tab.close();
  return run;
}

const middle = (values: readonly (number | null)[]): number | null =>
  values.includes(null) ? null : median(values as readonly number[]);

/** Times pages in turn. */
async function timeAll(graphics: Graphics, contenders: readonly Contender[], port: number): Promise<Load[]> {
  const browser = await launch(graphics);
  const found: Load[] = [];
  for (const contender of asked(contenders)) {
    const site = await serveBuilt(contender.folder, port);
    const known = await getToKnow(browser, contender, site.address);
    const runs: Load['runs'][number][] = [];
    for (let run = 0; run < RUNS; run += 1)
      runs.push(await timed(browser, site.address + contender.query, known));
    site.stop();
    console.log(JSON.stringify(runs));
    const result = {
      site: contender.name,
      visible: middle(runs.map(({ visible }) => visible)),
      answers: middle(runs.map(({ answers }) => answers)),
      runs,
    };
    console.log(graphics, result.site, result.visible, result.answers);
    found.push(result);
  }
  await browser.close();
  return found;
}

/** Every page, with WebGL in software: there the browser paints pages in software WebGL too. */
export const loadWith = (port: number): Promise<Load[]> => timeAll('gl', [ATLAS, ATLAS_GL, ...PEERS], port);

/** The pages that need no WebGL, as on a machine without a graphics card. */
export const loadWithout = (port: number): Promise<Load[]> =>
  timeAll(
    'none',
    [ATLAS, ...PEERS].filter(({ webGl }) => !webGl),
    port,
  );
