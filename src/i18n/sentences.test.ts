/** Every sentence that the atlas can say, in both languages, over the facts as they are published. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { YEARS } from '../domain/dates.ts';
import type { Atlas, Lens, StateId, StatusSpan } from '../domain/model.ts';
import { type Change, changesIn } from '../domain/status.ts';
import type { Names } from '../domain/words.ts';
import { sentenceOfChange, sentenceOfMoment } from './sentence.ts';

type Written = 'de' | 'en';

const read = (name: string): unknown => JSON.parse(readFileSync(`src/data/facts/${name}.json`, 'utf8'));
const atlas = read('atlas') as Atlas;
const NAMES = { de: read('names.de'), en: read('names.en') } as Record<Written, Names>;
const lensOf = (id: string): Lens => {
  const lens = atlas.lenses.find((each) => each.id === id);
  if (!lens) throw new Error(`no lens ${id}`);
  return lens;
};

interface Said {
  where: string;
  text: string;
  changes: readonly Change[];
}

/** Every year of the lenses with years. */
const saidOfYears = (language: Written): Said[] =>
  atlas.lenses
    .filter(({ resolutions }) => !resolutions)
    .flatMap((lens) =>
      YEARS.map((year) => {
        const text = sentenceOfMoment(atlas, lens, NAMES[language], { year, vote: null }, language);
        return { where: `${lens.id} ${year}: ${text}`, text, changes: changesIn(lens, year) };
      }),
    );

/** Every resolution of the lens of votes. */
const saidOfVotes = (language: Written): Said[] =>
  atlas.lenses.flatMap((lens) =>
    (lens.resolutions ?? []).map(({ id, date }) => {
      const moment = { year: Number(date.slice(0, 4)), vote: id };
      const text = sentenceOfMoment(atlas, lens, NAMES[language], moment, language);
      return { where: `${id}: ${text}`, text, changes: [] };
    }),
  );

interface Step {
  lens: string;
  step: string;
  one: string;
  other: string;
}

const stepsIn = (language: Written): Step[] =>
  Object.entries(NAMES[language].lenses).flatMap(([lens, { steps }]) =>
    Object.entries(steps).map(([step, words]) => ({ lens, step, ...words })),
  );

/** What would be said if just these states took the step. */
function sayStep({ lens, step }: Step, states: readonly StateId[], language: Written): string {
  const [before = '', after = ''] = step.split('>');
  const span = (state: StateId, status: string, from: string, to?: string): StatusSpan => ({
    id: `${state}-${from}`,
    state,
    status,
    from,
    ...(to ? { to } : {}),
    confidence: 'high',
    sources: [],
  });
  const spans = states.flatMap((state) => [
    span(state, before, '1992-01-01', '2000-01-01'),
    span(state, after, '2000-01-01'),
  ]);
  return sentenceOfChange(atlas, { ...lensOf(lens), spans }, NAMES[language], 2000, language);
}

const say = (id: string, year: number, language: Written): string =>
  sentenceOfMoment(atlas, lensOf(id), NAMES[language], { year, vote: null }, language);

