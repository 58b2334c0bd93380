/** Every sentence that the atlas can say, in both languages, over the facts as they are published. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { YEARS } from '../domain/dates.ts';
import type { Atlas, Language, Lens } from '../domain/model.ts';
import { changesIn } from '../domain/status.ts';
import type { Names } from '../domain/words.ts';
import { describeMap } from './describe.ts';
import { sentenceOfMoment } from './sentence.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(`src/data/facts/${name}.json`, 'utf8'));
const atlas = read('atlas') as Atlas;
const NAMES = { de: read('names.de'), en: read('names.en') } as Record<'de' | 'en', Names>;
const lensOf = (id: string): Lens => {
  const lens = atlas.lenses.find((each) => each.id === id);
  if (!lens) throw new Error(`no lens ${id}`);
  return lens;
};

interface Said {
  lens: Lens;
  year: number;
  vote: string | null;
  text: string;
}

/** Every year of every lens, and every resolution. */
function everything(language: 'de' | 'en'): Said[] {
  return atlas.lenses.flatMap((lens) => {
    const moments = lens.resolutions
      ? lens.resolutions.map(({ id, date }) => ({ year: Number(date.slice(0, 4)), vote: id }))
      : YEARS.map((year) => ({ year, vote: null }));
    return moments.map((moment) => ({
      lens,
      ...moment,
      text: sentenceOfMoment(atlas, lens, NAMES[language], moment, language),
    }));
  });
}

const where = ({ lens, year, vote, text }: Said): string => `${lens.id} ${vote ?? year}: ${text}`;
const say = (id: string, year: number, language: Language): string =>
  sentenceOfMoment(atlas, lensOf(id), NAMES[language as 'de'], { year, vote: null }, language);

describe.each(['de', 'en'] as const)('every sentence of change (%s)', (language) => {
  const names = NAMES[language];
  const all = everything(language);
  const told = all.filter(({ text }) => text !== '');

  it('is said where a status changes, and only there', () => {
    for (const one of all.filter(({ vote }) => vote === null)) {
      expect(one.text !== '', where(one)).toBe(changesIn(one.lens, one.year).length > 0);
    }
  });

  it('is whole: no placeholder, no id, no double space, a capital first and a full stop last', () => {
    for (const one of told) {
      expect(one.text, where(one)).not.toMatch(
        /[{}<>]|undefined|null| {2}|'|\.\.|\b[A-Z]{3}>|[a-z]+-[a-z]+>/,
      );
      expect(one.text, where(one)).toMatch(/^[\p{Lu}].*\.$/u);
    }
  });

  it('names every state that changes, once for each of its steps', () => {
    for (const one of told.filter(({ vote }) => vote === null)) {
      for (const { state } of changesIn(one.lens, one.year)) {
        const { name } = names.states[state] ?? { name: state };
        expect(one.text.includes(name), `${name} in ${where(one)}`).toBe(true);
      }
    }
  });

  it('has words of its own for every step that happens', () => {
    for (const one of told.filter(({ vote }) => vote === null)) {
      for (const { after } of changesIn(one.lens, one.year)) {
        const label = names.lenses[one.lens.id]?.statuses[after.status]?.name;
        expect(one.text.includes(`: ${label}.`), where(one)).toBe(false);
      }
    }
  });

  it('has a singular for one state and a plural for several in every step', () => {
    for (const [lens, { steps }] of Object.entries(names.lenses)) {
      for (const [step, { one, other }] of Object.entries(steps)) {
        expect(one, `${lens} ${step}`).toMatch(/\{(states|states:dat|names)\}/);
        expect(other, `${lens} ${step}`).toMatch(/\{(states|states:dat|names)\}/);
      }
    }
  });

  it('never says the same of two states in two sentences', () => {
    for (const one of told.filter(({ vote }) => vote === null)) {
      const sentences = one.text.split(/(?<=\.) /);
      expect(new Set(sentences).size, where(one)).toBe(sentences.length);
    }
  });
});

describe('German grammar', () => {
  const { states } = NAMES.de;
  const told = everything('de').map(where);

  it('puts the dative after “mit”, “von”, “aus”, “bei” and “zu”', () => {
    for (const one of told) {
      expect(one).not.toMatch(
        /\b(mit|von|aus|bei|zu)( [\p{Lu}][\p{L}]+,?)*( und)? (die|der|das) (?:Ukraine)(?<!der Ukraine)/u,
      );
    }
    expect(say('eu', 1998, 'de')).toContain('mit Moldau und der Ukraine');
    expect(say('eu', 2014, 'de')).toContain('mit Georgien, Moldau und der Ukraine');
  });

  it('writes the article of a name in a sentence, and none before a colon', () => {
    expect(states['UKR']?.article).toBe('die');
    for (const one of told.filter((text) => text.includes('Ukraine') && !text.startsWith('un '))) {
      expect(one).toMatch(/\b([Dd]ie|der) Ukraine|Ukraine:/);
    }
    expect(say('presence', 2014, 'de')).toMatch(/^Ukraine: /);
    expect(say('nato', 2010, 'de')).toMatch(/^Die Ukraine /);
  });

  it('lets the verb follow the number of states', () => {
    expect(say('nato', 2004, 'de')).toContain('Litauen treten der NATO bei');
    expect(say('sco', 2024, 'de')).toContain('Belarus wird');
    expect(say('eaeu', 2014, 'de')).toBe(
      'Armenien und Kirgisistan unterzeichnen den Beitritt zur Eurasischen Wirtschaftsunion.',
    );
  });
});

describe('the map in words', () => {
  it('says lens, day, the states of every status, and what changes', () => {
    expect(describeMap(atlas, lensOf('csto'), NAMES.en, { year: 2012, vote: null }, 'en')).toBe(
      'CST / CSTO, 31 December 2012. Member: Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia and Tajikistan. ' +
        'Suspended: Uzbekistan. Left: Azerbaijan and Georgia. ' +
        'Not a party: Estonia, Latvia, Lithuania, Moldova, Turkmenistan and Ukraine. ' +
        'Uzbekistan freezes its part in the CSTO. Uzbekistan: the CSTO Council suspends the membership.',
    );
    expect(describeMap(atlas, lensOf('csto'), NAMES.de, { year: 2000, vote: null }, 'de')).toBe(
      'VKS / OVKS, 31. Dezember 2000. Mitglied: Armenien, Belarus, Kasachstan, Kirgisistan, Russland und Tadschikistan. ' +
        'Ausgeschieden: Aserbaidschan, Georgien und Usbekistan. ' +
        'Nicht beteiligt: Estland, Lettland, Litauen, Moldau, Turkmenistan und Ukraine.',
    );
  });

  it.each(['de', 'en'] as const)('names all fifteen states at any moment (%s)', (language) => {
    for (const { lens, year, vote } of everything(language)) {
      const text = describeMap(atlas, lens, NAMES[language], { year, vote }, language);
      for (const { name } of Object.values(NAMES[language].states)) expect(text, lens.id).toContain(name);
    }
  });
});
