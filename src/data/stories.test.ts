import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Story } from '../domain/story.ts';
import { loadStories } from './dataset.ts';

const written = (language: string): Story[] =>
  JSON.parse(readFileSync(`src/data/facts/stories.${language}.json`, 'utf8')) as Story[];

describe('the stories', () => {
  it.each([
    ['de', 'de'],
    ['en', 'en'],
    ['ru', 'en'],
  ] as const)('that readers of %s load are those in %s', async (language, shown) => {
    expect(await loadStories(language)).toEqual(written(shown));
  });
});
