/** `steps`: what a year step costs the main thread, without WebGL and with it. */
import type { Browser } from '@playwright/test';
import { FIRST_YEAR, LAST_YEAR } from '../../src/domain/dates.ts';
import { type Graphics, launch, newTab, type Tab, wait } from '../browser.ts';
import { click, press } from '../input.ts';
import type { Steps } from '../results.ts';
import { serveBuilt } from '../serve.ts';
import { asked, ATLAS, ATLAS_GL, type Contender, PEERS } from '../sites.ts';
import { mean, median, percentile } from '../statistics.ts';
import { CATEGORIES, readTrace } from '../trace.ts';

/** Longer than any page here fades or moves after a step. */
const STEP_MS = 400;

/** A world of a hundred times the facts may take its time. */
const PATIENCE_MS = 120_000;

/** Back to the first year and on to the last one; `BENCH_YEARS` makes a trial shorter. */
const SPAN = Number(process.env['BENCH_YEARS'] ?? LAST_YEAR - FIRST_YEAR);
const YEARS_VISITED: readonly number[] = [
  ...Array.from({ length: SPAN }, (_, at) => LAST_YEAR - 1 - at),
  ...Array.from({ length: SPAN }, (_, at) => LAST_YEAR - SPAN + 1 + at),
];

/** Microseconds of the monotonic clock that traces are written in. */
const clock = (): number => Number(process.hrtime.bigint() / 1000n);

/** Steps through all years by hand; resolves to the moments of the steps and that of the end. */
async function walk({ page, devtools }: Tab, contender: Contender): Promise<number[]> {
  const moments: number[] = [];
  const points = await Promise.all(YEARS_VISITED.map((year) => contender.pointOf(page, year)));
  for (const [at, year] of YEARS_VISITED.entries()) {
    const back = year < (YEARS_VISITED[at - 1] ?? LAST_YEAR);
    moments.push(clock());
    const point = points[at];
    if (contender.keys) await press(devtools, back ? 'ArrowLeft' : 'ArrowRight');
    else if (point) await click(devtools, point);
    await wait(STEP_MS);
  }
  return [...moments, clock()];
}

/** The browser's own counter, in milliseconds. */
async function scriptSoFar({ devtools }: Tab): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
}

/** Opens a page, quiet and with the focus on its slider. */
export async function openQuiet(browser: Browser, contender: Contender, address: string): Promise<Tab> {
  const tab = await newTab(browser);
  await tab.page.goto(address + contender.query, { waitUntil: 'networkidle', timeout: PATIENCE_MS });
  if (contender.query.includes('renderer=gl'))
    await tab.page.locator('.stage[data-renderer=gl]').waitFor({ timeout: PATIENCE_MS });
  await wait(1500);
  if (contender.keys) await tab.page.locator(contender.keys).first().focus();
  return tab;
}

/** What the trace of a walk tells of a step. */
export type Traced = Pick<Steps, 'mean' | 'median' | 'high' | 'longest' | 'parts'>;

/** Walks while the browser traces. */
export async function traceSteps(browser: Browser, tab: Tab, contender: Contender): Promise<Traced> {
  await browser.startTracing(tab.page, { categories: CATEGORIES });
  const moments = await walk(tab, contender);
  const trace = readTrace(await browser.stopTracing());
  const [first = 0, last = 0] = [moments[0], moments.at(-1)];
  const costs = moments.slice(1).map((end, at) => trace.tasks(moments[at] ?? end, end));
  const longest = moments.slice(1).map((end, at) => trace.longest(moments[at] ?? end, end));
  return {
    mean: mean(costs),
    longest: mean(longest),
    median: median(costs),
    high: percentile(costs, 0.95),
    parts: Object.fromEntries(
      Object.entries(trace.parts(first, last)).map(([part, ms]) => [part, ms / YEARS_VISITED.length]),
    ),
  };
}

/** Milliseconds of script a step, without tracing. */
async function scriptOf(tab: Tab, contender: Contender): Promise<number> {
  await tab.devtools.send('Performance.enable');
  const before = await scriptSoFar(tab);
  await walk(tab, contender);
  return ((await scriptSoFar(tab)) - before) / YEARS_VISITED.length;
}

async function stepsOf(graphics: Graphics, contenders: readonly Contender[], port: number): Promise<Steps[]> {
  const browser = await launch(graphics);
  const found: Steps[] = [];
  for (const contender of asked(contenders)) {
    const site = await serveBuilt(contender.folder, port);
    const tab = await openQuiet(browser, contender, site.address);
    // A walk of its own: tracing costs script time.
    const script = graphics === 'gl' ? await scriptOf(tab, contender) : null;
    const result = { site: contender.name, graphics, script, ...(await traceSteps(browser, tab, contender)) };
    await tab.close();
    site.stop();
    console.log(JSON.stringify(result));
    found.push(result);
  }
  await browser.close();
  return found;
}

/** Steps without a graphics card: whatever the page chooses then. A page that knows WebGL alone shows nothing. */
export const stepsWithout = (port: number): Promise<Steps[]> =>
  stepsOf('none', [ATLAS, ...PEERS.filter(({ webGl }) => !webGl)], port);

/** Steps of the maps that draw with WebGL. */
export const stepsWith = (port: number): Promise<Steps[]> =>
  stepsOf('gl', [ATLAS_GL, ...PEERS.filter(({ webGl }) => webGl)], port);
