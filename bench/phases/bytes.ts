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

/** At full speed the pages are there within a second: after this time a withheld file was needed. */
const PATIENCE_MS = 3500;
const EVERY_MS = 60;

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
  return asked;
}

interface Trial {
  browser: Browser;
  address: string;
  known: Known;
}

/** Opens the page while the server never answers for the withheld files; true where it reaches the goal all the same. */
async function reaches(
  { browser, address, known }: Trial,
  goal: Goal,
  withheld: Set<string>,
): Promise<boolean> {
  const tab = await newTab(browser);
  // A request that nobody answers, neither well nor badly.
  await tab.page.route(
    (url) => withheld.has(url.pathname),
    () => undefined,
  );
  const watched = await watch(tab);
  const going = tab.page.goto(address, { waitUntil: 'commit' });
  const stop = goal === 'answers' ? poke(tab.devtools, known.slider, EVERY_MS) : () => undefined;
  await going;
  const test = goal === 'visible' ? showsMap : hasAnswered.bind(null, known);
  const found = await watched.first(test, PATIENCE_MS);
  stop();
  await tab.close();
  return found !== undefined;
}

/** The files without which the goal is not reached, found by withholding one after another. */
async function needed(trial: Trial, goal: Goal, asked: readonly Asked[]): Promise<Asked[]> {
  const withheld = new Set<string>();
  const [page, ...others] = asked;
  if (!page) throw new Error('nothing was asked for');
  // Late files first, in halves: most of them are for later.
  for (let size = Math.ceil(others.length / 2), rest = [...others]; rest.length > 0;) {
    const part = rest.slice(-size);
    const without = new Set([...withheld, ...part.map(({ path }) => path)]);
    if (await reaches(trial, goal, without)) for (const { path } of part) withheld.add(path);
    else if (size > 1) {
      size = Math.ceil(size / 2);
      continue;
    }
    rest = rest.slice(0, -part.length);
    size = Math.max(1, Math.min(size, rest.length));
  }
  return [page, ...others.filter(({ path }) => !withheld.has(path))];
}

const total = (files: readonly Asked[]): number => sum(files.map(({ bytes }) => bytes));

async function weigh(browser: Browser, contender: Contender, address: string): Promise<Bytes> {
  const asked = await everything(browser, address + contender.query);
  const trial = {
    browser,
    address: address + contender.query,
    known: await getToKnow(browser, contender, address),
  };
  const visible = await needed(trial, 'visible', asked);
  const answers = await needed(trial, 'answers', asked);
  const paths = (files: readonly Asked[]): string[] => files.map(({ path, bytes }) => `${path} ${bytes}`);
  return {
    site: contender.name,
    visible: total(visible),
    answers: total(answers),
    everything: total(asked),
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
