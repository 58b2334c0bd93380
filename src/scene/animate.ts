const easeInOut = (t: number): number => (t < 0.5 ? 2 * t * t : 1 - 2 * (1 - t) ** 2);

let query: MediaQueryList | undefined;

/** True when the reader asked the system for less motion. */
export const prefersReducedMotion = (): boolean =>
  (query ??= matchMedia('(prefers-reduced-motion: reduce)')).matches;

/** With fewer frames than these (milliseconds between two, over the first few) nothing moves smoothly, and whoever presses something waits for one of them. */
const SLOW_MS = 45;
const TRIED = 2;

/**
 * Calls `step` with eased 0…1 over the duration (milliseconds), at once with 1 under reduced motion; a machine that is too slow for it is
 * shown the end after the first frames. Returns the stop.
 */
export function animate(duration: number, step: (t: number) => void): () => void {
  if (prefersReducedMotion()) {
    step(1);
    return () => undefined;
  }
  let handle = 0;
  let start: number | undefined;
  let frames = 0;
  const frame = (now: number): void => {
    start ??= now;
    const isSlow = frames >= TRIED && now - start > SLOW_MS * frames;
    frames += 1;
    const t = isSlow ? 1 : Math.min(1, (now - start) / duration);
    step(easeInOut(t));
    if (t < 1) handle = requestAnimationFrame(frame);
  };
  handle = requestAnimationFrame(frame);
  return () => cancelAnimationFrame(handle);
}
