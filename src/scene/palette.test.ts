import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../domain/model.ts';
import { fillOf, THEMES } from './palette.ts';
import { dashOf, patternOf } from './patterns.ts';

const { lenses } = JSON.parse(readFileSync('src/data/facts/atlas.json', 'utf8')) as Atlas;
const [, ...own] = lenses;

describe('the looks of statuses', () => {
  it.each(lenses.map(({ id, statuses }) => [id, statuses] as const))(
    'differ in fill or pattern within the lens %s, in both themes',
    (_id, statuses) => {
      for (const theme of THEMES) {
        const looks = statuses.map((status) => `${fillOf(status, theme)} ${patternOf(status.kind) ?? ''}`);
        expect(new Set(looks).size).toBe(statuses.length);
      }
    },
  );

  it.each(own.map(({ id, statuses }) => [id, statuses] as const))(
    'differ in the dash of the outline within the lens %s',
    (_id, statuses) => {
      const dashes = statuses.map(({ kind }) => dashOf(kind));
      expect(new Set(dashes).size).toBe(statuses.length);
    },
  );
});
