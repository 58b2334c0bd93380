/** The open data as a stranger would read them: the committed files, with a CSV reader of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { STATE_IDS } from '../src/domain/model.ts';

const folder = 'public/data';
const table = (name: string) => csvParse(readFileSync(`${folder}/${name}.csv`, 'utf8'));

interface DataPackage {
  resources: { name: string; path: string; schema: { fields: { name: string }[] } }[];
}

describe('the published data', () => {
  const description = JSON.parse(readFileSync(`${folder}/datapackage.json`, 'utf8')) as DataPackage;
  const sources = new Set(table('sources').map((row) => row['id']));

  it('are described by the data package, column by column', () => {
    for (const { name, path, schema } of description.resources) {
      expect(path).toBe(`${name}.csv`);
      expect(table(name).columns, name).toEqual(schema.fields.map((field) => field.name));
    }
    expect(readdirSync(folder).toSorted()).toEqual(
      ['corrections.json', 'datapackage.json', ...description.resources.map(({ path }) => path)].toSorted(),
    );
  });

  it('tell the status of 15 states in 34 years for each lens', () => {
    const rows = table('status');
    const lenses = new Set(rows.map((row) => row['lens']));
    expect([...lenses]).toEqual(expect.arrayContaining(['alliances', 'csto', 'nato']));
    for (const lens of lenses) {
      const told = rows.filter((row) => row['lens'] === lens);
      expect(told).toHaveLength(34 * 15);
      expect(new Set(told.map((row) => `${row['state']} ${row['year']}`)).size).toBe(34 * 15);
    }
  });

  it.each(['status', 'memberships', 'events', 'bases', 'clashes', 'votes', 'figures'])(
    'name known sources in every row of %s',
    (name) => {
      for (const row of table(name)) {
        const ids = (row['sources'] ?? '').split(';');
        expect(
          ids.every((id) => sources.has(id)),
          JSON.stringify(row).slice(0, 120),
        ).toBe(true);
      }
    },
  );

  it('agree with the memberships they are made from', () => {
    const memberships = table('memberships');
    for (const { lens, state, year, status } of table('status').filter(
      (row) => row['lens'] !== 'alliances',
    )) {
      const day = `${year}-12-31`;
      const spans = memberships.filter(
        (row) =>
          row['lens'] === lens &&
          row['state'] === state &&
          (row['from'] ?? '') <= day &&
          (row['to'] === '' || (row['to'] ?? '') > day),
      );
      expect(
        spans.map((span) => span['status']),
        `${lens} ${state} ${year}`,
      ).toEqual([status]);
    }
  });

  it('have at least five events for every state, and the bases that everybody asks for', () => {
    const events = table('events');
    for (const state of STATE_IDS) {
      const own = events.filter((row) => (row['states'] ?? '').split(';').includes(state));
      expect(own.length, state).toBeGreaterThanOrEqual(5);
    }
    const bases = table('bases').map((row) => row['id']);
    expect(bases).toEqual(expect.arrayContaining(['gyumri', 'kant']));
    expect(bases.length).toBeGreaterThanOrEqual(35);
    expect(table('clashes').length).toBeGreaterThanOrEqual(35);
  });
});

/** Turning points that any textbook tells: lens, state, last year before, first year after. */
const TURNS = [
  ['csto', 'UZB', 1998, 'member', 1999, 'withdrawn'],
  ['csto', 'UZB', 2005, 'withdrawn', 2006, 'member'],
  ['csto', 'UZB', 2011, 'member', 2012, 'suspended'],
  ['csto', 'ARM', 2023, 'member', 2024, 'frozen'],
  ['csto', 'GEO', 1998, 'member', 1999, 'withdrawn'],
  ['csto', 'KAZ', 1993, 'signatory', 1994, 'member'],
  ['nato', 'EST', 2003, 'signatory', 2004, 'member'],
  ['nato', 'UKR', 1993, 'none', 1994, 'partner'],
  ['nato', 'RUS', 2013, 'partner', 2014, 'suspended'],
] as const;

describe('the turning points', () => {
  const status = new Map(
    table('status').map((row) => [`${row['lens']} ${row['state']} ${row['year']}`, row['status']]),
  );

  it.each(TURNS)('%s: %s is in %i %s and in %i %s', (lens, state, before, was, after, is) => {
    expect(status.get(`${lens} ${state} ${before}`)).toBe(was);
    expect(status.get(`${lens} ${state} ${after}`)).toBe(is);
  });
});
