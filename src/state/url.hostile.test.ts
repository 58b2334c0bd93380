/** Addresses that somebody might hand a reader: whatever they hold, they are read, and what is not known is told as words. */
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hintText } from './hintText.ts';
import { type Known, OWN, readUrl, writeUrl } from './url.ts';

const known: Known = {
  lenses: ['alliances', 'csto', 'nato', 'un'],
  resolutions: { csto: [], un: [{ id: 'unga-68-262', year: 2014 }] },
  language: 'en',
};

/** Parameters that are kept until the facts are there, which judge them; the others are judged as soon as they are read. */
const KEPT: ReadonlySet<string> = new Set(['item', 'scene', 'present']);
const JUDGED = OWN.filter((name) => !KEPT.has(name));
const NAMES = [...OWN, 'renderer', '__proto__', 'constructor', ''];

interface Case {
  name: string;
  query: string;
  hints: string[];
}

const CORPUS = JSON.parse(readFileSync('src/state/corpus/addresses.json', 'utf8')) as Case[];

const halves = fc.string({ unit: fc.nat(0xff_ff).map((code) => String.fromCharCode(code)) });
const escapes = fc
  .uint8Array({ maxLength: 60 })
  .map((bytes) => Array.from(bytes, (byte) => `%${byte.toString(16)}`).join(''));
const words = fc.constantFrom(
  ...'csto un nato 2012 1066 1994,2004 UZB uzb unga-68-262 kant hall data 1994-2004 treaty-expires nato.2004'.split(
    ' ',
  ),
  ...'__proto__ constructor <b> % & + de 3'.split(' '),
);
const values = fc.oneof(words, fc.string({ unit: 'binary' }), halves, escapes);
const pairs = fc.array(fc.tuple(fc.constantFrom(...NAMES), values), { maxLength: 30 });
const queries = fc.oneof(
  fc.string({ unit: 'binary' }),
  halves,
  escapes,
  pairs.map((all) => `?${all.map(([name, value]) => `${name}=${value}`).join('&')}`),
  pairs.map((all) => `?${new URLSearchParams(all.map(([name, value]) => [name, value])).toString()}`),
  values.map((value) => `?lens=${value.repeat(3000).slice(0, 60_000)}`),
);

const addressOf = (query: string): string => writeUrl(readUrl(query, known).place, known, query);

describe('a hostile address', () => {
  it.each(CORPUS.map(({ name, query, hints }) => [name, query, hints] as const))(
    'is read and told: %s',
    (_, query, hints) => {
      expect(readUrl(query, known).hints.map(({ kind }) => kind)).toEqual(expect.arrayContaining(hints));
      expect(addressOf(addressOf(query))).toBe(addressOf(query));
    },
  );

  it('never throws, and once written it is written the same again', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const written = addressOf(query);
        expect(addressOf(written)).toBe(written);
        // A story tells its scene alone; everything else comes back as it was.
        const { place } = readUrl(query, known);
        const again = readUrl(written, known).place;
        expect(place.story === null ? again : again.story).toEqual(
          place.story === null ? place : place.story,
        );
      }),
    );
  });

  it('gives nothing but what the atlas knows', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { place } = readUrl(query, known);
        expect(known.lenses).toContain(place.lens);
        expect(place.year >= 1992 && place.year <= 2025).toBe(true);
        expect(place.years.length).toBeLessThanOrEqual(12);
        expect(place.scene).toBeLessThan(99);
        expect(place.quiz ?? 'a').toMatch(/^[a-z0-9-]{1,60}(\.\d{4})?$/);
        expect(place.story ?? 'a').toMatch(/^[a-z0-9-]{1,60}$/);
      }),
    );
  });

  it('tells each value that it does not know, and the first where there are several', () => {
    const unknown = fc.tuple(
      fc.constantFrom(...JUDGED),
      halves.map((text) => `~${text}`.toWellFormed()),
    );
    fc.assert(
      fc.property(fc.array(unknown, { minLength: 1, maxLength: 12 }), (all) => {
        const first = new Map(all.toReversed());
        const { hints } = readUrl(`?${new URLSearchParams(all).toString()}`, known);
        expect(new Map(hints.map(({ kind, value }) => [kind, value]))).toEqual(first);
        expect(hints).toHaveLength(first.size);
      }),
    );
  });

  it('is quoted in a short sentence in which nothing breaks or turns the line', () => {
    fc.assert(
      fc.property(fc.constantFrom(...JUDGED), values, (kind, value) => {
        const text = hintText({ kind, value });
        expect(text).not.toMatch(/\p{C}/u);
        expect(text.length).toBeLessThan(300);
      }),
    );
  });
});
