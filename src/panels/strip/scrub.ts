import { activate, showCell, showYear } from '../../state/actions.ts';
import { type CellPlace, cellAt } from './cellAt.ts';

/** Dragging over the table shows the years under the pointer; a press without a drag chooses state and year. Returns the undo. */
export function scrub(table: HTMLTableElement): () => void {
  const undo = new AbortController();
  const { signal } = undo;
  let pressed: CellPlace | null = null;
  let dragged = false;
  const under = ({ clientX, clientY }: PointerEvent): CellPlace | undefined =>
    cellAt(document.elementFromPoint(clientX, clientY));

  table.addEventListener(
    'pointerdown',
    (event) => {
      pressed = cellAt(event.target) ?? null;
      dragged = false;
    },
    { signal },
  );
  table.addEventListener(
    'pointermove',
    (event) => {
      const place = under(event);
      activate(place?.state ?? null);
      if (!pressed || !place || event.buttons === 0) return;
      if (place.year !== pressed.year) dragged = true;
      if (dragged) showYear(place.year);
    },
    { signal },
  );
  table.addEventListener(
    'pointerup',
    (event) => {
      const place = under(event);
      if (pressed && place && !dragged) showCell(place.state, place.year);
      pressed = null;
    },
    { signal },
  );
  table.addEventListener('pointercancel', () => (pressed = null), { signal });
  table.addEventListener('pointerleave', () => activate(null), { signal });
  return () => undo.abort();
}
