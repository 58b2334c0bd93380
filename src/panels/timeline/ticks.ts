/** The marks under the slider of years. */
import { FIRST_YEAR, LAST_YEAR, YEARS } from '../../domain/dates.ts';

/** Years that are written even where there is little room. */
const MAJOR: ReadonlySet<number> = new Set([FIRST_YEAR, 2000, 2010, 2020]);

export interface Tick {
  year: number;
  /** Where it stands, in per cent of the slider's length. */
  at: number;
  /** Something changed in the year. */
  change: boolean;
  /** How it is written: always (`major`), where there is room (`minor`), or not. */
  label: 'major' | 'minor' | null;
}

/** Where a year stands on the slider, in per cent of its length. */
export const placeOf = (year: number): number => ((year - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR)) * 100;

function labelOf(year: number): Tick['label'] {
  if (MAJOR.has(year)) return 'major';
  return year % 5 === 0 ? 'minor' : null;
}

/** Every fifth year and those of change. */
export const ticksOf = (changes: readonly number[]): Tick[] =>
  YEARS.map((year) => ({
    year,
    at: placeOf(year),
    change: changes.includes(year),
    label: labelOf(year),
  })).filter(({ change, label }) => change || label !== null);
