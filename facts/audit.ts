/** What the facts cover and where they are thin: the figures behind `npm run facts -- audit`. */
import { yearOf } from '../src/domain/dates.ts';
import { VERDICTS } from '../src/domain/ledger.ts';
import { STATE_IDS } from '../src/domain/model.ts';
import type { Folder } from './folder.ts';
import { carriedClaims } from './ledger.ts';
import { lensesOf } from './votesLens.ts';

interface Sourced {
  id: string;
  sources: readonly string[];
  confidence: string;
  disputed?: unknown;
}

/** The founding documents never count as one of two independent sources. */
const independent = (sources: readonly string[]): number =>
  new Set(sources.filter((id) => !id.startsWith('doc-'))).size;

/** Every fact that stands by itself. */
function factsOf(folder: Folder): Sourced[] {
  return [
    ...folder.events.map(({ value }) => value),
    ...folder.bases.map(({ value }) => value),
    ...folder.clashes.map(({ value }) => value),
    ...folder.regions.map(({ value }) => value),
    ...folder.offices.map(({ value }) => value),
    ...folder.lenses.flatMap(({ value }) => value.spans),
    ...folder.figures.flatMap(({ value }) => value.values),
  ];
}

const DECADES = [1990, 2000, 2010, 2020] as const;
const inDecade = (date: string, decade: number): boolean => Math.floor(yearOf(date) / 10) * 10 === decade;

const row = (cells: readonly (string | number)[]): string =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(12) : String(cell).padStart(8))).join('');

/** Facts of each kind by state, and its events by decade; events before 1990 do not exist. */
function byState(folder: Folder): string[] {
  return [
    row(['state', 'events', ...DECADES.map((decade) => `${decade}s`), 'bases', 'clashes', 'figures']),
    ...STATE_IDS.map((state) => {
      const events = folder.events.filter(({ value }) => value.states.includes(state));
      return row([
        state,
        events.length,
        ...DECADES.map((decade) => events.filter(({ value }) => inDecade(value.date, decade)).length),
        folder.bases.filter(({ value }) => value.host === state).length,
        folder.clashes.filter(({ value }) => value.states.includes(state)).length,
        folder.figures.filter(({ value }) => value.state === state).length,
      ]);
    }),
  ];
}

/** Figures that a reference work should reach: what, how many, at least. */
function minimums(folder: Folder): [what: string, is: number, least: number][] {
  const eventsOf = (state: string): number =>
    folder.events.filter(({ value }) => value.states.some((id) => id === state)).length;
  const facts = factsOf(folder);
  const carried = carriedClaims(folder);
  return [
    ['events', folder.events.length, 180],
    ['events of the state with fewest', Math.min(...STATE_IDS.map(eventsOf)), 8],
    ['bases and deployments', folder.bases.length, 100],
    ['operators', new Set(folder.bases.map(({ value }) => value.operator)).size, 13],
    ['clashes', folder.clashes.length, 65],
    ['lenses', lensesOf(folder).length, 11],
    [
      'claims carried',
      folder.claims.filter(({ value }) => carried.has(value.id)).length,
      folder.claims.length,
    ],
    [
      'per cent of facts with two independent sources',
      Math.floor((100 * facts.filter(({ sources }) => independent(sources) >= 2).length) / facts.length),
      90,
    ],
  ];
}

/** The report as text. `met` is false when a minimum is missed. */
export function audit(folder: Folder): { report: string; met: boolean } {
  const facts = factsOf(folder);
  const reached = minimums(folder);
  const count = (test: (fact: Sourced) => boolean): number => facts.filter(test).length;
  const thin = facts.filter(({ sources }) => independent(sources) < 2).map(({ id }) => id);
  const lines = [
    'Minimums',
    ...reached.map(
      ([what, is, least]) => `  ${is >= least ? 'met   ' : 'MISSED'} ${what}: ${is} (at least ${least})`,
    ),
    '',
    'Lenses (spans)',
    ...lensesOf(folder).map(({ id, spans }) => `  ${id}: ${spans.length}`),
    '',
    'Stories (scenes)',
    ...folder.stories.map(({ value: { id, scenes } }) => `  ${id}: ${scenes.length}`),
    '',
    'By state',
    ...byState(folder).map((line) => `  ${line}`),
    '',
    'Operators of bases',
    `  ${[...new Set(folder.bases.map(({ value }) => value.operator))].toSorted().join(' ')}`,
    '',
    'Doubt',
    `  facts ${facts.length}: high ${count(({ confidence }) => confidence === 'high')}, medium ${count(({ confidence }) => confidence === 'medium')}, low ${count(({ confidence }) => confidence === 'low')}, disputed ${count(({ disputed }) => disputed !== undefined)}`,
    `  claims: ${VERDICTS.map((verdict) => `${verdict} ${folder.claims.filter(({ value }) => value.verdict === verdict).length}`).join(', ')}`,
    `  one independent source (${thin.length}): ${thin.join(' ')}`,
  ];
  return { report: lines.join('\n'), met: reached.every(([, is, least]) => is >= least) };
}
