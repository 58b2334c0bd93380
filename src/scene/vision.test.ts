/** Statuses can be told apart by readers who see few or no colours, and in print without colour. */
import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  type Color,
  type Rgb,
} from 'culori';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Atlas, LensStatus } from '../domain/model.ts';
import { fillOf, THEMES, type Theme } from './palette.ts';
import { patternOf } from './patterns.ts';

const { lenses } = JSON.parse(readFileSync('src/data/facts/atlas.json', 'utf8')) as Atlas;

const difference = differenceCiede2000();
const rgb = converter('rgb');
/** How a reader sees a colour; the deficiencies are complete ones (severity 1). */
const EYES = new Map<string, (colour: Rgb) => Color>([
  ['full colour', (colour) => colour],
  ['deuteranopia', filterDeficiencyDeuter(1)],
  ['protanopia', filterDeficiencyProt(1)],
  ['tritanopia', filterDeficiencyTrit(1)],
  ['greyscale', filterGrayscale(1)],
]);
/** CIEDE2000: about 2 is just noticeable side by side; areas apart on a map want more. */
const LEAST = 5;

/** Pairs of statuses that only their fill tells apart. */
function pairs(statuses: readonly LensStatus[]): [LensStatus, LensStatus][] {
  return statuses.flatMap((one, index) =>
    statuses
      .slice(index + 1)
      .filter((other) => patternOf(one.kind) === patternOf(other.kind))
      .map((other): [LensStatus, LensStatus] => [one, other]),
  );
}

function gap(one: LensStatus, other: LensStatus, theme: Theme, eye: (colour: Rgb) => Color): number {
  const seen = (status: LensStatus) => {
    const colour = rgb(fillOf(status, theme));
    if (!colour) throw new Error(`no colour for ${status.id}`);
    return eye(colour);
  };
  return difference(seen(one), seen(other));
}

describe.each([...EYES])('with %s', (_name, eye) => {
  it.each(lenses.map(({ id, statuses }) => [id, statuses] as const))(
    'the statuses of %s differ by pattern or clearly by fill',
    (id, statuses) => {
      for (const theme of THEMES)
        for (const [one, other] of pairs(statuses)) {
          expect(gap(one, other, theme, eye), `${id} ${theme}: ${one.id} and ${other.id}`).toBeGreaterThan(
            LEAST,
          );
        }
    },
  );
});
