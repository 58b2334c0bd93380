import { FIRST_YEAR, happensIn, LAST_YEAR, touchesYear } from './dates.ts';
import type { AtlasEvent, Base, Clash, Items, StateId } from './model.ts';

/** Keeps a number within the atlas's years, as a whole year. */
export function clampYear(year: number): number {
  return Math.min(LAST_YEAR, Math.max(FIRST_YEAR, Math.round(year)));
}

/** The next year of change after (`step` 1) or before (`step` -1) this one; the ends of time where there is none. */
export function nextChange(years: readonly number[], year: number, step: 1 | -1): number {
  if (step === 1) return years.find((candidate) => candidate > year) ?? LAST_YEAR;
  return years.findLast((candidate) => candidate < year) ?? FIRST_YEAR;
}

/** Events that concern the state, or with `null` those of the alliances themselves. */
export function eventsOf({ events }: Items, state: StateId | null): readonly AtlasEvent[] {
  if (state === null) return events.filter(({ orgs }) => orgs.some((org) => ALLIANCES.has(org)));
  return events.filter(({ states }) => states.includes(state));
}

const ALLIANCES: ReadonlySet<string> = new Set(['CST', 'CSTO', 'NATO']);

/** Bases on the state's recognised territory and, with `null`, all of them. */
export function basesOf({ bases }: Items, state: StateId | null): readonly Base[] {
  return bases.filter(({ host }) => state === null || host === state);
}

/** Clashes that the state had a part in and, with `null`, all of them. */
export function clashesOf({ clashes }: Items, state: StateId | null): readonly Clash[] {
  return clashes.filter(({ states }) => state === null || states.includes(state));
}

/** Bases that stood at any time of the year: a base closed in June still belongs to that year's map. */
export function basesOn({ bases }: Items, year: number): readonly Base[] {
  return bases.filter((base) => touchesYear(base, year));
}

export function clashesOn({ clashes }: Items, year: number): readonly Clash[] {
  return clashes.filter((clash) => happensIn(clash, year));
}
