import { describe, expect, it } from 'vitest';
import { clampYear, nextChange } from './timeline.ts';

describe('the timeline', () => {
  it('keeps years within 1992 and 2025', () => {
    expect([1066, 1992, 2010.4, 2025, 3000].map(clampYear)).toEqual([1992, 1992, 2010, 2025, 2025]);
  });

  it('finds the next and the previous year of change, and the ends beyond them', () => {
    const years = [1994, 1999, 2012];
    expect(nextChange(years, 1994, 1)).toBe(1999);
    expect(nextChange(years, 1999, -1)).toBe(1994);
    expect(nextChange(years, 2012, 1)).toBe(2025);
    expect(nextChange(years, 1994, -1)).toBe(1992);
  });
});
