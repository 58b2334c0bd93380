import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { YEARS } from '../domain/dates.ts';
import { STATE_IDS } from '../domain/model.ts';
import { readFragment, readMessage } from './messages.ts';

const LENSES = ['alliances', 'nato'];
const show = (wish: object) => readMessage({ type: 'alliance-atlas:show', ...wish }, LENSES);

describe('a message of the host', () => {
  it('is taken where every part is the atlas’s own', () => {
    expect(show({ lens: 'nato', year: 2004, state: 'EST', item: 'kant' })).toEqual({
      lens: 'nato',
      year: 2004,
      state: 'EST',
      item: 'kant',
    });
    expect(show({ state: null, item: null })).toEqual({ state: null, item: null });
  });

  it('is refused whole where one part is not', () => {
    for (const wish of [
      { lens: 'x' },
      { year: 1991 },
      { year: '2004' },
      { state: 'POL' },
      { item: '../x' },
      { item: 7 },
    ]) {
      expect(show({ lens: 'nato', ...wish })).toBeNull();
    }
  });

  it('never throws and never gives what is out of range, whatever is sent', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), fc.anything(), (lens, year, state, item) => {
        const wish = show({ lens, year, state, item }) ?? {};
        expect([undefined, ...LENSES]).toContain(wish.lens);
        expect([undefined, ...YEARS]).toContain(wish.year);
        expect([undefined, null, ...STATE_IDS]).toContain(wish.state);
        expect(wish.item ?? 'none').toMatch(/^[a-z0-9-]{1,80}$/);
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(() => readMessage(data, LENSES)).not.toThrow();
      }),
    );
  });
});

describe('a fragment', () => {
  it('says the same in the words of an address', () => {
    expect(readFragment('#year=2012&state=uzb&lens=nato', LENSES)).toEqual({
      year: 2012,
      state: 'UZB',
      lens: 'nato',
    });
    expect(readFragment('#state=none&item=none', LENSES)).toEqual({ state: null, item: null });
  });

  it('is left aside where it says nothing of the atlas, as WordPress’s', () => {
    expect(readFragment('#?secret=abc', LENSES)).toBeNull();
    expect(readFragment('', LENSES)).toBeNull();
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(() => readFragment(hash, LENSES)).not.toThrow();
      }),
    );
  });
});
