/** Ten times the years: the first statuses begin three centuries earlier. */
import type { Atlas } from '../../src/domain/model.ts';

/** With 2025 as the last one these are 340 years. */
export const EARLIER_FIRST_YEAR = 1686;

/** Every state has its first status since before the first year. */
export function moreYears(atlas: Atlas): Atlas {
  return {
    ...atlas,
    lenses: atlas.lenses.map((lens) => {
      const seen = new Set<string>();
      return {
        ...lens,
        spans: lens.spans.map((span) => {
          if (seen.has(span.state)) return span;
          seen.add(span.state);
          return { ...span, from: '1600-01-01' };
        }),
      };
    }),
  };
}
