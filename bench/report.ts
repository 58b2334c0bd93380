/** Writes bench/RESULTS.md from what the phases found. */
import { writeFileSync } from 'node:fs';
import { growthSection } from './growthReport.ts';
import type { Load, Profile, Results, Steps } from './results.ts';
import { against, kilobytes, milliseconds, seconds, table } from './table.ts';
import { verdicts } from './targets.ts';

const FILE = 'bench/RESULTS.md';

const targets = (results: Partial<Results>): string =>
  table(
    ['what', 'target', 'found', 'met'],
    verdicts(results).map(({ what, target, found, met }) => [what, target, found, met ? 'yes' : '**no**']),
  );

function bytesTable({ bytes }: Results): string {
  const [atlas] = bytes;
  if (!atlas) return '';
  return table(
    ['page', 'until a map is visible', 'until the slider answers', 'everything'],
    bytes.map(({ site, visible, answers, everything }) => [
      site,
      against(visible, atlas.visible, kilobytes),
      against(answers, atlas.answers, kilobytes),
      against(everything, atlas.everything, kilobytes),
    ]),
  );
}

const spread = (runs: Load['runs'], moment: 'visible' | 'answers'): string => {
  const known = runs.flatMap(({ [moment]: ms }) => (ms === null ? [] : [ms]));
  return known.length === 0 ? '–' : `${seconds(Math.min(...known))} … ${seconds(Math.max(...known))}`;
};

function loadTable(load: readonly Load[]): string {
  const [atlas] = load;
  if (!atlas) return '';
  return table(
    ['page', 'map visible', 'all runs', 'slider answers', 'all runs'],
    load.map(({ site, visible, answers, runs }) => [
      site,
      against(visible, atlas.visible, seconds),
      spread(runs, 'visible'),
      against(answers, atlas.answers, seconds),
      spread(runs, 'answers'),
    ]),
  );
}

const PARTS = ['script', 'style', 'layout', 'paint', 'commit', 'garbage'] as const;

function stepsTable(steps: readonly Steps[]): string {
  const [own] = steps;
  if (!own) return '';
  return table(
    [
      'page',
      'all tasks, mean',
      'median',
      '95th percentile',
      'longest task',
      ...(own.script === null ? [] : ['script, untraced']),
      ...PARTS,
    ],
    steps.map(({ site, mean, median, high, longest, script, parts }) => [
      site,
      against(mean, own.mean, milliseconds),
      milliseconds(median),
      milliseconds(high),
      against(longest, own.longest, milliseconds),
      ...(own.script === null ? [] : [against(script, own.script, milliseconds)]),
      ...PARTS.map((part) => milliseconds(parts[part] ?? 0)),
    ]),
  );
}

const profileList = ({ site, rows }: Profile): string =>
  `${site}: ${rows.map(({ name, ms }) => `${name} ${ms.toFixed(2)}`).join(' · ')}`;

function lighthouseSection({ lighthouse }: Results): string {
  const rows = lighthouse.map(({ form, performance, accessibility, bestPractices, seo, figures }) => [
    form,
    ...[performance, accessibility, bestPractices, seo].map(String),
    figures['first-contentful-paint'] ?? '',
    figures['largest-contentful-paint'] ?? '',
    figures['total-blocking-time'] ?? '',
    figures['cumulative-layout-shift'] ?? '',
  ]);
  const findings = lighthouse.flatMap(({ form, findings }) => findings.map((each) => `- ${form}, ${each}`));
  return [
    table(
      ['as on a', 'performance', 'accessibility', 'best practices', 'SEO', 'FCP', 'LCP', 'TBT', 'CLS'],
      rows,
    ),
    `Below the full score (Lighthouse ${lighthouse[0]?.version ?? ''}):\n\n${findings.join('\n') || '- nothing'}`,
  ].join('\n\n');
}

function memorySection({ memory }: Results): string {
  const { before, after, steps, seconds: spent, warmUp, detached } = memory;
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
  const rows = [
    ['heap', megabytes(before.heap), megabytes(after.heap)],
    ['nodes', String(before.nodes), String(after.nodes)],
    ['listeners', String(before.listeners), String(after.listeners)],
  ];
  return [
    table(['', 'before', 'after'], rows),
    `${steps} steps in ${Math.round(spent)} s, after ${warmUp} steps to warm up. Detached trees more than before: ${detached ?? 'unknown'}.`,
  ].join('\n\n');
}

function interactionSection({ interaction }: Results): string {
  const { presses, reported, p50, p95, longest } = interaction;
  const slowest = interaction.slowest.map(({ name, duration }) => `${name} ${duration} ms`).join(', ');
  return `${presses} presses, of which ${reported} took 16 ms or more: median ${p50} ms, 95th percentile ${p95} ms, longest ${longest} ms. Slowest: ${slowest}.`;
}

function profileSection({ profile }: Results): string {
  return [
    'Own time of functions, milliseconds a step, from a profile of 66 steps.',
    ...profile.map(profileList),
  ].join('\n\n');
}

type Section = [title: string, needs: keyof Results, tell: (results: Results) => string];

const SECTIONS: readonly Section[] = [
  ['Bytes', 'bytes', bytesTable],
  [
    'Until it is there: slow 4G, processor four times slower, WebGL in software',
    'loadWith',
    ({ loadWith }) => loadTable(loadWith),
  ],
  [
    'Until it is there: the same without a graphics card',
    'loadWithout',
    ({ loadWithout }) => `MapLibre needs WebGL.\n\n${loadTable(loadWithout)}`,
  ],
  [
    'A year step without a graphics card',
    'stepsWithout',
    ({ stepsWithout }) =>
      `MapLibre draws with WebGL alone: without it the page stays empty.\n\n${stepsTable(stepsWithout)}`,
  ],
  [
    'A year step with WebGL (in software: drawing is dear, script is what it is)',
    'stepsWith',
    ({ stepsWith }) => stepsTable(stepsWith),
  ],
  ['What ten thousand steps leave behind', 'memory', memorySection],
  ['Growth of cost with states, years and facts', 'growth', growthSection],
  ['Interaction to next paint while playing, processor four times slower', 'interaction', interactionSection],
  ['Lighthouse', 'lighthouse', lighthouseSection],
  ['Where the script of a year step goes', 'profile', profileSection],
];

function text(results: Partial<Results>): string {
  const { machine } = results;
  if (!machine) throw new Error('nothing was measured yet');
  return [
    '# Results of the bench',
    `Written by \`npm run bench\` on ${machine.date}. What each word means stands in [README.md](README.md). Ratios are against the atlas in the same run; absolutes, in brackets, belong to this machine.`,
    `${machine.browser}, ${machine.cpu}, ${machine.cores} cores, ${machine.memory}, ${machine.system}, Node ${machine.node}.`,
    '## Targets',
    targets(results),
    'Why a target is missed, with its profile and what it would take, stands in [docs/PERFORMANCE.md](../docs/PERFORMANCE.md#targets-that-are-missed).',
    ...SECTIONS.flatMap(([title, needs, tell]) => [
      `## ${title}`,
      results[needs] === undefined ? 'Not measured.' : tell(results as Results),
    ]),
  ].join('\n\n');
}

/** Writes the report; a phase that has not run yet is told as not measured. */
export function writeReport(results: Partial<Results>): void {
  writeFileSync(FILE, `${text(results)}\n`);
  console.log(`written: ${FILE}`);
}
