/** Corrections of published facts: what was shown otherwise before, and which views show it. */
import { byDay, type IsoDay } from './dates.ts';
import type { FactLanguage, StateId } from './model.ts';

export interface Correction {
  id: string;
  /** The day on which it was published. */
  date: IsoDay;
  /** The base, clash or event that was corrected; `null` where it was a status. */
  item: string | null;
  /** Lenses whose map showed it otherwise; none where only an item was corrected. */
  lenses: readonly string[];
  states: readonly StateId[];
  /** First and last year whose map showed it otherwise. */
  years: readonly [first: number, last: number];
  was: Readonly<Record<FactLanguage, string>>;
  now: Readonly<Record<FactLanguage, string>>;
  sources: readonly string[];
}

/** The part of a view that a correction can concern. */
interface View {
  lens: string;
  year: number;
  compare: number | null;
  /** `null` shows every state. */
  state: StateId | null;
  item: string | null;
}

const isConcerned = ({ lenses, states, years: [first, last], item }: Correction, view: View): boolean => {
  if (item !== null) return view.item === item;
  const isWithin = (year: number | null): boolean => year !== null && year >= first && year <= last;
  return (
    lenses.includes(view.lens) &&
    (view.state === null || states.includes(view.state)) &&
    (isWithin(view.year) || isWithin(view.compare))
  );
};

/** What has been corrected in a view since the day on which somebody published it, newest first. */
export function correctionsFor(
  corrections: readonly Correction[],
  view: View,
  since: IsoDay,
): readonly Correction[] {
  return corrections
    .filter((correction) => correction.date > since && isConcerned(correction, view))
    .toSorted((a, b) => byDay(b.date, a.date));
}
