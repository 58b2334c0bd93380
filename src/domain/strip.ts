/** The strip: one row a state, one cell a year, with what happened in it. */
import { byDay, dayOfYear, firstDay, happensIn, yearOf, YEARS } from './dates.ts';
import type { Items } from './items.ts';
import type { Lens, State, StateId } from './model.ts';
import type { RowOrder } from './rowOrder.ts';
import { statusOn } from './status.ts';

/** What one state's year holds; counts of what began, and of clashes that went on. */
export interface Cell {
  year: number;
  /** Id of the status on 31 December. */
  status: string;
  events: number;
  opened: number;
  closed: number;
  clashes: number;
}

export interface Row {
  state: StateId;
  region: State['region'];
  cells: readonly Cell[];
}

const REGIONS: readonly State['region'][] = ['baltic', 'east', 'caucasus', 'central-asia'];

const count = <T>(all: readonly T[], test: (one: T) => boolean): number => all.filter(test).length;

function cellsOf(lens: Lens, state: StateId, items: Items | null): Cell[] {
  const events = items?.events.filter(({ states }) => states.includes(state)) ?? [];
  const bases = items?.bases.filter(({ host }) => host === state) ?? [];
  const clashes = items?.clashes.filter(({ states }) => states.includes(state)) ?? [];
  return YEARS.map((year) => ({
    year,
    status: statusOn(lens, state, dayOfYear(year)).status,
    events: count(events, ({ date }) => yearOf(date) === year),
    // What was taken over on the atlas's first day was not opened in it.
    opened: count(bases, ({ from }) => yearOf(from) === year && firstDay(from) !== `${YEARS[0]}-01-01`),
    closed: count(bases, ({ to }) => to !== undefined && yearOf(to) === year),
    clashes: count(clashes, (clash) => happensIn(clash, year)),
  }));
}

/** The rows of the strip, by region. Without items the cells tell their status alone. */
export function stripRows(states: readonly State[], lens: Lens, items: Items | null): Row[] {
  return states
    .map(({ id, region }): Row => ({ state: id, region, cells: cellsOf(lens, id, items) }))
    .toSorted((a, b) => REGIONS.indexOf(a.region) - REGIONS.indexOf(b.region));
}

/** The day on which the state's status first changes; a day after every other where it never does. */
function firstChange(lens: Lens, state: StateId): string {
  const spans = lens.spans.filter((span) => span.state === state);
  const changed = spans.find((span, index) => index > 0 && span.status !== spans[index - 1]?.status);
  return changed ? firstDay(changed.from) : '9999';
}

/** The rows in the order asked for. */
export function orderRows(rows: readonly Row[], lens: Lens, order: RowOrder): readonly Row[] {
  if (order === 'region') return rows;
  return rows.toSorted((a, b) => byDay(firstChange(lens, a.state), firstChange(lens, b.state)));
}

/** Years in a row with one status on their 31 December. */
export interface Run {
  from: number;
  to: number;
  status: string;
}

/** A state's statuses over the years of the atlas, ascending. */
export function runsOf(lens: Lens, state: StateId): readonly Run[] {
  return YEARS.reduce<Run[]>((found, year) => {
    const { status } = statusOn(lens, state, dayOfYear(year));
    const last = found.at(-1);
    if (last?.status === status) last.to = year;
    else found.push({ from: year, to: year, status });
    return found;
  }, []);
}
