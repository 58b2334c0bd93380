import { expect, test } from 'vitest';
import { STATE_IDS } from '../src/domain/model.ts';
import { readWorld } from './world.ts';

test('peers draw the fifteen states of the atlas, with a status for each of its years', () => {
  const { states, neighbours, years, statuses, byState } = readWorld();
  expect(new Set(states.features.map(({ id }) => id))).toEqual(new Set(STATE_IDS));
  expect(neighbours.features.length).toBeGreaterThan(20);
  for (const row of Object.values(byState)) {
    expect(row).toHaveLength(years.length);
    for (const status of row) expect(statuses[status]?.colour).toMatch(/^#[\da-f]{6}$/);
  }
});
