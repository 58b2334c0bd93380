import { yearOf, YEARS } from './dates.ts';
import type { Items } from './items.ts';
import type { Lens, StateId } from './model.ts';
import { clampYear, eventsOf, eventsOfLens } from './timeline.ts';

/** How many events each year of the atlas holds, ascending: those of the state or, with `null`, of the lens. */
export function eventsByYear(items: Items, lens: Lens, state: StateId | null): number[] {
  const events = state === null ? eventsOfLens(items, lens) : eventsOf(items, state);
  const counts = YEARS.map(() => 0);
  for (const { date } of events) {
    const at = YEARS.indexOf(clampYear(yearOf(date)));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}
