/**
 * The codec of deep links, defaults left out:
 * `?lens=…&over=…&year=…&vote=…&compare=…&years=…&state=…&item=…&page=…&quiz=…&story=…&scene=…&present=…&events=…&clashes=…&org=…&period=…&lang=…`.
 */
import { FIRST_YEAR, LAST_YEAR, YEARS } from '../domain/dates.ts';
import { type Filter, hasPeriod, NO_FILTER } from '../domain/filter.ts';
import {
  CLASH_KINDS,
  EVENT_KINDS,
  LANGUAGES,
  type Language,
  ORGS,
  STATE_IDS,
  type StateId,
} from '../domain/model.ts';
import { DEFAULT_LENS, type Hint, PAGES, type Place, PRESENTATIONS } from './place.ts';

/** The parameters that the atlas writes and reads; others of the address stay as they are. */
export const OWN = [
  'lens',
  'over',
  'year',
  'vote',
  'compare',
  'years',
  'state',
  'item',
  'page',
  'quiz',
  'story',
  'scene',
  'present',
  'events',
  'clashes',
  'org',
  'period',
  'lang',
] as const;

/** A written question, or one made of a lens and a year: `nato.2004`. */
const QUIZ_ID = /^[a-z0-9-]{1,60}(\.\d{4})?$/;

/** A written story, or one of the reader's own. */
const STORY_ID = /^[a-z0-9-]{1,60}$/;
/** Scenes are counted from 1 in addresses; no story is longer. */
const SCENE = /^[1-9]\d?$/;

/** Side by side fit at most this many years. */
export const MOST_YEARS = 12;

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
  const among = <T extends string>(kind: Hint['kind'], all: readonly T[]): T | null =>
    choose<T | null>(kind, (value) => all.find((each) => each === value), null);
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
  const story = choose<string | null>('story', (value) => STORY_ID.exec(value)?.[0], null);
  const scene = choose('scene', (value) => (SCENE.test(value) ? Number(value) - 1 : undefined), 0);
  const present = among('present', PRESENTATIONS);
  const place: Place = {
    lens,
    over: choose<string | null>(
      'over',
      (value) => known.lenses.find((each) => each === value && each !== lens && each !== DEFAULT_LENS),
      null,
    ),
    year: vote?.year ?? year,
    vote: vote?.id ?? null,
    compare: known.resolutions[lens]?.length ? null : choose<number | null>('compare', readYear, null),
    years: choose<readonly number[]>('years', readYears, []),
    state: choose<StateId | null>(
      'state',
      (value) => STATE_IDS.find((state) => state === value.toUpperCase()),
      null,
    ),
    item: query.get('item') || null,
    page: among('page', PAGES),
    quiz: choose<string | null>('quiz', (value) => QUIZ_ID.exec(value)?.[0], null),
    story,
    scene: story ? scene : 0,
    present: story ? present : null,
    filter: {
      event: among('events', EVENT_KINDS),
      clash: among('clashes', CLASH_KINDS),
      org: among('org', ORGS),
      ...choose('period', readPeriod, { from: NO_FILTER.from, to: NO_FILTER.to }),
    },
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

/** A list of years such as `1994,2004,2024`, put in order; nothing when one of them is none or there are too many. */
function readYears(text: string): readonly number[] | undefined {
  const years = new Set(text.split(',').map(readYear));
  const known = YEARS.filter((year) => years.has(year));
  return years.has(undefined) || known.length < 2 || known.length > MOST_YEARS ? undefined : known;
}

/** A period such as `1994-2004`. */
function readPeriod(text: string): Pick<Filter, 'from' | 'to'> | undefined {
  const [from, to, more] = text.split('-').map(readYear);
  return from !== undefined && to !== undefined && more === undefined && from <= to
    ? { from, to }
    : undefined;
}

function writeFilter(query: URLSearchParams, filter: Filter): void {
  if (filter.event) query.set('events', filter.event);
  if (filter.clash) query.set('clashes', filter.clash);
  if (filter.org) query.set('org', filter.org);
  if (hasPeriod(filter)) query.set('period', `${filter.from}-${filter.to}`);
}

function writeStory(query: URLSearchParams, { story, scene, present }: Place): void {
  if (story) query.set('story', story);
  if (scene > 0) query.set('scene', String(scene + 1));
  if (present) query.set('present', present);
}

function writeView(query: URLSearchParams, place: Place): void {
  if (place.lens !== DEFAULT_LENS) query.set('lens', place.lens);
  if (place.over) query.set('over', place.over);
  if (place.vote) query.set('vote', place.vote);
  else if (place.year !== LAST_YEAR || place.item) query.set('year', String(place.year));
  if (place.compare !== null) query.set('compare', String(place.compare));
  if (place.years.length > 0) query.set('years', place.years.join(','));
  if (place.state) query.set('state', place.state);
  if (place.item) query.set('item', place.item);
  if (place.page) query.set('page', place.page);
  if (place.quiz) query.set('quiz', place.quiz);
  writeFilter(query, place.filter);
}

/**
 * Writes the query of a place over the present one: foreign parameters stay. Beside an item the year is always told; in a story the scene
 * says everything.
 */
export function writeUrl(place: Place, known: Known, present: string): string {
  const query = new URLSearchParams(present);
  for (const name of OWN) query.delete(name);
  if (place.story) writeStory(query, place);
  else writeView(query, place);
  if (place.language !== known.language) query.set('lang', place.language);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
