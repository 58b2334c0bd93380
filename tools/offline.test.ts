import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { icon, manifest } from './offline.ts';

const svg = readFileSync('public/favicon.svg', 'utf8');
const alphaOfCorner = (maskable: boolean): number | undefined =>
  PNG.sync.read(icon(svg, 64, maskable)).data[3];

describe('the installed atlas', () => {
  it('stays in the folder it is served from', () => {
    expect(manifest('de')).toMatchObject({ name: 'Allianz-Atlas', start_url: './', scope: './' });
  });

  it('has an icon with round corners and one that reaches into them', () => {
    expect(alphaOfCorner(false)).toBe(0);
    expect(alphaOfCorner(true)).toBe(255);
  });

  it('keeps its sign within the circle that every system shows', () => {
    const size = 128;
    const { data } = PNG.sync.read(icon(svg, size, true));
    const ground = data.subarray(0, 3).join();
    const farthest = Array.from({ length: size * size }, (_, index) => {
      const isSign = data.subarray(index * 4, index * 4 + 3).join() !== ground;
      return isSign ? Math.hypot((index % size) - size / 2, Math.floor(index / size) - size / 2) : 0;
    });
    expect(Math.max(...farthest)).toBeLessThan(size * 0.4);
  });
});
