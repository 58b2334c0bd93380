import { useSyncExternalStore } from 'react';
import { PrintSheet } from './PrintSheet.tsx';

const PAPER = matchMedia('print');
let called = false;

/** Browsers tell of printing before they lay out the pages; the medium itself changes with them, or after. */
function watchPrint(changed: () => void): () => void {
  const undo = new AbortController();
  const { signal } = undo;
  const tell = (printing: boolean) => (): void => {
    called = printing;
    changed();
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
