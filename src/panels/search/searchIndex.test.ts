/** The search over the real facts: what a reader types, and what has to come. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAtlas, loadLibrary, loadNames, loadSearchAids } from '../../data/dataset.ts';
import { FACT_LANGUAGES, type Language, LANGUAGES } from '../../domain/model.ts';
import { createSearch, type Search } from './searchIndex.ts';

const searches = new Map<Language, Search>();

beforeAll(async () => {
  const atlas = await loadAtlas();
  await Promise.all(
    LANGUAGES.map(async (language) => {
      const [names, library, aids] = await Promise.all([
        loadNames(language),
        loadLibrary(language),
        loadSearchAids(language),
      ]);
      searches.set(language, createSearch(atlas, names, library, aids));
    }),
  );
});

const find = (language: Language, query: string) => {
  const found = searches.get(language)?.(query);
  if (!found) throw new Error(`no search in ${language}`);
  return found;
};

/** Ids in the order in which they are shown. */
const ids = (language: Language, query: string): string[] =>
  find(language, query).groups.flatMap(({ hits }) => hits.map(({ id }) => id));

/** What is typed, and what has to be first on the pages of both languages. */
const FIRST: readonly (readonly [query: string, id: string])[] = [
  // states by their names in either language, by older ones and in Cyrillic
  ['Kirgisistan', 'KGZ'],
  ['Kirgistan', 'KGZ'],
  ['Kyrgyzstan', 'KGZ'],
  ['Kirgisien', 'KGZ'],
  ['Киргизия', 'KGZ'],
  ['Weissrussland', 'BLR'],
  ['Weißrussland', 'BLR'],
  ['Moldawien', 'MDA'],
  ['Moldavia', 'MDA'],
  ['Kazachstan', 'KAZ'],
  ['Azerbaijan', 'AZE'],
  ['kgz', 'KGZ'],
  // states by their capitals
  ['Kiew', 'UKR'],
  ['Kiev', 'UKR'],
  ['Kischinau', 'MDA'],
  ['Chisinau', 'MDA'],
  ['Tbilisi', 'GEO'],
  ['Jerewan', 'ARM'],
  ['Nur-Sultan', 'KAZ'],
  ['Aschchabad', 'TKM'],
  // bases by their places
  ['Gjumri', 'gyumri'],
  ['Gyumri', 'gyumri'],
  ['Gümri', 'gyumri'],
  ['Guemri', 'gyumri'],
  ['Leninakan', 'gyumri'],
  ['Гюмри', 'gyumri'],
  ['Kant', 'kant'],
  ['Baykonur', 'baikonur'],
  ['Kurgan-Tjube', 'base-201-bokhtar'],
  ['Sebastopol', 'sevastopol-fleet'],
  ['Sary Shagan', 'sary-shagan'],
  // clashes
  ['Osch', 'osh-2010'],
  ['Osh', 'osh-2010'],
  ['August war', 'georgia-2008'],
  ['Augustkrieg', 'georgia-2008'],
  ['Andishan', 'andijan-2005'],
  // regions
  ['Pridnestrowien', 'transnistria'],
  ['Trans-Dniester', 'transnistria'],
  ['Abchasien', 'abkhazia'],
  ['Süd-Ossetien', 'south-ossetia'],
  ['Artsakh', 'karabakh'],
  // lenses
  ['Blockfreie', 'nam'],
  ['EAEU', 'eaeu'],
  ['EAWU', 'eaeu'],
  ['Russian forces', 'presence'],
  // people in office
  ['Bordjuscha', 'csto-secretary-general-2003'],
  ['Bordyuzha', 'csto-secretary-general-2003'],
  ['Zas', 'csto-secretary-general-2020'],
  ['Tasmagambetow', 'csto-secretary-general-2023'],
  ['Serdyukov', 'csto-chief-of-joint-staff-2023'],
  ['Semskow', 'cst-secretary-general-1996'],
  // events by their titles in the other language
  ['Velvet Revolution', 'arm-2018-velvet-revolution'],
  ['Samtene Revolution', 'arm-2018-velvet-revolution'],
  // a word that is nowhere does not hide the other
  ['Georgien Xylophonquartett', 'GEO'],
  // a word of the title goes before one of a seat or a text
  ['Warschau', 'bal-2016-warsaw-forward-presence'],
  // slips
  ['Gyumry', 'gyumri'],
  ['Kasachtsan', 'KAZ'],
  ['Baikonnur', 'baikonur'],
  ['Bordjusha', 'csto-secretary-general-2003'],
];

