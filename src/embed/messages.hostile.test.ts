/** Messages and fragments of a host that means ill: they are taken whole and right, or not at all. */
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { YEARS } from '../domain/dates.ts';
import { STATE_IDS } from '../domain/model.ts';
import { asksForHeight, resizerId } from './heights.ts';
import { readFragment, readMessage, type Wish } from './messages.ts';

const LENSES = ['alliances', 'nato'];
const PARTS = ['lens', 'year', 'state', 'item'];

const CORPUS = JSON.parse(readFileSync('src/state/corpus/messages.json', 'utf8')) as {
  name: string;
  json: string;
}[];

/** What is wrong with a wish, by its name: it holds what is not the atlas's, or every object has inherited something. */
function harmOf(wish: Wish | null): string[] {
  const { lens, year, state, item } = wish ?? {};
  const holds = {
    prototype:
      Object.getPrototypeOf(wish ?? {}) === Object.prototype && Object.keys(Object.prototype).length === 0,
    parts: Object.keys(wish ?? {}).every((part) => PARTS.includes(part)),
    lens: lens === undefined || LENSES.includes(lens),
    year: year === undefined || YEARS.includes(year),
    state: state === undefined || state === null || STATE_IDS.includes(state),
    item: item === undefined || item === null || /^[a-z0-9-]{1,80}$/.test(item),
  };
  return Object.entries(holds).flatMap(([what, isWell]) => (isWell ? [] : [what]));
}

const good = fc.record(
  {
    lens: fc.constantFrom(...LENSES),
    year: fc.constantFrom(...YEARS),
    state: fc.constantFrom(null, ...STATE_IDS),
    item: fc.constantFrom(null, 'kant'),
  },
  { requiredKeys: [] },
);
const wild = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

describe('a hostile message', () => {
  it.each(CORPUS.map(({ name, json }) => [name, json] as const))('is not heard: %s', (_, json) => {
    expect(readMessage(JSON.parse(json), LENSES)).toBeNull();
  });

  it('is refused whole, whichever part of a good one is put in its place', () => {
    fc.assert(
      fc.property(
        good,
        fc.constantFrom(...PARTS, '__proto__', 'constructor', 'more'),
        wild,
        (wish, part, value) => {
          const message: object = { type: 'alliance-atlas:show', ...wish, [part]: value };
          expect(harmOf(readMessage(message, LENSES))).toEqual([]);
        },
      ),
    );
  });

  it('may go in circles or be as deep as it likes', () => {
    const circle: Record<string, unknown> = { type: 'alliance-atlas:show', year: 2012 };
    circle['item'] = circle;
    expect(readMessage(circle, LENSES)).toBeNull();
    circle['item'] = null;
    circle['more'] = circle;
    expect(harmOf(readMessage(circle, LENSES))).toEqual([]);
    const deep: unknown = JSON.parse('{"type":'.repeat(4000) + '1' + '}'.repeat(4000));
    expect(readMessage(deep, LENSES)).toBeNull();
  });

  it('as JSON pollutes nothing', () => {
    const json = fc
      .tuple(fc.constantFrom('__proto__', 'constructor', 'prototype', 'type'), fc.jsonValue())
      .map(([key, value]) => `{"type":"alliance-atlas:show","${key}":{"polluted":${JSON.stringify(value)}}}`);
    fc.assert(
      fc.property(json, (text) => {
        expect(harmOf(readMessage(JSON.parse(text), LENSES))).toEqual([]);
      }),
    );
  });
});

describe('a hostile question about the height', () => {
  it('is answered with an identifier of harmless letters, or not at all', () => {
    const fields = fc
      .array(fc.string({ unit: 'binary', maxLength: 8 }), { maxLength: 12 })
      .map((parts) => `[iFrameSizer]${parts.join(':')}`);
    const pym = fc.string({ unit: 'binary' }).map((text) => `pymxPYMx${text}xPYMxwidthxPYMx1`);
    fc.assert(
      fc.property(fc.oneof(wild, fields, pym), (data) => {
        expect(resizerId(data) ?? 'none').toMatch(/^[\w-]{1,100}$/);
        expect([true, false]).toContain(asksForHeight(data));
      }),
    );
  });
});

describe('a hostile fragment', () => {
  it('says a thing of the atlas or nothing', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('2012', '0x7DC', '2e3', 'none', 'UZB', 'uzb', '%00', '%ED%A0%80', '__proto__', '../x'),
    );
    const fragment = fc
      .array(fc.tuple(fc.constantFrom(...PARTS, '__proto__', ''), value), { maxLength: 12 })
      .map((pairs) => `#${pairs.map(([name, text]) => `${name}=${text}`).join('&')}`);
    fc.assert(
      fc.property(fc.oneof(fragment, fc.string({ unit: 'binary' })), (hash) => {
        expect(harmOf(readFragment(hash, LENSES))).toEqual([]);
      }),
    );
  });

  it('counts its year in four figures', () => {
    expect(readFragment('#year=2012', LENSES)).toEqual({ year: 2012 });
    for (const year of ['0x7DC', '2.012e3', '02012', '+2012', '2012.0'])
      expect(readFragment(`#year=${encodeURIComponent(year)}`, LENSES)).toBeNull();
  });
});
