import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { YEARS } from '../domain/dates.ts';
import { NO_FILTER } from '../domain/filter.ts';
import { CLASH_KINDS, EVENT_KINDS, LANGUAGES, ORGS, STATE_IDS } from '../domain/model.ts';
import { PAGES } from './place.ts';
import { MOST_YEARS, readUrl, readYear, writeUrl } from './url.ts';

const known = {
  lenses: ['alliances', 'csto', 'nato', 'un'],
  resolutions: { csto: [], un: [{ id: 'unga-68-262', year: 2014 }] },
  language: 'en' as const,
};
const plain = {
  lens: 'alliances',
  over: null,
  year: 2025,
  vote: null,
  compare: null,
  years: [],
  state: null,
  item: null,
  page: null,
  quiz: null,
  story: null,
  scene: 0,
  present: null,
  filter: NO_FILTER,
  language: 'en' as const,
};

describe('the address', () => {
  it('leaves defaults out', () => {
    expect(writeUrl(plain, known, '')).toBe('');
    expect(writeUrl({ ...plain, year: 2012, state: 'UZB' }, known, '')).toBe('?year=2012&state=UZB');
  });

  it('keeps parameters that are not its own', () => {
    const { place } = readUrl('?renderer=svg&year=1994', known);
    expect(writeUrl(place, known, '?renderer=svg&year=1994')).toBe('?renderer=svg&year=1994');
  });

  it('tells the year beside an item even where it is the default', () => {
    const { place } = readUrl('?item=kant&year=2025', known);
    expect(writeUrl(place, known, '')).toBe('?year=2025&item=kant');
  });

  it('falls back with a hint for what it does not know', () => {
    const { place, hints } = readUrl(
      '?lens=warsaw&over=alliances&year=1066&vote=x&compare=x&years=1994,2050&state=XXX&page=y&quiz=A%20B&events=x&clashes=x&org=x&period=2004-1994&lang=fr',
      known,
    );
    expect(place).toEqual(plain);
    expect(hints.map(({ kind }) => kind).toSorted()).toEqual(
      'lens over year vote compare years state page quiz events clashes org period lang'
        .split(' ')
        .toSorted(),
    );
  });

  it('knows a resolution only in its own lens, and its year with it', () => {
    expect(readUrl('?lens=un&vote=unga-68-262', known).place).toMatchObject({
      vote: 'unga-68-262',
      year: 2014,
    });
    expect(readUrl('?lens=csto&vote=unga-68-262', known).place.vote).toBeNull();
    expect(readUrl('?lens=csto&over=csto', known).place.over).toBeNull();
  });

  it('compares years except in a lens of votes', () => {
    expect(readUrl('?lens=csto&compare=1994&year=2024', known).place).toMatchObject({
      compare: 1994,
      year: 2024,
    });
    expect(readUrl('?lens=un&compare=1994', known).place.compare).toBeNull();
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { place } = readUrl(text, known);
        expect(place.year).toBeGreaterThanOrEqual(1992);
        expect(place.year).toBeLessThanOrEqual(2025);
      }),
    );
  });

  it('tells of a story its scene, counted from 1, and how it is presented, and nothing of the view', () => {
    const place = { ...plain, year: 1999, story: 'armenia-turns-away', scene: 2, present: 'hall' as const };
    const text = writeUrl(place, known, '');
    expect(text).toBe('?story=armenia-turns-away&scene=3&present=hall');
    expect(readUrl(text, known).place).toEqual({ ...place, year: 2025 });
  });

  it('knows neither scene nor presentation without a story, and tells what it cannot read', () => {
    expect(readUrl('?scene=3&present=hall', known).place).toEqual(plain);
    const { hints } = readUrl('?story=Not%20one&scene=0&present=cinema', known);
    expect(hints.map(({ kind }) => kind)).toEqual(['story', 'scene', 'present']);
  });

  it('brings every place back as it was', () => {
    const place = fc.record({
      lens: fc.constantFrom(...known.lenses),
      over: fc.constant(null),
      year: fc.integer({ min: 1992, max: 2025 }),
      vote: fc.constant(null),
      compare: fc.constant(null),
      years: fc.oneof(fc.constant([]), fc.subarray([...YEARS], { minLength: 2, maxLength: MOST_YEARS })),
      state: fc.option(fc.constantFrom(...STATE_IDS)),
      item: fc.option(fc.stringMatching(/^[a-z][a-z0-9-]{0,30}$/)),
      page: fc.option(fc.constantFrom(...PAGES)),
      quiz: fc.option(fc.stringMatching(/^[a-z0-9-]{1,20}(\.\d{4})?$/)),
      story: fc.constant(null),
      scene: fc.constant(0),
      present: fc.constant(null),
      filter: fc.record({
        event: fc.option(fc.constantFrom(...EVENT_KINDS)),
        clash: fc.option(fc.constantFrom(...CLASH_KINDS)),
        org: fc.option(fc.constantFrom(...ORGS)),
        from: fc.integer({ min: 1992, max: 2008 }),
        to: fc.integer({ min: 2008, max: 2025 }),
      }),
      language: fc.constantFrom(...LANGUAGES),
    });
    fc.assert(
      fc.property(place, (one) => {
        expect(readUrl(writeUrl(one, known, ''), known).place).toEqual(one);
      }),
    );
  });

  it('reads only years of the atlas', () => {
    expect(['1992', ' 2010 ', '2025'].map(readYear)).toEqual([1992, 2010, 2025]);
    expect(['1991', '2026', '20x0', '', '02010'].map(readYear)).toEqual(Array(5).fill(undefined));
  });
});
