import { setSheet } from '../state/actions.ts';
import { type SheetHeight, useAtlas } from '../state/store.ts';

const HEIGHTS: readonly SheetHeight[] = ['peek', 'half', 'full'];
/** A drag of this many CSS pixels moves the sheet by one height; three times as many, by two. */
const STEP = 40;

/** Lets a finger draw the sheet up and down by its grip. Returns the undo. The buttons beside it do the same. */
export function dragSheet(grip: HTMLDivElement): () => void {
  const undo = new AbortController();
  const { signal } = undo;
  let start: number | null = null;
  grip.addEventListener(
    'pointerdown',
    (event) => {
      start = event.clientY;
      grip.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  grip.addEventListener(
    'pointerup',
    (event) => {
      if (start === null) return;
      const drawn = start - event.clientY;
      start = null;
      const steps = Math.sign(drawn) * Math.min(2, Math.floor((Math.abs(drawn) + STEP) / (2 * STEP)));
      const at = HEIGHTS.indexOf(useAtlas.getState().sheet) + steps;
      setSheet(HEIGHTS[Math.min(Math.max(0, at), HEIGHTS.length - 1)] ?? 'half');
    },
    { signal },
  );
  grip.addEventListener('pointercancel', () => (start = null), { signal });
  return () => undo.abort();
}
