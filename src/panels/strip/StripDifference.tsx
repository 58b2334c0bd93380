import { differencesOf, inOrder, isChanged } from '../../domain/difference.ts';
import { FIRST_YEAR, YEARS } from '../../domain/dates.ts';
import type { Lens, StateId } from '../../domain/model.ts';

interface Props {
  lens: Lens;
  /** In the order of the rows. */
  states: readonly StateId[];
  years: readonly [number, number];
}

/** Veils what two years have in common: rows without a difference, and the years outside of the two. */
export function StripDifference({ lens, states, years }: Props) {
  const [from, to] = inOrder(...years);
  const changed = new Set(
    differencesOf(lens, states, years)
      .filter(isChanged)
      .map(({ state }) => state),
  );
  const share = (count: number): string => `${(count / YEARS.length) * 100}%`;
  const height = `${100 / states.length}%`;
  return states.map((state, index) => {
    const top = `${(index / states.length) * 100}%`;
    const place = { insetBlockStart: top, blockSize: height };
    if (!changed.has(state))
      return <div key={state} className="strip-veil" style={{ ...place, inset: `${top} 0 auto` }} />;
    return (
      <div key={state} className="strip-ends">
        <div
          className="strip-veil"
          style={{ ...place, insetInlineStart: 0, inlineSize: share(from - FIRST_YEAR) }}
        />
        <div
          className="strip-veil"
          style={{ ...place, insetInlineEnd: 0, inlineSize: share(FIRST_YEAR + YEARS.length - 1 - to) }}
        />
      </div>
    );
  });
}
