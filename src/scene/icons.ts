/** Glyphs of bases and clashes: paths in a 16 × 16 box, drawn by ourselves, filled with the current colour. */
import type { BaseKind } from '../domain/model.ts';

export const BASE_ICONS: Readonly<Record<BaseKind, string>> = {
  garrison: 'M3 3h10v5c0 3-2.2 5-5 6.2C5.2 13 3 11 3 8Z',
  air: 'M8 1.5c.8 0 1.1 1 1.1 2v2.6l5.4 3.2v1.7L9.1 9.5v2.8l1.7 1.3v1.1L8 14l-2.8.7v-1.1l1.7-1.3V9.5L1.5 11V9.3l5.4-3.2V3.5c0-1 .3-2 1.1-2Z',
  naval:
    'M8 1.5a1.9 1.9 0 0 1 .8 3.6V6.5H11V8H8.8v4.7c1.9-.3 3.3-1.5 3.6-3.2h-1.2l2-2.5 1.3 2.9h-.7c-.3 2.7-2.8 4.7-5.8 4.7s-5.5-2-5.8-4.7h-.7L2.8 7l2 2.5H3.6c.3 1.7 1.7 2.9 3.6 3.2V8H5V6.5h2.2V5.1A1.9 1.9 0 0 1 8 1.5Z',
  radar: 'M2 3.5c3 6.5 4.5 8 10.5 10.5L8.6 10.1l2-2a1.4 1.4 0 1 0-1.3-1.3l-2 2ZM6 13.5h-3v1h5v-1Z',
  range:
    'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm0 1.8a4.7 4.7 0 1 1 0 9.4 4.7 4.7 0 0 1 0-9.4Zm0 2.2a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  space:
    'M8 1c2 1.5 2.8 3.8 2.8 6.2v1.6l2 2.4v2.3l-3-1.3H6.2l-3 1.3v-2.3l2-2.4V7.2C5.2 4.8 6 2.5 8 1ZM7 13.2h2L8 15.5Z',
  peacekeepers: 'M8 2.5c3.2 0 5.7 2.3 5.9 5.5H15v2H1V8h1.1C2.3 4.8 4.8 2.5 8 2.5ZM4 11.5h8v2H4Z',
  'border-guards': 'M3.5 1.5h2v3h7.5l-1.5 2 1.5 2H5.5v6h-2Z',
  transit: 'M1.5 6h8V3l5 5-5 5v-3h-8Z',
  mission: 'M8 1.5 14 5v1.5H2V5Zm-5 6h2v5H3Zm4 0h2v5H7Zm4 0h2v5h-2ZM2 13h12v1.5H2Z',
};

/** A burst: the mark of a clash. */
export const CLASH_ICON =
  'm8 .8 1.5 3.9L13.1 2.9l-1.8 3.6 3.9 1.5-3.9 1.5 1.8 3.6-3.6-1.8L8 15.2l-1.5-3.9-3.6 1.8 1.8-3.6L.8 8l3.9-1.5-1.8-3.6 3.6 1.8Z';

/** A pin's head: the mark of an event that is pointed out. */
export const EVENT_ICON = 'M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Z';

/** Diameter in CSS pixels of a clash with this many deaths: by order of magnitude, unknown counts as few. */
export function clashSize(deaths: number | undefined): number {
  return 18 + Math.min(20, Math.log10(Math.max(1, deaths ?? 1)) * 4.2);
}
