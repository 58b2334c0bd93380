/** What the reader narrows events and clashes to. */
import { FIRST_YEAR, LAST_YEAR, yearOf } from './dates.ts';
import type { Items } from './items.ts';
import type { AtlasEvent, Clash, OrgId } from './model.ts';

/** `null` lets everything through; the period is both years included. */
export interface Filter {
  event: AtlasEvent['kind'] | null;
  clash: Clash['kind'] | null;
  org: OrgId | null;
  from: number;
  to: number;
}

export const NO_FILTER: Filter = { event: null, clash: null, org: null, from: FIRST_YEAR, to: LAST_YEAR };

/** True when the filter holds anything back. */
export const isNarrow = (filter: Filter): boolean =>
  filter.event !== null || filter.clash !== null || filter.org !== null || hasPeriod(filter);

/** True when the filter asks for less than the atlas's whole time. */
export const hasPeriod = ({ from, to }: Filter): boolean => from > FIRST_YEAR || to < LAST_YEAR;

/** True for an event of the kind, organisation and period asked for. */
export function letsEvent({ event, org, from, to }: Filter, { kind, orgs, date }: AtlasEvent): boolean {
  const year = yearOf(date);
  return (
    (event === null || kind === event) &&
    (org === null || orgs.includes(org)) &&
    // What happened before the atlas's first year belongs to a period that begins with it.
    (year >= from || from === FIRST_YEAR) &&
    year <= to
  );
}

/** True for a clash of the kind that touches the period asked for. */
export function letsClash({ clash, from, to }: Filter, fact: Clash): boolean {
  return (
    (clash === null || fact.kind === clash) &&
    (from === FIRST_YEAR || fact.to === undefined || yearOf(fact.to) >= from) &&
    yearOf(fact.from) <= to
  );
}

/** The items that the filter lets through; the same object where it holds nothing back. */
export function filterItems(items: Items, filter: Filter): Items {
  if (!isNarrow(filter)) return items;
  return {
    ...items,
    events: items.events.filter((event) => letsEvent(filter, event)),
    clashes: items.clashes.filter((clash) => letsClash(filter, clash)),
  };
}
