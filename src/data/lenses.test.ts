/** What must hold of every lens as the app reads it. */
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { covers } from '../domain/dates.ts';
import { type Atlas, STATE_IDS } from '../domain/model.ts';

const { lenses } = JSON.parse(readFileSync('src/data/facts/atlas.json', 'utf8')) as Atlas;

/** Days of the atlas, as ISO dates. */
const day = fc
  .integer({ min: Date.UTC(1992, 0, 1) / 86_400_000, max: Date.UTC(2025, 11, 31) / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

describe('every lens', () => {
  it('gives each state exactly one status on any day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...lenses), fc.constantFrom(...STATE_IDS), day, (lens, state, date) => {
        const spans = lens.spans.filter((span) => span.state === state && covers(span, date));
        expect(spans.map(({ id }) => id), `${lens.id} ${state} ${date}`).toHaveLength(1);
      }),
      { numRuns: 3000 },
    );
  });

  it('does so on the day before and the day of every change', () => {
    for (const lens of lenses)
      for (const { state, from } of lens.spans) {
        const first = `${from}-01-01`.slice(0, 10);
        const before = new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10);
        for (const date of before < '1992-01-01' ? [first] : [before, first]) {
          const spans = lens.spans.filter((span) => span.state === state && covers(span, date));
          expect(spans, `${lens.id} ${state} ${date}`).toHaveLength(1);
        }
      }
  });

  it('uses only statuses that it defines', () => {
    for (const { id, statuses, spans } of lenses) {
      const known = new Set(statuses.map((status) => status.id));
      expect(spans.filter(({ status }) => !known.has(status)), id).toEqual([]);
    }
  });
});
