import { describe, expect, it } from 'vitest';
import { clampYear } from './timeline.ts';

describe('the timeline', () => {
  it('keeps years within 1992 and 2025', () => {
    expect([1066, 1992, 2010.4, 2025, 3000].map(clampYear)).toEqual([1992, 1992, 2010, 2025, 2025]);
  });
});
