/** A language is one file for the interface and optional texts for facts. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary, loadNames } from '../data/dataset.ts';
import { type Language, LANGUAGES } from '../domain/model.ts';
import { m } from './compiled/messages.js';
import { overwriteGetLocale } from './compiled/runtime.js';
import { formatDate, formatList } from './format.ts';

const messages = (language: Language): Record<string, unknown> =>
  JSON.parse(readFileSync(`src/i18n/messages/${language}.json`, 'utf8')) as Record<string, unknown>;
const placeholders = (message: unknown): string[] =>
  [...new Set([...JSON.stringify(message).matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].toSorted();

describe.each(LANGUAGES)('the interface in %s', (language) => {
  const own = messages(language);
  const english = messages('en');

  it('has every message, and no other', () => {
    expect(Object.keys(own).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  it('fills the same places as the English', () => {
    for (const [key, message] of Object.entries(own)) {
      const asked = placeholders(english[key]);
      // A count may be a word in one form of one language and a numeral in another.
      const free = (name: string): boolean => name !== 'count';
      expect(placeholders(message).filter(free), key).toEqual(asked.filter(free));
    }
  });

  it('names all states and lenses', async () => {
    const names = await loadNames(language);
    expect(Object.keys(names.states)).toHaveLength(15);
    for (const { name } of Object.values(names.lenses)) expect(name).not.toBe('');
  });
});

describe('Russian, the language on trial', () => {
  beforeAll(() => overwriteGetLocale(() => 'ru'));
  afterAll(() => overwriteGetLocale(() => 'en'));

  it('takes its plurals and dates from the browser’s rules', () => {
    expect([1, 2, 5, 11, 21, 104].map((count) => m.cell_events({ count }))).toEqual([
      '1 событие',
      '2 события',
      '5 событий',
      '11 событий',
      '21 событие',
      '104 события',
    ]);
    expect(formatDate('2012-06-20', 'ru')).toMatch(/^20 июня 2012/);
    expect(formatList(['Армения', 'Беларусь', 'Россия'], 'ru')).toBe('Армения, Беларусь и Россия');
  });

  it('tells what is translated in Russian, the rest in English and marked so', async () => {
    const { texts } = await loadLibrary('ru');
    expect(texts.items['gyumri']).toMatchObject({ title: '102-я российская военная база, Гюмри' });
    expect(texts.items['gyumri']?.language).toBeUndefined();
    expect(texts.items['kant']).toMatchObject({ title: 'Kant Air Base', language: 'en' });
    const german = await loadLibrary('de');
    expect(Object.values(german.texts.items).some(({ language }) => language !== undefined)).toBe(false);
  });
});
