import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { group, placeLabels } from './arrange.ts';
import { overlaps } from './boxes.ts';

const spot = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 500 }) });

describe('marks', () => {
  it('lose nobody when they are grouped', () => {
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 60 }), (spots) => {
        const groups = group(
          spots.map((at, item) => ({ item, ...at })),
          21,
        );
        expect(groups.flatMap(({ items }) => items).toSorted((a, b) => a - b)).toEqual(
          spots.map((_, item) => item),
        );
      }),
    );
  });

  it('become one where they would hide one another', () => {
    const near = [
      { item: 'a', x: 100, y: 100 },
      { item: 'b', x: 106, y: 100 },
      { item: 'c', x: 300, y: 100 },
    ];
    expect(group(near, 21).map(({ items }) => items)).toEqual([['a', 'b'], ['c']]);
  });
});

describe('labels', () => {
  it('never overlap one another and never leave the map', () => {
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 25 }), (spots) => {
        const placed = placeLabels(
          spots.map((at, item) => ({ item, ...at, width: 80, height: 16 })),
          [],
          { width: 800, height: 500 },
        );
        for (const [index, label] of placed.entries()) {
          expect(placed.slice(index + 1).some((other) => overlaps(label, other))).toBe(false);
          expect(label.x - 40).toBeGreaterThanOrEqual(0);
          expect(label.x + 40).toBeLessThanOrEqual(800);
        }
      }),
    );
  });

  it('stand at their anchor where there is room', () => {
    const [label] = placeLabels([{ item: 'KAZ', x: 300, y: 200, width: 80, height: 16 }], [], {
      width: 800,
      height: 500,
    });
    expect(label).toMatchObject({ x: 300, y: 200, leader: false });
  });

  it('give way a little, and stay with their anchor, where something only touches them', () => {
    const name = { item: 'Ukraine', x: 75, y: 110, width: 53, height: 15 };
    const mark = { x: 40, y: 99, width: 22, height: 22 };
    const [placed] = placeLabels([name], [mark], { width: 360, height: 312 });
    expect(Math.hypot((placed?.x ?? 0) - 75, (placed?.y ?? 0) - 110)).toBeCloseTo(7);
    expect(placed?.leader).toBe(false);
  });

  it('that insist lie over what is soft rather than be left out, where it hides least of them', () => {
    const name = { item: 'Ukraine', x: 50, y: 10, width: 60, height: 16, insists: true };
    const map = { width: 100, height: 20 };
    const count = { x: 50, y: 10, width: 17, height: 17 };
    expect(placeLabels([name], [count], map)).toEqual([]);
    const [placed] = placeLabels([name], [], map, undefined, [{ ...count, x: 35 }]);
    expect(placed?.x).toBeCloseTo(64);
    expect(placeLabels([{ ...name, insists: false }], [], map, undefined, [count])).toEqual([]);
    const roomy = placeLabels([name], [], { width: 300, height: 200 }, undefined, [count]);
    expect(roomy.map((label) => overlaps(label, count))).toEqual([false]);
  });

  it('are left out rather than moved to where they may not stand', () => {
    const crowded = [
      { item: 'UKR', x: 300, y: 200, width: 80, height: 16 },
      { item: 'MDA', x: 300, y: 200, width: 80, height: 16 },
    ];
    const placed = placeLabels(crowded, [], { width: 800, height: 500 }, (item) => item !== 'MDA');
    expect(placed.map(({ item }) => item)).toEqual(['UKR']);
    const west = placeLabels(crowded, [], { width: 800, height: 500 }, (_, { x }) => x < 300);
    expect(west.map(({ x }) => x < 301)).toEqual([true, true]);
  });
});
