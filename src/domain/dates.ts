/** A day, month or year as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; its length is its precision. */
export type IsoDate = string;
/** Always `YYYY-MM-DD`. */
export type IsoDay = string;
export type Precision = 'day' | 'month' | 'year';

export const FIRST_YEAR = 1992;
export const LAST_YEAR = 2025;
/** Every year of the atlas, ascending. */
export const YEARS: readonly number[] = Array.from(
  { length: LAST_YEAR - FIRST_YEAR + 1 },
  (_, index) => FIRST_YEAR + index,
);

const PATTERN = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** True for a date of the atlas that exists in the calendar. */
export function isIsoDate(text: string): boolean {
  if (!PATTERN.test(text)) return false;
  return text.length < 10 || new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

export function precisionOf(date: IsoDate): Precision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

/** The first day that a date may mean: `2012-06` → `2012-06-01`. */
export function firstDay(date: IsoDate): IsoDay {
  if (date.length === 10) return date;
  return date.length === 7 ? `${date}-01` : `${date}-01-01`;
}

/** The last day that a date may mean: `2012-06` → `2012-06-30`. */
export function lastDay(date: IsoDate): IsoDay {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year = 0, month = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The day before a date given to the day; a month or year stays as it is, for no day of it is known. */
export function dayBefore(date: IsoDate): IsoDate {
  if (date.length < 10) return date;
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** What a year means on the map: its 31 December. */
export function dayOfYear(year: number): IsoDay {
  return `${year}-12-31`;
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** Orders ISO days, earliest first: by their figures, for which no language's rules need be asked. */
export function byDay(a: IsoDay, b: IsoDay): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A half-open span of time `[from, to)`; without `to` it is open. */
export interface Span {
  from: IsoDate;
  to?: IsoDate;
}

/** True when the span covers the day: from the first day that `from` may mean to the day before `to`. */
export function covers({ from, to }: Span, day: IsoDay): boolean {
  return firstDay(from) <= day && (to === undefined || day < firstDay(to));
}

/** True when the span covers at least one day of the year. */
export function touchesYear({ from, to }: Span, year: number): boolean {
  return yearOf(from) <= year && (to === undefined || firstDay(to) > `${year}-01-01`);
}

/** True when a period of first and last day (both included, open without `to`) touches the year. */
export function happensIn({ from, to }: Span, year: number): boolean {
  return yearOf(from) <= year && (to === undefined || yearOf(to) >= year);
}
