/** `growth`: the same steps in larger worlds. */
import { launch } from '../browser.ts';
import type { World } from '../results.ts';
import { serveBuilt } from '../serve.ts';
import { ATLAS } from '../sites.ts';
import { buildWorlds, WORLD_NAMES } from '../synthetic/build.ts';
import { openQuiet, traceSteps } from './steps.ts';

/** What stands on the page, counted there. */
interface Counted {
  states: number;
  marks: number;
  nodes: number;
  heap: number;
  ready: number;
}

async function growthOf(name: string, port: number): Promise<World> {
  const browser = await launch('none');
  const site = await serveBuilt(name, port);
  try {
    const contender = { ...ATLAS, name, folder: name };
    const start = performance.now();
    const tab = await openQuiet(browser, contender, site.address);
    const ready = performance.now() - start;
    const traced = await traceSteps(browser, tab, contender);
    const counted = await tab.page.evaluate((): Omit<Counted, 'ready'> => ({
      states: document.querySelectorAll('[data-state].state').length,
      marks: document.querySelectorAll('.overlay button').length,
      nodes: document.querySelectorAll('*').length,
      heap: (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6,
    }));
    const found: World = { world: name, ...counted, ready, ...traced };
    console.log(JSON.stringify(found));
    return found;
  } finally {
    await browser.close();
    site.stop();
  }
}

/** Builds the worlds that are missing and steps through each; `BENCH_WORLDS` names those that are wanted alone. */
export async function growth(port: number, known: readonly World[]): Promise<World[]> {
  const asked = process.env['BENCH_WORLDS']?.split(',') ?? WORLD_NAMES;
  const found: World[] = [];
  buildWorlds();
  for (const name of WORLD_NAMES) {
    const before = known.find(({ world }) => world === name);
    if (!asked.includes(name)) {
      if (before) found.push(before);
      continue;
    }
    found.push(await growthOf(name, port));
  }
  return found;
}
