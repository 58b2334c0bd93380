/** `profile`: which functions of the atlas a year step spends its script on. */
import { launch, wait } from '../browser.ts';
import { press } from '../input.ts';
import type { Profile } from '../results.ts';
import { serveBuilt } from '../serve.ts';
import { ATLAS, ATLAS_GL, type Contender } from '../sites.ts';
import { openQuiet } from './steps.ts';

const STEPS = 66;
const STEP_MS = 250;
const SHOWN = 14;

interface Node {
  id: number;
  callFrame: { functionName: string; url: string; lineNumber: number };
  children?: readonly number[];
}

interface CpuProfile {
  nodes: readonly Node[];
  samples?: readonly number[];
  timeDeltas?: readonly number[];
}

const nameOf = ({ callFrame: { functionName, url } }: Node): string =>
  `${functionName || '(anonymous)'} ${
    url
      .split('/')
      .at(-1)
      ?.replace(/-[\w-]{8}\.js$/, '') ?? ''
  }`.trim();

/** Milliseconds a step by function, its own time alone. */
function selfTimes({ nodes, samples = [], timeDeltas = [] }: CpuProfile): Profile['rows'] {
  const byId = new Map(nodes.map((node) => [node.id, nameOf(node)]));
  const spent = new Map<string, number>();
  for (const [at, id] of samples.entries()) {
    const name = byId.get(id) ?? '';
    spent.set(name, (spent.get(name) ?? 0) + (timeDeltas[at] ?? 0) / 1000 / STEPS);
  }
  return [...spent]
    .filter(([name]) => !/^\((idle|program|root)\)/.test(name))
    .map(([name, ms]) => ({ name, ms }))
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, SHOWN);
}

async function profileOf(contender: Contender, port: number): Promise<Profile> {
  const browser = await launch(contender.webGl ? 'gl' : 'none');
  const site = await serveBuilt(contender.folder, port);
  const { devtools } = await openQuiet(browser, contender, site.address);
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: 200 });
  await devtools.send('Profiler.start');
  for (let step = 0; step < STEPS; step += 1) {
    await press(devtools, step < STEPS / 2 ? 'ArrowLeft' : 'ArrowRight');
    await wait(STEP_MS);
  }
  const { profile } = await devtools.send('Profiler.stop');
  await browser.close();
  site.stop();
  const found = { site: contender.name, rows: selfTimes(profile) };
  console.log(JSON.stringify(found, null, 1));
  return found;
}

/** Profiles both renderers. */
export async function profile(port: number): Promise<Profile[]> {
  return [await profileOf(ATLAS, port), await profileOf(ATLAS_GL, port)];
}
