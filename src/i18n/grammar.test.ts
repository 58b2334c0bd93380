/** The grammar of every step, over its words as they are published, whoever may take it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Atlas, Lens, StateId, StatusSpan } from '../domain/model.ts';
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
      'Die Kooperationsabkommen der Europäischen Gemeinschaften mit Moldau und der Ukraine treten in Kraft.',
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
