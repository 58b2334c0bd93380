/** Chance from a seed: the same seed draws the same, on every machine. */

export interface Chance {
  /** A whole number from 0 to one below `count`. */
  below: (count: number) => number;
  /** One of the list; throws where there is none. */
  pick: <T>(list: readonly T[]) => T;
  /** One of the list, by its weight. */
  weighed: <T extends { weight: number }>(list: readonly T[]) => T;
}

/** Mulberry32: 32 bits of state, a step of a few multiplications. */
function mulberry(seed: number): () => number {
  let state = Math.trunc(seed) % 2 ** 32;
  return () => {
    state = Math.trunc(state + 0x6d2b79f5) % 2 ** 32;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws from a whole number. */
export function chanceOf(seed: number): Chance {
  const next = mulberry(seed);
  const below = (count: number): number => Math.floor(next() * count);
  const pick = <T>(list: readonly T[]): T => {
    const one = list[below(list.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
  return {
    below,
    pick,
    weighed: (list) => {
      let rest = next() * list.reduce((sum, { weight }) => sum + weight, 0);
      return list.find(({ weight }) => (rest -= weight) < 0) ?? pick(list);
    },
  };
}
