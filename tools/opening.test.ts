import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { YEARS } from '../src/domain/dates.ts';
import type { Atlas, StateId } from '../src/domain/model.ts';
import { fillClass } from '../src/scene/palette.ts';
import { composeScene } from '../src/scene/scene.ts';
import { openingTable } from './opening.ts';

const atlas = JSON.parse(readFileSync('src/data/facts/atlas.json', 'utf8')) as Atlas;

test('the slider of the page shows in every year what the atlas shows', () => {
  const { looks, states, regions } = openingTable(atlas);
  const view = { over: null, vote: null, compare: null, state: null, active: null, flash: [] };
  for (const [at, year] of YEARS.entries()) {
    const scene = composeScene(atlas, null, { ...view, lens: 'alliances', year }, 'light');
    for (const [id, { status, pattern }] of Object.entries(scene.states))
      expect(looks[Number.parseInt(states[id as StateId].charAt(at), 36)], `${id} ${year}`).toEqual([
        fillClass(status),
        pattern ? `url(#pattern-${pattern})` : 'none',
      ]);
    const controlled = Object.keys(regions).filter((id) => regions[id]?.[at] === '1');
    expect(controlled.toSorted(), String(year)).toEqual(scene.regions.toSorted());
  }
});
