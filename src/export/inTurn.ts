/** Does the work for one after the other: only one is in hand, and stopping stops all that follow. */
export const inTurn = <T>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<void>,
): Promise<void> =>
  items.reduce<Promise<void>>(
    (before, item, index) => before.then(() => work(item, index)),
    Promise.resolve(),
  );
