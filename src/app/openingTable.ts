/** What the slider before the script shows: worked out at build time (tools/opening.ts), read by opening.ts. */
import type { Language, StateId } from '../domain/model.ts';

/** Fill class of a state, and the fill of the pattern over it. */
export type OpeningLook = readonly [fill: string, overlay: string];

/** The looks of the poster under the default lens in all years, counted from the first. */
export interface OpeningTable {
  /** The slider's name by language. */
  labels: Readonly<Record<Language, string>>;
  looks: readonly OpeningLook[];
  /** By state, a figure to the base of 36 for each year: the place in `looks`. */
  states: Readonly<Record<StateId, string>>;
  /** By region, a figure for each year: 1 where it is under de-facto control. */
  regions: Readonly<Record<string, string>>;
}
