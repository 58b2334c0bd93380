import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Correction, correctionsFor } from './corrections.ts';

const WORDS = { de: 'Text', en: 'text' };
const STATUS: Correction = {
  id: 'uzb-suspension',
  date: '2027-02-01',
  item: null,
  lenses: ['csto', 'alliances'],
  states: ['UZB'],
  years: [2012, 2014],
  was: WORDS,
  now: WORDS,
  sources: ['source'],
};
const ITEM: Correction = {
  ...STATUS,
  id: 'kant-opened',
  date: '2027-03-01',
  item: 'kant',
  lenses: [],
  states: [],
};
const VIEW = { lens: 'csto', year: 2012, compare: null, state: null, item: null };

const found = (view: Partial<typeof VIEW> | object, since = '2026-11-20'): string[] =>
  correctionsFor([STATUS, ITEM], { ...VIEW, ...view }, since).map(({ id }) => id);

describe('the corrections of a view', () => {
  it('are those of its lens, its years and its states', () => {
    expect(found({})).toEqual(['uzb-suspension']);
    expect(found({ lens: 'alliances', state: 'UZB' })).toEqual(['uzb-suspension']);
    expect(found({ lens: 'nato' })).toEqual([]);
    expect(found({ year: 2011 })).toEqual([]);
    expect(found({ year: 2011, compare: 2014 })).toEqual(['uzb-suspension']);
    expect(found({ state: 'ARM' })).toEqual([]);
  });

  it('are those of its item, in any year', () => {
    expect(found({ lens: 'nato', item: 'kant', year: 2020 })).toEqual(['kant-opened']);
    expect(found({ item: 'kant' })).toEqual(['kant-opened', 'uzb-suspension']);
  });

  it('are newer than the day on which the view was published', () => {
    expect(found({}, '2027-01-31')).toEqual(['uzb-suspension']);
    expect(found({}, '2027-02-01')).toEqual([]);
  });

  it('grow fewer the later a view was published, and come newest first', () => {
    const day = fc.integer({ min: 10, max: 28 }).map((number) => `2027-02-${number}`);
    fc.assert(
      fc.property(fc.array(day), day, day, (dates, a, b) => {
        const all = dates.map((date) => ({ ...STATUS, date }));
        const [early = a, late = b] = [a, b].toSorted();
        const since = (from: string) => correctionsFor(all, VIEW, from).map(({ date }) => date);
        expect(since(early)).toEqual(expect.arrayContaining(since(late)));
        expect(since(early)).toEqual(since(early).toSorted().toReversed());
      }),
    );
  });
});
