/** The codec of deep links: `?lens=…&over=…&year=…&vote=…&state=…&item=…&page=…&lang=…`, defaults left out. */
import { FIRST_YEAR, LAST_YEAR } from '../domain/dates.ts';
import { LANGUAGES, type Language, STATE_IDS, type StateId } from '../domain/model.ts';
import { DEFAULT_LENS, type Hint, type Page, PAGES, type Place } from './store.ts';

const OWN = ['lens', 'over', 'year', 'vote', 'state', 'item', 'page', 'lang'] as const;

/** What an address may name. */
export interface Known {
  lenses: readonly string[];
  /** Resolutions of the lenses of votes, by lens: id and year. */
  resolutions: Readonly<Record<string, readonly { id: string; year: number }[]>>;
  /** The reader's own language, taken where the address names none. */
  language: Language;
}

/** A place read from an address; `yearGiven` tells a chosen year from the default. */
export interface Reading {
  place: Place;
  yearGiven: boolean;
  hints: readonly Hint[];
}

/** Reads an address's query. What it does not know falls back to the default and becomes a hint; nothing throws. */
export function readUrl(search: string, known: Known): Reading {
  const query = new URLSearchParams(search);
  const hints: Hint[] = [];
  const choose = <T>(kind: Hint['kind'], find: (value: string) => T | undefined, fallback: T): T => {
    const value = query.get(kind);
    if (value === null) return fallback;
    const found = find(value);
    if (found === undefined) hints.push({ kind, value });
    return found ?? fallback;
  };
  const lens = choose('lens', (value) => known.lenses.find((each) => each === value), DEFAULT_LENS);
  const vote = choose('vote', (value) => known.resolutions[lens]?.find(({ id }) => id === value), undefined);
  const year = choose('year', readYear, LAST_YEAR);
  const place: Place = {
    lens,
    over: choose<string | null>(
      'over',
      (value) => known.lenses.find((each) => each === value && each !== lens && each !== DEFAULT_LENS),
      null,
    ),
    year: vote?.year ?? year,
    vote: vote?.id ?? null,
    state: choose<StateId | null>(
      'state',
      (value) => STATE_IDS.find((state) => state === value.toUpperCase()),
      null,
    ),
    item: query.get('item') || null,
    page: choose<Page | null>('page', (value) => PAGES.find((page) => page === value), null),
    language: choose('lang', (value) => LANGUAGES.find((language) => language === value), known.language),
  };
  return { place, yearGiven: query.has('year') || place.vote !== null, hints };
}

/** A typed year, or nothing when it is not a year of the atlas. */
export function readYear(text: string): number | undefined {
  if (!/^\d{4}$/.test(text.trim())) return undefined;
  const year = Number(text);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

/** Writes the query of a place over the present one: foreign parameters stay. Beside an item the year is always told. */
export function writeUrl(place: Place, known: Known, present: string): string {
  const query = new URLSearchParams(present);
  for (const name of OWN) query.delete(name);
  if (place.lens !== DEFAULT_LENS) query.set('lens', place.lens);
  if (place.over) query.set('over', place.over);
  if (place.vote) query.set('vote', place.vote);
  else if (place.year !== LAST_YEAR || place.item) query.set('year', String(place.year));
  if (place.state) query.set('state', place.state);
  if (place.item) query.set('item', place.item);
  if (place.page) query.set('page', place.page);
  if (place.language !== known.language) query.set('lang', place.language);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
