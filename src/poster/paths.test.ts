import { describe, expect, it } from 'vitest';
import { pathOf } from './paths.ts';

describe('a path', () => {
  it('is whole numbers, relative, with y downwards', () => {
    const square = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
          [0, 0],
        ],
      ],
    };
    expect(pathOf(square, 100)).toBe('M0 0l100 0 0-100-100 0 0 100z');
  });

  it('leaves out what is too small to see', () => {
    const dot = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [0, 0],
          [0.001, 0],
          [0, 0],
        ],
      ],
    };
    expect(pathOf(dot, 100)).toBe('');
  });
});
