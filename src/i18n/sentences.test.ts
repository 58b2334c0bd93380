/** Every sentence that the atlas can say, in both languages, over the facts as they are published. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { YEARS } from '../domain/dates.ts';
import type { Atlas } from '../domain/model.ts';
import { type Change, changesIn } from '../domain/status.ts';
import type { Names } from '../domain/words.ts';
import { besideColon, sentenceOfChange, sentenceOfMoment } from './sentence.ts';

type Written = 'de' | 'en';

const read = (name: string): unknown => JSON.parse(readFileSync(`src/data/facts/${name}.json`, 'utf8'));
const atlas = read('atlas') as Atlas;
const NAMES = { de: read('names.de'), en: read('names.en') } as Record<Written, Names>;

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
    // A step without words is told as “states: status.”, in a joined lens too.
    const bare = Object.values(names.lenses).flatMap(({ statuses }) =>
      Object.values(statuses).map(({ name }) => `: ${besideColon(name)}.`),
    );
    for (const { text, where } of years)
      expect(
        bare.filter((end) => text.includes(end)),
        where,
      ).toEqual([]);
  });

  it('never says the same of two states in two sentences', () => {
    for (const { text, where } of years) {
      const bare = Object.values(names.states).reduce((said, { name }) => said.replaceAll(name, '…'), text);
      const sentences = bare.split(/(?<=\.) /);
      expect(new Set(sentences).size, where).toBe(sentences.length);
    }
  });
});

describe('a language without words for the steps', () => {
  it('tells states and new status, with one colon', () => {
    const lenses = Object.entries(NAMES.de.lenses).map(([id, lens]) => [id, { ...lens, steps: {} }] as const);
    const names = { ...NAMES.de, lenses: Object.fromEntries(lenses) };
    for (const lens of atlas.lenses.filter(({ resolutions }) => !resolutions)) {
      for (const year of YEARS) {
        const text = sentenceOfChange(atlas, lens, names, year, 'de');
        for (const sentence of text.split(/(?<=\.) /).filter(Boolean)) {
          expect(sentence, `${lens.id} ${year}`).toMatch(/^\p{Lu}[^:]+: [^:]+\.$/u);
        }
      }
    }
  });
});
