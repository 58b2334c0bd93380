/** The growth of cost with states, years and facts, and what would give way first. */
import type { Results, World } from './results.ts';
import { against, milliseconds, table } from './table.ts';

const NAMES: Readonly<Record<string, string>> = {
  'atlas-as-it-is': 'as it is: 15 states, 34 years, 782 facts',
  'atlas-facts-10': 'facts × 10',
  'atlas-facts-100': 'facts × 100',
  'atlas-states-15': 'states × 15',
  'atlas-years-10': 'years × 10',
};

const PARTS: Readonly<Record<string, string>> = {
  script: 'script',
  style: 'recomputing styles',
  layout: 'layout',
  paint: 'painting',
  commit: 'handing over to the compositor',
  garbage: 'collecting garbage',
};

/** Which kind of work grew most between two worlds, in milliseconds. */
function mostGrown(world: World, own: World): { part: string; more: number } {
  const grown = Object.keys(PARTS).map((part) => ({
    part,
    more: (world.parts[part] ?? 0) - (own.parts[part] ?? 0),
  }));
  const [most] = grown.toSorted((a, b) => b.more - a.more);
  return most ?? { part: 'script', more: 0 };
}

/** A sentence for each world, from the worst on. */
function weakest(worlds: readonly World[], own: World): string {
  const [first, ...others] = worlds
    .filter((world) => world !== own)
    .toSorted((a, b) => b.mean - a.mean)
    .map((world) => {
      const { part, more } = mostGrown(world, own);
      return `${NAMES[world.world] ?? world.world} (${PARTS[part]} ${more >= 0 ? '+' : ''}${more.toFixed(1)} ms a step, page ready ${(world.ready / own.ready).toFixed(1)}×, heap ${(world.heap / own.heap).toFixed(1)}×)`;
    });
  const then = others.length > 0 ? ` Then: ${others.join('; ')}.` : '';
  return `What would give way first: ${first ?? 'nothing was enlarged'}.${then}`;
}

/** The table and what it says. */
export function growthSection({ growth }: Results): string {
  const own = growth.find(({ world }) => world === 'atlas-as-it-is');
  if (!own) return '';
  const rows = growth.map((world) => [
    NAMES[world.world] ?? world.world,
    String(world.states),
    String(world.marks),
    String(world.nodes),
    against(world.mean, own.mean, milliseconds),
    against(world.parts['script'] ?? 0, own.parts['script'] ?? 0, milliseconds),
    ...['style', 'layout', 'paint', 'commit'].map((part) => milliseconds(world.parts[part] ?? 0)),
    against(world.ready, own.ready, milliseconds),
    `${world.heap.toFixed(0)} MB`,
  ]);
  return [
    table(
      [
        'world',
        'states',
        'signs',
        'elements',
        'step, all tasks',
        'script',
        'style',
        'layout',
        'paint',
        'commit',
        'page quiet',
        'heap',
      ],
      rows,
    ),
    weakest(growth, own),
  ].join('\n\n');
}
