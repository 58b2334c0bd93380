import { byDay, covers, dayOfYear, type IsoDay, yearOf, FIRST_YEAR } from './dates.ts';
import type { Lens, Resolution, StateId, StatusSpan } from './model.ts';
import { once } from './once.ts';

function sortedBy<K, T>(all: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const sorted = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const others = sorted.get(key);
    if (others) others.push(one);
    else sorted.set(key, [one]);
  }
  return sorted;
}

const spansByState = once(({ spans }: Lens) => sortedBy(spans, ({ state }) => state));

const spansByDay = once<Lens, Map<IsoDay, Map<StateId, StatusSpan>>>(() => new Map());

/** The status span of a state on a day. Throws for a day before the lens begins: the build proves there is no other gap. */
export function statusOn(lens: Lens, state: StateId, day: IsoDay): StatusSpan {
  const days = spansByDay(lens);
  const known = days.get(day) ?? new Map<StateId, StatusSpan>();
  days.set(day, known);
  const span =
    known.get(state) ??
    spansByState(lens)
      .get(state)
      ?.find((candidate) => covers(candidate, day));
  if (!span) throw new Error(`${lens.id}: no status of ${state} on ${day}`);
  known.set(state, span);
  return span;
}

/** The states by their status on the day, in the order given. */
export const statesByStatus = (
  lens: Lens,
  states: readonly StateId[],
  day: IsoDay,
): ReadonlyMap<string, readonly StateId[]> => sortedBy(states, (state) => statusOn(lens, state, day).status);

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

const changesByYear = once(({ spans }: Lens) => {
  const latest = new Map<StateId, StatusSpan>();
  const changes = spans.flatMap((after): Change[] => {
    const before = latest.get(after.state);
    latest.set(after.state, after);
    return before && before.status !== after.status ? [{ state: after.state, before, after }] : [];
  });
  return sortedBy(
    changes.toSorted((a, b) => byDay(a.after.from, b.after.from)),
    ({ after }) => yearOf(after.from),
  );
});

/** Every step that happened within the year, in the order of their dates. The first spans of 1992 are no steps. */
export const changesIn = (lens: Lens, year: number): readonly Change[] => changesByYear(lens).get(year) ?? [];

/** The years in which any state's status changes, ascending. */
export const yearsOfChange = (lens: Lens): readonly number[] =>
  [...changesByYear(lens).keys()].filter((year) => year >= FIRST_YEAR).toSorted((a, b) => a - b);

/** The status as the lens defines it. */
export function statusOf(lens: Lens, id: string): Lens['statuses'][number] {
  const status = lens.statuses.find((candidate) => candidate.id === id);
  if (!status) throw new Error(`${lens.id} has no status ${id}`);
  return status;
}
