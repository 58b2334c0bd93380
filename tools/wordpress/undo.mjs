/** What a trial has started is stopped again, whatever happens. */

/**
 * Runs `work`, which gets a function to name what must be undone; undoes it in reverse order at the end, on an error and when the
 * trial is interrupted.
 */
export async function withUndo(work) {
  const steps = [];
  const undoAll = async () => {
    for (const step of steps.splice(0).toReversed()) {
      // One that fails must not keep the others from being undone.
      try {
        await step();
      } catch (error) {
        process.stderr.write(`${error.message}\n`);
      }
    }
  };
  let undone;
  const undo = () => (undone ??= undoAll());
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ]) {
    // npm passes on what the terminal has already sent: a second signal must not cut the first one's work short.
    process.on(signal, () => void undo().finally(() => process.exit(code)));
  }
  try {
    return await work((step) => {
      if (undone) void step();
      else steps.push(step);
    });
  } finally {
    await undo();
  }
}
