/** Where “next” and “previous” stop: changes of status, and what the reader's filter lets through. */
import { clampYear, clashesOf, eventsOf, eventsOfLens } from './timeline.ts';
import { byDay, firstDay, yearOf } from './dates.ts';
import type { Items } from './items.ts';
import type { Lens, StateId } from './model.ts';
import { changesIn, yearsOfChange } from './status.ts';

export const STOP_KINDS = ['status', 'events', 'clashes', 'all'] as const;
/** What “next” looks for. */
export type StopKind = (typeof STOP_KINDS)[number];

/** One stop: the year shown and, for an event or a clash, its id. */
export interface Stop {
  year: number;
  item: string | null;
}

interface Asked {
  lens: Lens;
  /** Already filtered; `null` while they load. */
  items: Items | null;
  state: StateId | null;
  kind: StopKind;
}

type Dated = Stop & { date: string };

const dated = (id: string, from: string): Dated => ({
  year: clampYear(yearOf(from)),
  item: id,
  date: firstDay(from),
});

const statusStops = (lens: Lens, state: StateId | null): Dated[] =>
  yearsOfChange(lens).flatMap((year): Dated[] => {
    const first = changesIn(lens, year).find((change) => state === null || change.state === state);
    return first ? [{ year, item: null, date: firstDay(first.after.from) }] : [];
  });

/** Every stop in the order of time; in a state's panel only what concerns the state, else what concerns the lens. */
export function stopsOf({ lens, items, state, kind }: Asked): readonly Stop[] {
  const wants = (one: StopKind): boolean => kind === one || kind === 'all';
  const events = items === null ? [] : state === null ? eventsOfLens(items, lens) : eventsOf(items, state);
  const clashes = items === null ? [] : clashesOf(items, state);
  return [
    ...(wants('status') ? statusStops(lens, state) : []),
    ...(wants('events') ? events.map(({ id, date }) => dated(id, date)) : []),
    ...(wants('clashes') ? clashes.map(({ id, from }) => dated(id, from)) : []),
  ]
    .toSorted((a, b) => byDay(a.date, b.date))
    .map(({ year, item }) => ({ year, item }));
}

/**
 * The stop after (`step` 1) or before (`step` -1) the one that is shown. Between stops a year counts with its end: before it
 * lies what happened in it.
 */
export function nextStop(stops: readonly Stop[], shown: Stop, step: 1 | -1): Stop | undefined {
  const at = stops.findIndex(
    ({ year, item }) => item === shown.item && (item !== null || year === shown.year),
  );
  if (at >= 0) return stops[at + step];
  return step === 1
    ? stops.find(({ year }) => year > shown.year)
    : stops.findLast(({ year }) => year <= shown.year);
}