const timesIn = (text: string, name: string): number =>
  [...text.matchAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu'))].length;

describe.each(['de', 'en'] as const)('every sentence (%s)', (language) => {
  const names = NAMES[language];
  const years = saidOfYears(language);
  const all = [...years.filter(({ text }) => text !== ''), ...saidOfVotes(language)];

  it('is said where a status changes, and only there', () => {
    for (const { text, where, changes } of years) expect(text !== '', where).toBe(changes.length > 0);
  });

  it('is whole: no placeholder, no typewriter’s apostrophe, no double space, nothing undefined', () => {
    for (const { text, where } of all) expect(text, where).not.toMatch(/[{}<>]|undefined|null| {2}|'|\.\./);
  });

  it('begins with a capital and ends with a full stop, each of several too', () => {
    for (const { text, where } of all) {
      expect(text, where).toMatch(/^\p{Lu}.*\.$/u);
      expect(text, where).not.toMatch(/\p{L}\. \p{Ll}/u);
    }
  });

  it('says no status by its id', () => {
    const ids = atlas.lenses.flatMap(({ statuses }) => statuses.map(({ id }) => id));
    // A simple English id is an English word as well; German has no such words.
    const raw = ids.filter((id) => language === 'de' || id.includes('-'));
    for (const { text, where } of all) {
      for (const id of raw) expect(timesIn(text, id), `${id} in ${where}`).toBe(0);
    }
  });

  it('names every state as often as its status changes, and no other state', () => {
    for (const { text, where, changes } of years) {
      for (const [id, { name }] of Object.entries(names.states)) {
        const steps = changes.filter(({ state }) => state === id).length;
        expect(timesIn(text, name), `${name} in ${where}`).toBe(steps);
      }
    }
  });

  it('names each of the fifteen once after the title of a resolution', () => {
    for (const { text, where } of saidOfVotes(language)) {
      const votes = text.slice(text.search(/\. (Ja|Yes): /));
      for (const { name } of Object.values(names.states)) expect(timesIn(votes, name), where).toBe(1);
    }
  });

  it('has words of its own for every step that happens', () => {
    for (const lens of atlas.lenses.filter(
      ({ id }) => Object.keys(names.lenses[id]?.steps ?? {}).length > 0,
    )) {
      for (const { state, before, after } of YEARS.flatMap((year) => changesIn(lens, year))) {
        const step = names.lenses[lens.id]?.steps[`${before.status}>${after.status}`];
        expect(step, `${lens.id}: ${state} ${before.status}>${after.status}`).toBeDefined();
      }
    }
    for (const { text, where, changes } of years.filter(({ where: said }) => said.startsWith('alliances'))) {
      for (const { after } of changes) {
        expect(text.includes(`: ${names.lenses['alliances']?.statuses[after.status]?.name}.`), where).toBe(
          false,
        );
      }
    }
  });

  it('never says the same of two states in two sentences', () => {
    for (const { text, where } of years) {
      const bare = Object.values(names.states).reduce((said, { name }) => said.replaceAll(name, '…'), text);
      const sentences = bare.split(/(?<=\.) /);
      expect(new Set(sentences).size, where).toBe(sentences.length);
    }
  });
});

describe('two languages', () => {
  it('have words for the same steps, and different ones', () => {
    const english = new Map(stepsIn('en').map((step) => [`${step.lens} ${step.step}`, step]));
    expect(stepsIn('de').map(({ lens, step }) => `${lens} ${step}`)).toEqual([...english.keys()]);
    for (const { lens, step, one } of stepsIn('de')) {
      expect(english.get(`${lens} ${step}`)?.one, `${lens} ${step}`).not.toBe(one);
    }
  });
});

describe('English grammar', () => {
  it('lets the verb follow the number of states that are its subject', () => {
    for (const { lens, step, one, other } of stepsIn('en').filter(({ one: text }) =>
      text.startsWith('{states} '),
    )) {
      expect(one.split(' ')[1], `${lens} ${step}`).toMatch(/s$/);
      expect(other.split(' ')[1], `${lens} ${step}`).not.toMatch(/s$/);
    }
  });
});

describe('German grammar', () => {
  const steps = stepsIn('de');

  it('asks for the dative after the words that govern it, and nowhere else', () => {
    for (const { lens, step, one, other } of steps) {
      for (const text of [one, other]) {
        const governed = /(?<!\p{L})(aus|außer|bei|gegenüber|in|mit|nach|seit|von|zu|zwischen) \{/iu.test(
          text,
        );
        expect(text.includes('{states:dat}'), `${lens} ${step}: ${text}`).toBe(governed);
      }
    }
  });

  it('has no name with an article whose accusative differs from the nominative', () => {
    const articles = Object.values(NAMES.de.states).flatMap(({ article }) => article ?? []);
    expect(articles.length).toBeGreaterThan(0);
    expect(articles.filter((article) => article !== 'die' && article !== 'das')).toEqual([]);
  });

  it.each([
    ['alone', ['UKR']],
    ['after another', ['MDA', 'UKR']],
    ['between two', ['MDA', 'UKR', 'UZB']],
  ] as const)('writes the article of Ukraine as each step wants it (%s)', (_, states) => {
    for (const step of steps) {
      const text = sayStep(step, states, 'de');
      const dative = step.one.includes('{states:dat}');
      const found = /(?<article>der|die) Ukraine/iu.exec(text)?.groups?.['article']?.toLowerCase();
      expect(found, text).toBe(dative ? 'der' : 'die');
    }
  });

  it('lets the verb follow the number of states that are its subject', () => {
    for (const { lens, step, one, other } of steps.filter(({ one: text }) => text.startsWith('{states} '))) {
      expect(one.split(' ')[1], `${lens} ${step}`).toMatch(/(t|wird)$/);
      expect(other.split(' ')[1], `${lens} ${step}`).toMatch(/n$/);
    }
  });

  it('reads as it would be printed', () => {
    expect(say('eu', 1998, 'de')).toBe(
      'Brüssels Kooperationsabkommen mit Moldau und der Ukraine treten in Kraft.',
    );
    expect(say('presence', 2014, 'de')).toBe(
      'In der Ukraine stehen nun russische Truppen gegen den Willen der Regierung.',
    );
    expect(say('nato', 2010, 'de')).toBe(
      'Die Ukraine gibt das Ziel der NATO-Mitgliedschaft auf und bleibt Partner.',
    );
    expect(say('eaeu', 2014, 'de')).toBe(
      'Armenien und Kirgisistan unterzeichnen Verträge über den Beitritt zur Eurasischen Wirtschaftsunion.',
    );
    expect(say('csto', 2024, 'de')).toBe('Armenien friert die Mitarbeit in der OVKS ein.');
  });
});
