import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apart, type Evidence, together } from './evidence.ts';
import type { Atlas } from './model.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(`src/data/facts/${name}.json`, 'utf8'));
const bare = read('atlas') as Atlas;
const evidence = read('evidence') as Evidence;
const spansOf = (atlas: Atlas) => atlas.lenses.flatMap(({ spans }) => spans);

describe('the sources of the statuses', () => {
  it('are not in what the map waits for', () => {
    expect(spansOf(bare).every(({ sources }) => sources.length === 0)).toBe(true);
  });

  it('are there for every status once they have come', () => {
    expect(spansOf(together(bare, evidence)).filter(({ sources }) => sources.length < 2)).toEqual([]);
  });

  it('are the same after they were apart', () => {
    const whole = together(bare, evidence);
    expect(apart(whole)).toEqual({ bare, evidence });
  });
});
