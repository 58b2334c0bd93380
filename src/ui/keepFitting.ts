/** Shares of the full size of type, from the largest on. */
const SHARES = [1, 0.94, 0.88, 0.82, 0.76, 0.7] as const;

/**
 * Sets `--fit` on a column to the largest share of its type at which nothing has to be scrolled, at once and whenever its words
 * or its size change: an audience cannot scroll. Returns what ends it.
 */
export function keepFitting(column: HTMLElement): () => void {
  const fit = (): void => {
    for (const share of SHARES) {
      column.style.setProperty('--fit', String(share));
      if (column.scrollHeight <= column.clientHeight) return;
    }
  };
  // In the next frame: what is laid out while sizes are told may be another size, which WebKit complains about.
  const resizes = new ResizeObserver(() => requestAnimationFrame(fit));
  const words = new MutationObserver(fit);
  fit();
  resizes.observe(column);
  words.observe(column, { childList: true, characterData: true, subtree: true });
  return () => {
    resizes.disconnect();
    words.disconnect();
  };
}
