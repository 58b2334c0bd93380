const easeInOut = (t: number): number => (t < 0.5 ? 2 * t * t : 1 - 2 * (1 - t) ** 2);

let query: MediaQueryList | undefined;

/** True when the reader asked the system for less motion. */
export const prefersReducedMotion = (): boolean =>
  (query ??= matchMedia('(prefers-reduced-motion: reduce)')).matches;

/** Calls `step` with eased 0…1 over the duration (milliseconds), at once with 1 under reduced motion; returns the stop. */
export function animate(duration: number, step: (t: number) => void): () => void {
  if (prefersReducedMotion()) {
    step(1);
    return () => undefined;
  }
  let handle = 0;
  let start: number | undefined;
  const frame = (now: number): void => {
    start ??= now;
    const t = Math.min(1, (now - start) / duration);
    step(easeInOut(t));
    if (t < 1) handle = requestAnimationFrame(frame);
  };
  handle = requestAnimationFrame(frame);
  return () => cancelAnimationFrame(handle);
}
