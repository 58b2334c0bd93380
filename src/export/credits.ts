/** Who published what a view rests on. */
import type { Atlas, Lens, Source, Sourced } from '../domain/model.ts';
import { dayOfYear } from '../domain/dates.ts';
import { dayShown, type Moment, statusOn } from '../domain/status.ts';
import type { Mark } from '../scene/scene.ts';

interface Shown {
  atlas: Atlas;
  lens: Lens;
  moment: Moment;
  compare?: number;
  marks?: readonly Mark[];
}

function factOf(mark: Mark): Sourced {
  switch (mark.type) {
    case 'base':
      return mark.base;
    case 'clash':
      return mark.clash;
    case 'event':
      return mark.event;
  }
}

/** Ids of the sources of every status and mark that the view shows; one for each time that something rests on it. */
function sourcesShown({ atlas, lens, moment, compare, marks = [] }: Shown): readonly string[] {
  const days =
    compare === undefined ? [dayShown(lens, moment)] : [moment.year, compare].map((year) => dayOfYear(year));
  return [
    ...days.flatMap((day) => atlas.states.flatMap(({ id }) => statusOn(lens, id, day).sources)),
    ...marks.flatMap((mark) => factOf(mark).sources),
  ];
}

/** The publishers behind the view, those of most of it first. */
export function publishersOf(
  shown: Shown,
  sources: Readonly<Record<string, Pick<Source, 'publisher'>>>,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of sourcesShown(shown)) {
    const publisher = sources[id]?.publisher;
    if (publisher) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([one, a], [other, b]) => b - a || one.localeCompare(other))
    .map(([publisher]) => publisher);
}
