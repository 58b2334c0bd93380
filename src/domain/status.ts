import { covers, dayOfYear, type IsoDay, yearOf, FIRST_YEAR } from './dates.ts';
import type { Lens, Resolution, StateId, StatusSpan } from './model.ts';

/** The status span of a state on a day. Throws for a day before the lens begins: the build proves there is no other gap. */
export function statusOn(lens: Lens, state: StateId, day: IsoDay): StatusSpan {
  const span = lens.spans.find((candidate) => candidate.state === state && covers(candidate, day));
  if (!span) throw new Error(`${lens.id}: no status of ${state} on ${day}`);
  return span;
}

/** The part of a view that says which day a lens shows. */
export interface Moment {
  year: number;
  vote: string | null;
}

/** The day that the lens shows: that of the chosen resolution, else 31 December of the year. */
export function dayShown(lens: Lens, { year, vote }: Moment): IsoDay {
  return lens.resolutions?.find(({ id }) => id === vote)?.date ?? dayOfYear(year);
}

/** The resolution that a lens of votes shows: the chosen one, else the latest until the end of the year. */
export function resolutionShown(lens: Lens, moment: Moment): Resolution | undefined {
  const day = dayShown(lens, moment);
  return lens.resolutions?.findLast(({ date }) => date <= day);
}

/** One state's step from one status to the next. */
export interface Change {
  state: StateId;
  before: StatusSpan;
  after: StatusSpan;
}

/** Every step that happened within the year, in the order of their dates. The first spans of 1992 are no steps. */
export function changesIn(lens: Lens, year: number): readonly Change[] {
  return lens.spans
    .flatMap((after, index): Change[] => {
      if (yearOf(after.from) !== year) return [];
      const before = lens.spans.slice(0, index).findLast(({ state }) => state === after.state);
      return before && before.status !== after.status ? [{ state: after.state, before, after }] : [];
    })
    .toSorted((a, b) => a.after.from.localeCompare(b.after.from));
}

/** The years in which any state's status changes, ascending. */
export function yearsOfChange(lens: Lens): readonly number[] {
  const years = lens.spans
    .filter(({ from }) => from > dayOfYear(FIRST_YEAR - 1))
    .map(({ from }) => yearOf(from))
    .filter((year) => changesIn(lens, year).length > 0);
  return [...new Set(years)].toSorted((a, b) => a - b);
}

/** The status as the lens defines it. */
export function statusOf(lens: Lens, id: string): Lens['statuses'][number] {
  const status = lens.statuses.find((candidate) => candidate.id === id);
  if (!status) throw new Error(`${lens.id} has no status ${id}`);
  return status;
}