/** What is typed, and what has to be among those shown. */
const SHOWN: readonly (readonly [query: string, ids: readonly string[]])[] = [
  ...['Berg-Karabach', 'Bergkarabach', 'berg karabach', 'Nagorno-Karabakh', 'Karabagh'].map(
    (query) => [query, ['karabakh-1992', 'karabakh-2020', 'karabakh-2023', 'karabakh']] as const,
  ),
  ['ODKB', ['csto', 'CSTO', 'csto-joint-staff-moscow']],
  ['Shanghai Cooperation Organisation', ['sco', 'SCO']],
  ['Zchinwali', ['base-4-tskhinvali', 'georgia-2008']],
  ['Chorog', ['khorog-2012', 'gbao-2021']],
  ['Krim 2014', ['crimea-2014', 'ukr-2014-crimea-annexation']],
  ['Pashinian', ['arm-2018-velvet-revolution']],
  ['Paschinjan', ['arm-2018-velvet-revolution']],
  ['Lukaschenka', ['blr-2009-csto-boycott']],
  ['Prigozhin', ['wagner-mutiny-2023']],
  ['Schewardnadse', ['geo-2003-rose-revolution']],
  ['Nazarbaev', ['kaz-1994-eurasian-union']],
  ['Otunbayeva', ['kgz-2010-asks-for-troops']],
  // only in a text, among the parties of a clash
  ['Basayev', ['beslan-2004', 'dagestan-1999']],
];

describe.each(FACT_LANGUAGES)('the search in %s', (language) => {
  it.each(FIRST)('puts first for %s: %s', (query, id) => {
    expect(ids(language, query)[0]).toBe(id);
  });

  it.each(SHOWN)('shows for %s: %s', (query, expected) => {
    expect(ids(language, query)).toEqual(expect.arrayContaining([...expected]));
  });

  it('shows fourteen at most and tells how many there are', () => {
    const { groups, shown, found } = find(language, 'Moskau');
    expect(groups.flatMap(({ hits }) => hits)).toHaveLength(14);
    expect(shown).toBe(14);
    expect(found).toBeGreaterThan(100);
  });

  it('leaves room for every kind', () => {
    expect(find(language, 'Armenien').groups.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['state', 'base', 'clash', 'event']),
    );
  });

  it('takes no slip where a word is written so', () => {
    expect(ids(language, 'Andischan')).toContain('andijan-2005');
    expect(ids(language, 'Andischan')).not.toContain('chaldovar');
    expect(ids(language, 'Batum')).not.toContain('crimea-2014');
  });

  it('takes no slip in a short word', () => {
    expect(find(language, 'Ohs').found).toBe(0);
  });

  it('finds nothing for what is not there, and nothing for nothing', () => {
    expect(find(language, 'Xylophonquartett')).toEqual({ groups: [], shown: 0, found: 0 });
    expect(find(language, ' – ')).toEqual({ groups: [], shown: 0, found: 0 });
  });
});

describe('people in office', () => {
  it('come with the year in which the term began, once for each term', () => {
    const people = find('de', 'Semerikow').groups.find(({ kind }) => kind === 'person');
    expect(people?.hits.map(({ year }) => year)).toEqual(expect.arrayContaining([2017, 2018]));
  });
});

describe('the search in a language on trial', () => {
  it.each([
    ['Гюмри', 'gyumri'],
    ['Gyumri', 'gyumri'],
    ['Кыргызстан', 'KGZ'],
    ['Киргизия', 'KGZ'],
    ['Kirgistan', 'KGZ'],
  ])('puts first for %s: %s', (query, id) => {
    expect(ids('ru', query)[0]).toBe(id);
  });
});
