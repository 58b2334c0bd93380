/** The targets, each held against what was found. */
import type { Load, Results, Steps } from './results.ts';

export interface Verdict {
  what: string;
  target: string;
  found: string;
  met: boolean;
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 2 : 0)}×`;
const one = (value: number): string => value.toFixed(1);

function find<T extends { site: string }>(list: readonly T[], site: string): T {
  const found = list.find((each) => each.site === site);
  if (!found) throw new Error(`no figures of ${site}: run that phase`);
  return found;
}

const PEER_NAMES = ['d3 SVG', 'ECharts', 'Plotly', 'MapLibre'] as const;

/** The peer that is there first; its time over the atlas's. */
function ahead(load: readonly Load[], moment: 'visible' | 'answers'): { peer: string; ratio: number } {
  const own = find(load, 'atlas')[moment] ?? Number.NaN;
  const peers = load.filter(({ site }) => PEER_NAMES.some((name) => name === site));
  const [best] = peers.toSorted((a, b) => (a[moment] ?? Infinity) - (b[moment] ?? Infinity));
  return { peer: best?.site ?? '', ratio: (best?.[moment] ?? Infinity) / own };
}

function bytesVerdicts({ bytes }: Results): Verdict[] {
  const atlas = find(bytes, 'atlas');
  const all = find(bytes, 'atlas WebGL').everything;
  const rows = [
    ['until a map is visible', atlas.visible ?? Number.NaN, 45_000],
    ['until the slider answers', atlas.answers ?? Number.NaN, 150_000],
    ['everything, with the WebGL map', all, 560_000],
  ] as const;
  return rows.map(([what, found, most]) => ({
    what: `brotli bytes ${what}`,
    target: `≤ ${most / 1000} kB`,
    found: kilobytes(found),
    met: found <= most,
  }));
}

/** Met where it is met both ways: with WebGL in software and without a graphics card. */
function loadVerdicts({ loadWith, loadWithout }: Results): Verdict[] {
  const rows = [
    ['until a map is visible', 'visible', 4],
    ['until the slider answers', 'answers', 1.5],
  ] as const;
  return rows.map(([what, moment, least]) => {
    const found = ahead(loadWith, moment);
    const without = ahead(loadWithout, moment);
    return {
      what: `time ${what}, slow 4G, processor ÷ 4`,
      target: `best peer ≥ ${least}×`,
      found: `${found.peer} ${times(found.ratio)}, without WebGL ${without.peer} ${times(without.ratio)}`,
      met: Math.min(found.ratio, without.ratio) >= least,
    };
  });
}

function stepVerdicts({ stepsWithout }: Results): Verdict[] {
  const own = find(stepsWithout, 'atlas').mean;
  const ratios = ['ECharts', 'Plotly'].map((name) => [name, find(stepsWithout, name).mean / own] as const);
  return [
    {
      what: 'main-thread task per year step without a graphics card',
      target: '≤ 6 ms',
      found: `${one(own)} ms`,
      met: own <= 6,
    },
    {
      what: 'the same, of ECharts and Plotly',
      target: '≥ 12×',
      found: ratios.map(([name, ratio]) => `${name} ${times(ratio)}`).join(', '),
      met: ratios.every(([, ratio]) => ratio >= 12),
    },
  ];
}

function scriptVerdicts({ stepsWith }: Results): Verdict[] {
  const script = find<Steps>(stepsWith, 'atlas WebGL').script ?? Number.NaN;
  return [
    {
      what: 'script per year step with WebGL',
      target: '≤ 2 ms',
      found: `${one(script)} ms`,
      met: script <= 2,
    },
  ];
}

function memoryVerdicts({ memory: { steps, before, after, detached } }: Results): Verdict[] {
  const heap = (after.heap - before.heap) / 1e6;
  const [nodes, listeners] = [after.nodes - before.nodes, after.listeners - before.listeners];
  return [
    {
      what: `${steps.toLocaleString('en')} steps, lens and selection changing`,
      target: 'heap ≤ 1 MB more, no detached nodes, no more listeners',
      found: `heap ${heap.toFixed(2)} MB, nodes ${nodes}, detached ${detached ?? 'unknown'}, listeners ${listeners}`,
      met: heap <= 1 && (detached ?? 0) <= 0 && listeners <= 0,
    },
  ];
}

/** A world's cost a step over that of the atlas as it is. */
function growthOf({ growth }: Results, world: string): number {
  const costOf = (name: string): number => growth.find((each) => each.world === name)?.mean ?? Number.NaN;
  return costOf(world) / costOf('atlas-as-it-is');
}

function growthVerdicts(results: Results): Verdict[] {
  const rows = [
    ['facts × 10', 'atlas-facts-10'],
    ['facts × 100', 'atlas-facts-100'],
    ['states × 15', 'atlas-states-15'],
  ] as const;
  return rows.flatMap(([what, world]) => {
    const ratio = growthOf(results, world);
    if (Number.isNaN(ratio)) return [];
    return [{ what: `cost per step, ${what}`, target: '≤ 1.3×', found: times(ratio), met: ratio <= 1.3 }];
  });
}

function interactionVerdicts({ interaction: { p95 } }: Results): Verdict[] {
  return [
    {
      what: 'interaction to next paint while playing, processor ÷ 4, 95th percentile',
      target: '≤ 100 ms',
      found: `${p95} ms`,
      met: p95 <= 100,
    },
  ];
}

function lighthouseVerdicts({ lighthouse }: Results): Verdict[] {
  return lighthouse
    .filter(({ form }) => form === 'mobile')
    .map(({ performance, accessibility, bestPractices, seo }) => ({
      what: 'Lighthouse: performance, accessibility, best practices, SEO',
      target: '≥ 95, 100, 100, 100',
      found: [performance, accessibility, bestPractices, seo].join(', '),
      met: performance >= 95 && accessibility === 100 && bestPractices === 100 && seo === 100,
    }));
}

/** Which pages a phase must have measured before its targets can be told. */
const NEEDED = {
  bytes: ['atlas', 'atlas WebGL'],
  loadWith: ['atlas'],
  loadWithout: ['atlas'],
  stepsWithout: ['atlas', 'ECharts', 'Plotly'],
  stepsWith: ['atlas WebGL'],
} as const;

/** True where the phase has run and, if it measures page by page, has the pages that are needed. */
function isMeasured(results: Partial<Results>, part: keyof Results): boolean {
  if (results[part] === undefined) return false;
  if (!(part in NEEDED)) return true;
  const pages = part as keyof typeof NEEDED;
  return NEEDED[pages].every((name) => results[pages]?.some(({ site }) => site === name));
}

/** Every target in the order in which they are told; those of phases that have not run are left out. */
export function verdicts(results: Partial<Results>): Verdict[] {
  const told: readonly [part: keyof Results, tell: (results: Results) => Verdict[]][] = [
    ['bytes', bytesVerdicts],
    ['loadWithout', loadVerdicts],
    ['stepsWithout', stepVerdicts],
    ['stepsWith', scriptVerdicts],
    ['memory', memoryVerdicts],
    ['growth', growthVerdicts],
    ['interaction', interactionVerdicts],
    ['lighthouse', lighthouseVerdicts],
  ];
  return told.flatMap(([part, tell]) => (isMeasured(results, part) ? tell(results as Results) : []));
}
