/** Dates and numbers as the language writes them. */
import { type IsoDate, precisionOf } from '../domain/dates.ts';
import type { Language } from '../domain/model.ts';

/** English dates are written the British way, day first; other languages have one. */
const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : language);

/** Makes a formatter once for each language and kind: making one takes longer than a hundred uses. */
function kept<T>(make: (locale: string, kind: string) => T): (language: Language, kind?: string) => T {
  const made = new Map<string, T>();
  return (language, kind = '') => {
    const key = `${language} ${kind}`;
    const present = made.get(key);
    if (present !== undefined) return present;
    const formatter = make(localeOf(language), kind);
    made.set(key, formatter);
    return formatter;
  };
}

const OPTIONS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;

const dates = kept(
  (locale, precision) =>
    new Intl.DateTimeFormat(locale, { ...OPTIONS[precision as keyof typeof OPTIONS], timeZone: 'UTC' }),
);
const numbers = kept((locale) => new Intl.NumberFormat(locale));
const percents = kept(
  (locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
);
const lists = kept((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** Makes the formatters of the first view ahead, a task each: the first of a kind takes 15 milliseconds, in which the page would not answer. */
export const makeFormatters = (language: Language): Promise<unknown> =>
  Promise.all(
    [
      () => dates(language, 'day'),
      () => lists(language),
      () => numbers(language),
      () => percents(language),
    ].map((make: () => unknown) => new Promise((resolve) => setTimeout(resolve)).then(make)),
  );

/** A date at its own precision: “20 June 2012”, „Juni 2012“. */
export function formatDate(date: IsoDate, language: Language): string {
  const precision = precisionOf(date);
  const full = `${date}-01-01`.slice(0, 10);
  return dates(language, precision).format(
    new Date(`${precision === 'month' ? `${date}-01` : full}T00:00:00Z`),
  );
}

/** A period from first to last; open without an end. */
export function formatPeriod(
  from: IsoDate,
  to: IsoDate | undefined,
  language: Language,
  since: string,
): string {
  if (to === undefined) return `${since} ${formatDate(from, language)}`;
  if (to === from) return formatDate(from, language);
  return `${formatDate(from, language)} – ${formatDate(to, language)}`;
}

/** A size of files in millions of bytes, as file managers show it. */
export function formatMegabytes(bytes: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes / 1_000_000);
}

export function formatNumber(value: number, language: Language): string {
  return numbers(language).format(value);
}

export function formatPercent(share: number, language: Language): string {
  return percents(language).format(share);
}

/** “Armenia, Belarus and Russia”. */
export function formatList(items: readonly string[], language: Language): string {
  return lists(language).format(items);
}

/** The time of day of a moment (milliseconds of the clock), to the minute, in the time zone of the machine. */
export function formatClock(moment: number, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit' }).format(moment);
}

/** A length of time in milliseconds as minutes and seconds: `12:05`; from an hour on with hours. */
export function formatElapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const start = hours > 0 ? `${hours}:${two(minutes)}` : String(minutes);
  return `${start}:${two(seconds % 60)}`;
}
