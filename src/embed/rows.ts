/** The legend of an embed: every status of the moment with its states, for the page as built and as it answers. */
import { type Language, type Lens, type LensStatus, STATE_IDS, type StateId } from '../domain/model.ts';
import { dayShown, type Moment, statusOn } from '../domain/status.ts';
import type { Names } from '../domain/words.ts';
import { fillClass } from '../scene/palette.ts';
import { patternOf } from '../scene/patterns.ts';

export interface LegendRow {
  /** Class names of the swatch: fill and pattern. */
  swatch: string;
  name: string;
  /** In the order of the alphabet. */
  states: readonly { id: StateId; name: string }[];
}

const swatchOf = (status: LensStatus): string => {
  const pattern = patternOf(status.kind);
  return `embed-swatch ${fillClass(status)}${pattern ? ` pattern-${pattern}` : ''}`;
};

/** One row for each status that some state has, in the order of the lens. */
export function legendRows(lens: Lens, names: Names, moment: Moment, language: Language): LegendRow[] {
  const day = dayShown(lens, moment);
  return lens.statuses.flatMap((status): LegendRow[] => {
    const states = STATE_IDS.filter((id) => statusOn(lens, id, day).status === status.id)
      .map((id) => ({ id, name: names.states[id]?.name ?? id }))
      .toSorted((a, b) => a.name.localeCompare(b.name, language));
    const name = names.lenses[lens.id]?.statuses[status.id]?.name ?? status.id;
    return states.length === 0 ? [] : [{ swatch: swatchOf(status), name, states }];
  });
}

/** What the map shows, as a heading: “NATO, 2004”, “NATO, 1994 – 2004”. */
export function headingOf(
  lens: Lens,
  names: Names,
  { year, compare }: { year: number; compare: number | null },
): string {
  const years = compare === null ? [year] : [compare, year].toSorted((a, b) => a - b);
  return `${names.lenses[lens.id]?.name ?? lens.id}, ${years.join(' – ')}`;
}
