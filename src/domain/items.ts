import type { FigureSeries, Office } from './ledger.ts';
import type { AtlasEvent, Base, Clash } from './model.ts';

/** What the panels and marks need. */
export interface Items {
  events: readonly AtlasEvent[];
  bases: readonly Base[];
  clashes: readonly Clash[];
  figures: readonly FigureSeries[];
  offices: readonly Office[];
}
