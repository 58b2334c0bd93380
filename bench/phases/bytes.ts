/** `bytes`: what must come over the line before a map is visible, before the slider answers, and in all. */
import type { Browser, Response } from '@playwright/test';
import { launch, newTab, wait } from '../browser.ts';
import { poke } from '../input.ts';
import { showsMap } from '../picture.ts';
import type { Bytes } from '../results.ts';
import { serveBuilt } from '../serve.ts';
import { asked as askedSites, ATLAS, ATLAS_GL, type Contender, PEERS } from '../sites.ts';
import { sum } from '../statistics.ts';
import { watch } from '../watch.ts';
import { getToKnow, hasAnswered, type Known } from './load.ts';

/** A page that takes this many times as long as with all its files lacks one that it needs; at least this long is waited. */
const PATIENCE = 3;
const LEAST_MS = 2500;
const PATIENT_MS = 10_000;
const MOST_MS = 40_000;
const EVERY_MS = 400;

type Goal = 'visible' | 'answers';

interface Asked {
  path: string;
  bytes: number;
}

const pathOf = (address: string): string => new URL(address).pathname;

/** Bodies as they travel: compressed. */
const bytesOf = async (response: Response): Promise<number> =>
  Number((await response.headerValue('content-length')) ?? 0);

/** Everything that the page asks for until it is quiet, in order. */
async function everything(browser: Browser, address: string): Promise<Asked[]> {
  const tab = await newTab(browser);
  const responses: Response[] = [];
  tab.page.on('response', (response) => {
    if (response.url().startsWith('http')) responses.push(response);
  });
  await tab.page.goto(address, { waitUntil: 'networkidle' });
  await wait(1500);
  await tab.page.waitForLoadState('networkidle');
  const asked = await Promise.all(
    responses.map(async (response) => ({ path: pathOf(response.url()), bytes: await bytesOf(response) })),
  );
  await tab.close();
  // A worker asks for files that the page has: the browser keeps them, and they travel once.
  return [...new Map(asked.toReversed().map((one) => [one.path, one])).values()].toReversed();
}

interface Trial {
  browser: Browser;
  address: string;
  known: Known;
}

/** Opens the page while nobody answers for the withheld files; resolves to the milliseconds until it reaches the goal all the same. */
async function reaches(
  { browser, address, known }: Trial,
  goal: Goal,
  withheld: ReadonlySet<string>,
  patienceMs: number,
): Promise<number | null> {
  const tab = await newTab(browser);
  // A request that nobody answers, neither well nor badly.
  await tab.page.route(
    (url) => withheld.has(url.pathname),
    () => undefined,
  );
  const watched = await watch(tab);
  const start = performance.now();
  await tab.page.goto(address, { waitUntil: 'commit' });
  const stop = goal === 'answers' ? poke(tab.devtools, known.slider, EVERY_MS) : () => undefined;
  const test = goal === 'visible' ? showsMap : hasAnswered.bind(null, known);
  const found = await watched.first(test, patienceMs);
  stop();
  await tab.close();
  return found ? performance.now() - start : null;
}

/** The page, its sheets, then everything else as it was asked for: sheets hold back the first paint wherever they stand. */
function inOrder(asked: readonly Asked[]): Asked[] {
  const isSheet = ({ path }: Asked): boolean => path.endsWith('.css');
  return [
    ...asked.slice(0, 1),
    ...asked.slice(1).filter(isSheet),
    ...asked.slice(1).filter((one) => !isSheet(one)),
  ];
}

/** The fewest files, from the first on, with which the goal is reached. */
async function needed(trial: Trial, goal: Goal, asked: readonly Asked[]): Promise<Asked[]> {
  const files = inOrder(asked);
  const usual = await reaches(trial, goal, new Set(), MOST_MS);
  if (usual === null) throw new Error(`${trial.address} does not reach ${goal}`);
  const patience = Math.min(PATIENT_MS, Math.max(LEAST_MS, usual * PATIENCE));
  let [few, enough] = [0, files.length];
  while (enough - few > 1) {
    const middle = Math.floor((few + enough) / 2);
    const withheld = new Set(files.slice(middle).map(({ path }) => path));
    if ((await reaches(trial, goal, withheld, patience)) === null) few = middle;
    else enough = middle;
  }
  return files.slice(0, enough);
}

const total = (files: readonly Asked[]): number => sum(files.map(({ bytes }) => bytes));

async function weigh(browser: Browser, contender: Contender, address: string): Promise<Bytes> {
  const asked = await everything(browser, address + contender.query);
  const paths = (files: readonly Asked[]): string[] => files.map(({ path, bytes }) => `${path} ${bytes}`);
  const all = { site: contender.name, everything: total(asked) };
  // The atlas shows and steps its drawing before WebGL: until then it is the same page.
  if (contender === ATLAS_GL)
    return {
      ...all,
      visible: null,
      answers: null,
      files: { visible: [], answers: [], everything: paths(asked) },
    };
  const trial = {
    browser,
    address: address + contender.query,
    known: await getToKnow(browser, contender, address),
  };
  const visible = await needed(trial, 'visible', asked);
  const answers = await needed(trial, 'answers', asked);
  return {
    ...all,
    visible: total(visible),
    answers: total(answers),
    files: { visible: paths(visible), answers: paths(answers), everything: paths(asked) },
  };
}

/** Weighs every page in turn. */
export async function bytes(port: number): Promise<Bytes[]> {
  const browser = await launch('gl');
  const found: Bytes[] = [];
  for (const contender of askedSites([ATLAS, ATLAS_GL, ...PEERS])) {
    const site = await serveBuilt(contender.folder, port);
    const result = await weigh(browser, contender, site.address);
    site.stop();
    console.log(result.site, result.visible, result.answers, result.everything);
    found.push(result);
  }
  await browser.close();
  return found;
}
