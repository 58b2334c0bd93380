import { csvParse } from 'd3-dsv';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Evidence, together } from '../domain/evidence.ts';
import { filterItems, NO_FILTER } from '../domain/filter.ts';
import type { Items } from '../domain/items.ts';
import type { Atlas, Source } from '../domain/model.ts';
import type { Names, Notes, Texts } from '../domain/words.ts';
import { publishersOf } from './credits.ts';
import { csvOf } from './csv.ts';
import { fileName } from './save.ts';
import { rowsOf, type TableContent } from './tables.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`src/data/facts/${path}.json`, 'utf8'));
const atlas = together(read('atlas') as Atlas, read('evidence') as Evidence);
const lens = atlas.lenses.find(({ id }) => id === 'nato');
if (!lens) throw new Error('no NATO');
const items = read('items') as Items;
const sources = read('sources') as Record<string, Source>;

const content = (more: Partial<TableContent> = {}): TableContent => ({
  atlas,
  lens,
  moment: { year: 2004, vote: null },
  compare: null,
  state: null,
  language: 'en',
  names: read('names.en') as Names,
  items,
  texts: read('texts.en') as Texts,
  notes: read('notes.en') as Notes,
  sources,
  address: 'https://atlas.example/?lens=nato&year=2004',
  ...more,
});
const parsed = (...args: Parameters<typeof rowsOf>) => csvParse(csvOf(rowsOf(...args)));

describe('a table as CSV', () => {
  it('ends its records with CR LF and quotes what needs it', () => {
    expect(csvOf([{ a: 'one, "two"', b: 3, c: undefined }])).toBe('a,b,c\r\n"one, ""two""",3,\r\n');
  });

  it('begins with its header and no mark', () => {
    expect(csvOf(rowsOf('events', content()))).toMatch(/^id,date,/);
  });

  it('credits every row: source, licence, version and address', () => {
    for (const table of ['status', 'events', 'bases', 'clashes'] as const) {
      for (const row of parsed(table, content())) {
        expect(row).toMatchObject({
          source: 'Alliance Atlas',
          licence: 'CC BY 4.0',
          facts_version: atlas.version,
          address: 'https://atlas.example/?lens=nato&year=2004',
        });
        expect(row['sources']).not.toBe('');
      }
    }
  });
});

describe('the tables of a view', () => {
  it('tell the status of every state at the end of the year', () => {
    const rows = parsed('status', content());
    expect(rows).toHaveLength(15);
    expect(rows.find(({ state }) => state === 'EST')).toMatchObject({
      date: '2004-12-31',
      status: 'member',
      state_name: 'Estonia',
    });
  });

  it('tell both years of a comparison, the earlier first', () => {
    const rows = parsed('status', content({ compare: 1994 }));
    expect(rows).toHaveLength(30);
    expect(rows[0]?.['date']).toBe('1994-12-31');
  });

  it('have the items of the state, and of all states without one', () => {
    const some = parsed('bases', content({ state: 'ARM' }));
    expect(new Set(some.map(({ host }) => host))).toEqual(new Set(['ARM']));
    expect(parsed('bases', content())).toHaveLength(items.bases.length);
  });

  it('hold back what the filter holds back', () => {
    const narrow = filterItems(items, { ...NO_FILTER, clash: 'border' });
    const kinds = parsed('clashes', content({ items: narrow })).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['border']));
  });
});

describe('the publishers behind a view', () => {
  it('are named once each, those of most of it first', () => {
    const names = publishersOf({ atlas, lens, moment: { year: 2004, vote: null } }, sources);
    expect(names[0]).toMatch(/NATO/);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the name of a file', () => {
  const view = { language: 'de', lens: 'nato', year: 2004, compare: null, state: null } as const;
  it('says lens and year', () => {
    expect(fileName(view, '.png')).toBe('allianz-atlas-nato-2004.png');
  });
  it('says both years and the state', () => {
    expect(fileName({ ...view, language: 'en', compare: 2024, state: 'ARM' }, '-events.csv')).toBe(
      'alliance-atlas-nato-2004-2024-arm-events.csv',
    );
  });
});
