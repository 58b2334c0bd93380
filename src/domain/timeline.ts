import { FIRST_YEAR, happensIn, LAST_YEAR, type Span, touchesYear, yearOf } from './dates.ts';
import type { Items } from './items.ts';
import type { FigureSeries } from './ledger.ts';
import type { AtlasEvent, Base, Clash, Lens, StateId } from './model.ts';
import { once } from './once.ts';

/** Keeps a number within the atlas's years, as a whole year. */
export function clampYear(year: number): number {
  return Math.min(LAST_YEAR, Math.max(FIRST_YEAR, Math.round(year)));
}

/** Events that concern the state. */
export function eventsOf({ events }: Items, state: StateId): readonly AtlasEvent[] {
  return events.filter(({ states }) => states.includes(state));
}

/** Events of the lens's organisations; a lens without any asks for forces, and gets what happened to bases. */
export function eventsOfLens({ events }: Items, { orgs }: Lens): readonly AtlasEvent[] {
  if (orgs.length === 0) return events.filter(({ kind }) => kind === 'base');
  return events.filter((event) => event.orgs.some((org) => orgs.includes(org)));
}

/** Bases on the state's recognised territory and, with `null`, all of them. */
export function basesOf({ bases }: Items, state: StateId | null): readonly Base[] {
  return bases.filter(({ host }) => state === null || host === state);
}

/** Clashes that the state had a part in and, with `null`, all of them. */
export function clashesOf({ clashes }: Items, state: StateId | null): readonly Clash[] {
  return clashes.filter(({ states }) => state === null || states.includes(state));
}

/** Sorts a list by the years in which its entries are on the map. */
function sortByYears<T extends Span>(
  all: readonly T[],
  isOn: (one: T, year: number) => boolean,
): ReadonlyMap<number, readonly T[]> {
  const sorted = new Map<number, T[]>();
  for (const one of all)
    // A span has no gaps, and may touch only a part of its first year.
    for (let year = Math.max(FIRST_YEAR, yearOf(one.from)); year <= LAST_YEAR && isOn(one, year); year += 1) {
      const others = sorted.get(year);
      if (others) others.push(one);
      else sorted.set(year, [one]);
    }
  return sorted;
}

const basesByYear = once((bases: readonly Base[]) => sortByYears(bases, touchesYear));
const clashesByYear = once((clashes: readonly Clash[]) => sortByYears(clashes, happensIn));

/** Bases that stood at any time of the year: a base closed in June still belongs to that year's map. */
export const basesOn = ({ bases }: Items, year: number): readonly Base[] =>
  basesByYear(bases).get(year) ?? [];

/** Clashes that touch the year. */
export const clashesOn = ({ clashes }: Items, year: number): readonly Clash[] =>
  clashesByYear(clashes).get(year) ?? [];

/** Figures of the state or, with `null`, of the lens's organisations. */
export function figuresOf(
  { figures }: Items,
  state: StateId | null,
  { orgs }: Lens,
): readonly FigureSeries[] {
  return figures.filter((series) =>
    state === null ? series.org !== undefined && orgs.includes(series.org) : series.state === state,
  );
}
