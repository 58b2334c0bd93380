/** The facts of a view in the order in which they are printed. */
import type { Library } from '../../data/dataset.ts';
import { byDay, firstDay, yearOf } from '../../domain/dates.ts';
import type { Items } from '../../domain/items.ts';
import type { Language, Lens, StateId } from '../../domain/model.ts';
import { basesOf, basesOn, clashesOf, clashesOn, eventsOf, eventsOfLens } from '../../domain/timeline.ts';
import { formatPeriod } from '../../i18n/format.ts';

/** One fact as it is printed. */
export interface PrintedItem {
  id: string;
  when: string;
  title: string;
  text: string;
  disputed?: string | undefined;
  sources: readonly string[];
}

export type PrintedList = 'events' | 'bases' | 'clashes';

interface Asked {
  items: Items;
  texts: Library['texts'];
  lens: Lens;
  state: StateId | null;
  year: number;
  language: Language;
  /** “since”, before a period without an end. */
  since: string;
}

type Dated = { id: string; from: string; to: string | undefined; sources: readonly string[] };

/** With a state: all of its events and clashes up to the year, and the bases of the year. Without: what the year holds. */
export function printedItems({
  items,
  texts,
  lens,
  state,
  year,
  language,
  since,
}: Asked): Record<PrintedList, readonly PrintedItem[]> {
  const print = (all: readonly Dated[]): PrintedItem[] =>
    all
      .filter(({ from }) => yearOf(from) <= year)
      .toSorted((a, b) => byDay(firstDay(a.from), firstDay(b.from)))
      .flatMap(({ id, from, to, sources }) => {
        const text = texts.items[id];
        if (!text) return [];
        const when = formatPeriod(from, to, language, since);
        return [{ id, when, title: text.title, text: text.text, disputed: text.disputed, sources }];
      });
  const ofState = state === null ? eventsOfLens(items, lens) : eventsOf(items, state);
  const events = state === null ? ofState.filter(({ date }) => yearOf(date) === year) : ofState;
  const clashes = state === null ? clashesOn(items, year) : clashesOf(items, state);
  const bases = state === null ? [] : basesOf({ ...items, bases: basesOn(items, year) }, state);
  return {
    events: print(events.map((event) => ({ ...event, from: event.date, to: event.end ?? event.date }))),
    bases: print(bases.map((base) => ({ ...base, to: base.to }))),
    clashes: print(clashes.map((clash) => ({ ...clash, to: clash.to }))),
  };
}
