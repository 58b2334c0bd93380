/** The map in words, in both languages, over the facts as they are published. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { YEARS } from '../domain/dates.ts';
import { type Atlas, type Lens, STATE_IDS } from '../domain/model.ts';
import { dayShown, type Moment, statusOn } from '../domain/status.ts';
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

const inWords = (id: string, year: number, language: 'de' | 'en', vote: string | null = null): string =>
  describeMap(atlas, lensOf(id), NAMES[language], { year, vote }, language);

/** Every year and every resolution of every lens. */
const moments: readonly { lens: Lens; moment: Moment }[] = atlas.lenses.flatMap((lens) => [
  ...YEARS.map((year) => ({ lens, moment: { year, vote: null } })),
  ...(lens.resolutions ?? []).map(({ id, date }) => ({
    lens,
    moment: { year: Number(date.slice(0, 4)), vote: id },
  })),
]);

/** A full stop ends a sentence, but not the day in “31. Dezember”. */
const sentencesOf = (text: string): string[] => text.split(/(?<!\b\d{1,2}\.)(?<=\.) /);

describe('the map in words', () => {
  it('says lens and day, the states of every status, and what changes', () => {
    expect(inWords('csto', 2012, 'en')).toBe(
      'CST / CSTO, 31 December 2012. Member: Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia and Tajikistan; ' +
        'suspended: Uzbekistan; left: Azerbaijan and Georgia; ' +
        'not a party: Estonia, Latvia, Lithuania, Moldova, Turkmenistan and Ukraine. ' +
        'Uzbekistan freezes its participation in the CSTO. The CSTO Council suspends the membership of Uzbekistan.',
    );
    expect(inWords('csto', 2000, 'de')).toBe(
      'VKS / OVKS, 31. Dezember 2000. Mitglied: Armenien, Belarus, Kasachstan, Kirgisistan, Russland und Tadschikistan; ' +
        'ausgeschieden: Aserbaidschan, Georgien und Usbekistan; ' +
        'nicht beteiligt: Estland, Lettland, Litauen, Moldau, Turkmenistan und Ukraine.',
    );
  });

  it('says the resolution in a lens of votes, and that there was none before the first', () => {
    expect(inWords('un', 2022, 'en', 'unga-es-11-1')).toMatch(
      /^UN votes, A\/RES\/ES-11\/1, 2 March 2022: Aggression against Ukraine\. Yes: Estonia, .* No: Belarus and Russia\. /,
    );
    expect(inWords('un', 2022, 'de', 'unga-es-11-1')).toMatch(
      /^UN-Abstimmungen, A\/RES\/ES-11\/1, 2\. März 2022: Aggression gegen die Ukraine\. Ja: Estland, /,
    );
    expect(inWords('un', 2000, 'de')).toMatch(
      /^UN-Abstimmungen, 31\. Dezember 2000\. Noch keine Abstimmung: Armenien, /,
    );
  });

  it('writes one colon before the states of a joined lens', () => {
    expect(inWords('alliances', 2025, 'en')).toContain('NATO, member: Estonia, Latvia and Lithuania');
    expect(inWords('alliances', 2025, 'de')).toContain('NATO, Mitglied: Estland, Lettland und Litauen');
  });

  describe.each(['de', 'en'] as const)('at any moment (%s)', (language) => {
    const names = NAMES[language];
    const told = moments.map(({ lens, moment }) => ({
      lens,
      moment,
      text: describeMap(atlas, lens, names, moment, language),
    }));

    it('has two to six whole sentences', () => {
      for (const { text } of told) {
        const sentences = sentencesOf(text);
        expect(sentences.length, text).toBeGreaterThanOrEqual(2);
        expect(sentences.length, text).toBeLessThanOrEqual(6);
        for (const sentence of sentences) expect(sentence, text).toMatch(/^\p{Lu}.*\.$/u);
        expect(text).not.toMatch(/[{}<>]|undefined|null| {2}|'|\.\./);
      }
    });

    it('names all fifteen states', () => {
      for (const { text } of told) {
        for (const { name } of Object.values(names.states)) expect(text).toContain(name);
      }
    });

    it('names the states without a tie last, and no status that nobody has', () => {
      for (const { lens, moment, text } of told.filter(({ lens: { resolutions } }) => !resolutions)) {
        const shown = new Set(STATE_IDS.map((id) => statusOn(lens, id, dayShown(lens, moment)).status));
        const ends = sentencesOf(text)[1]?.split('; ') ?? [];
        expect(ends.length, text).toBe(shown.size);
        if (!shown.has('none')) continue;
        const none = names.lenses[lens.id]?.statuses['none']?.name.toLowerCase();
        expect(ends.at(-1)?.toLowerCase().startsWith(`${none}: `), text).toBe(true);
      }
    });

    it('ends with the sentence of change', () => {
      for (const { lens, moment, text } of told) {
        const sentence = sentenceOfMoment(atlas, lens, names, moment, language);
        expect(text.endsWith(sentence), text).toBe(true);
      }
    });
  });
});
