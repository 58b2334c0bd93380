import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { PrintSheet } from './PrintSheet.tsx';

const PAPER = matchMedia('print');
let called = false;

/**
 * Makes the sheet while the browser waits. Firefox lays out the pages before microtasks have their turn, and fills in what `use`
 * refers to only when styles are worked out: asking for a size does that.
 */
function makeNow(changed: () => void): void {
  flushSync(changed);
  document.body.getBoundingClientRect();
}

/** Browsers tell of printing before they lay out the pages; the medium itself changes with them, or after. */
function watchPrint(changed: () => void): () => void {
  const undo = new AbortController();
  const { signal } = undo;
  const tell = (printing: boolean) => (): void => {
    called = printing;
    makeNow(changed);
  };
  addEventListener('beforeprint', tell(true), { signal });
  addEventListener('afterprint', tell(false), { signal });
  PAPER.addEventListener('change', changed, { signal });
  return () => undo.abort();
}

/** The view on paper, made when the browser prints: at once, for it does not wait. So its script comes with the texts. */
export function PrintWhenPrinting() {
  const printing = useSyncExternalStore(watchPrint, () => called || PAPER.matches);
  return printing ? <PrintSheet /> : null;
}
