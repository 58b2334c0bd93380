/** Dates and numbers as the language writes them. */
import { type IsoDate, precisionOf } from '../domain/dates.ts';
import type { Language } from '../domain/model.ts';

const LOCALES: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

const OPTIONS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;

/** A date at its own precision: “20 June 2012”, „Juni 2012“. */
export function formatDate(date: IsoDate, language: Language): string {
  const precision = precisionOf(date);
  const full = `${date}-01-01`.slice(0, 10);
  return new Intl.DateTimeFormat(LOCALES[language], { ...OPTIONS[precision], timeZone: 'UTC' }).format(
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

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value);
}

export function formatPercent(share: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 0 }).format(
    share,
  );
}

/** “Armenia, Belarus and Russia”. */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(items);
}
