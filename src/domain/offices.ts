import { covers, firstDay, type IsoDay } from './dates.ts';
import type { Office, OfficeKind } from './ledger.ts';
import type { StateId } from './model.ts';

const DAYS_A_YEAR = 365.25;
const days = (from: IsoDay, to: IsoDay): number =>
  Math.max(0, (Date.parse(to) - Date.parse(from)) / 86_400_000);
const earlier = (a: IsoDay, b: IsoDay): IsoDay => (a < b ? a : b);

/** How long an office has been filled until a day, and how long by citizens of one state: years, rounded. */
export interface Share {
  held: number;
  total: number;
}

/** Terms of one office that had begun by the day, in the order of their dates. */
export function termsUntil(offices: readonly Office[], office: OfficeKind, day: IsoDay): readonly Office[] {
  return offices.filter((term) => term.office === office && firstDay(term.from) <= day);
}

/** Years until the day in which citizens of the state held the office, of the years in which it was filled. */
export function shareOf(terms: readonly Office[], state: StateId, day: IsoDay): Share {
  const years = (held: readonly Office[]): number =>
    Math.round(
      held.reduce(
        (sum, { from, to }) => sum + days(firstDay(from), earlier(to ? firstDay(to) : day, day)),
        0,
      ) / DAYS_A_YEAR,
    );
  return { held: years(terms.filter(({ nationality }) => nationality === state)), total: years(terms) };
}

/** True for a term that covers the day. */
export const inOffice = (term: Office, day: IsoDay): boolean => covers(term, day);
