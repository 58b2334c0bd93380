import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { decode, type Layers } from '../../src/data/decode.ts';
import { dayOfYear, LAST_YEAR } from '../../src/domain/dates.ts';
import type { Atlas } from '../../src/domain/model.ts';
import { statusOn } from '../../src/domain/status.ts';
import { openingFrame } from '../../src/scene/camera.ts';
import { moreItems } from './facts.ts';
import { moreStates } from './states.ts';
import { tiled } from './tiles.ts';
import { EARLIER_FIRST_YEAR, moreYears } from './years.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const ATLAS = read('src/data/facts/atlas.json') as Atlas;

test('fifteen tiles give 225 shapes, one for each of the 225 states, within the opening frame', () => {
  const topology = tiled(read('src/data/geo/overview.json') as Topology) as Topology<Layers>;
  const { features } = decode(topology).states;
  const atlas = moreStates(ATLAS);
  expect(new Set(features.map(({ id }) => id))).toEqual(new Set(atlas.states.map(({ id }) => id)));
  expect(features).toHaveLength(225);
  const { centre, width, height } = openingFrame({ width: 16, height: 9 });
  for (const { label } of atlas.states) {
    expect(Math.abs(label[0] - centre[0])).toBeLessThan(width / 2 + 1);
    expect(Math.abs(label[1] - centre[1])).toBeLessThan(height / 2 + 1);
  }
});

test('every state of the larger worlds has a status in their first and last year', () => {
  for (const [atlas, first] of [
    [moreStates(ATLAS), 1992],
    [moreYears(ATLAS), EARLIER_FIRST_YEAR],
  ] as const) {
    const [lens] = atlas.lenses;
    for (const { id } of atlas.states)
      for (const year of [first, LAST_YEAR])
        expect(lens && statusOn(lens, id, dayOfYear(year)).status).toBeTruthy();
  }
});

test('more facts have ids of their own, and the true ones stay as they are', () => {
  const item = { id: 'one', place: { plane: [1, 2] as const } };
  const { bases = [] } = moreItems({ events: [], bases: [item], clashes: [] }, 10);
  expect(new Set(bases.map(({ id }) => id)).size).toBe(10);
  expect(bases[0]).toBe(item);
});
