import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, fit, openingFrame, toPlanePoint, toScreen } from './camera.ts';
import { RECTANGLE } from '../domain/plane.ts';

const size = { width: 900, height: 600 };
const camera = fc.record({
  centre: fc.tuple(
    fc.double({ min: -60, max: 60, noNaN: true }),
    fc.double({ min: -40, max: 60, noNaN: true }),
  ),
  scale: fc.double({ min: 3, max: 500, noNaN: true }),
  bearing: fc.double({ min: -60, max: 60, noNaN: true }),
});
const point = fc.tuple(
  fc.double({ min: -60, max: 60, noNaN: true }),
  fc.double({ min: -40, max: 60, noNaN: true }),
);

const sheet = (name: string): string => readFileSync(`src/app/styles/${name}.css`, 'utf8');

describe('the camera', () => {
  it('finds the way back from the screen to the plane', () => {
    fc.assert(
      fc.property(camera, point, (view, here) => {
        const [x, y] = toPlanePoint(view, size, toScreen(view, size, here));
        expect(x).toBeCloseTo(here[0], 6);
        expect(y).toBeCloseTo(here[1], 6);
      }),
    );
  });

  it('shows the whole frame', () => {
    const view = fit({ centre: [10, 20], width: 40, height: 10, bearing: 0 }, size);
    expect(view.scale).toBe(22.5);
    expect(toScreen(view, size, [10, 20])).toEqual([450, 300]);
  });

  it('turned clockwise, has what lies to the upper right straight above', () => {
    const view = { centre: [0, 0] as const, scale: 10, bearing: 45 };
    const [x, y] = toScreen(view, size, [1, 1]);
    expect(x).toBeCloseTo(450);
    expect(y).toBeLessThan(300);
  });

  it('ends a move where it should', () => {
    const from = { centre: [0, 0] as const, scale: 8, bearing: 0 };
    const to = { centre: [5, 5] as const, scale: 80, bearing: 20 };
    expect(between(from, to, 1).centre).toEqual([5, 5]);
    expect(between(from, to, 1).scale).toBeCloseTo(80);
  });

  it.each([
    [0, 0],
    [390, 0],
    [0, 844],
  ])('can be told in numbers for a map that is folded away (%i × %i)', (width, height) => {
    const box = { width, height };
    const { centre, scale } = fit(openingFrame(box), box);
    expect([...centre, scale].every((value) => Number.isFinite(value))).toBe(true);
    expect(scale).toBeGreaterThan(0);
  });

  it('opens upright in the frame in which the style sheet shows the drawing of the page', () => {
    const wide = openingFrame({ width: 1280, height: 960 });
    const upright = openingFrame({ width: 390, height: 390 });
    const css = sheet('screens');
    const [x, y, scale, left, up] = (
      /translate\(([\d.-]+)px, ([\d.-]+)px\) scale\(([\d.]+)\) translate\(([\d.-]+)px, ([\d.-]+)px\)/.exec(
        css,
      ) ?? []
    )
      .slice(1)
      .map(Number);
    expect([x, y]).toEqual([wide.centre[0], -wide.centre[1]]);
    expect(scale).toBeCloseTo(wide.width / upright.width, 3);
    expect([left, up]).toEqual([-upright.centre[0], upright.centre[1]]);
  });

  it('opens very wide where the style sheet lets the drawing of the page begin', () => {
    const { centre, height } = openingFrame({ width: 1280, height: 960 });
    const share = Number(/var\(--map-height\) \* ([\d.]+)/.exec(sheet('map'))?.[1]);
    expect(share).toBeCloseTo((2 * (centre[0] - RECTANGLE.west)) / height, 3);
  });
});
