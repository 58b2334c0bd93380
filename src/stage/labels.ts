/** The names written on the map. */
import type { Atlas, State } from '../domain/model.ts';
import type { Library } from '../data/dataset.ts';
import type { Names } from '../domain/words.ts';
import type { MapLabel } from '../scene/createNames.ts';
import { regionsOn } from '../scene/scene.ts';

/** The names of what is pointed out: of bases and clashes their own, of events the place, unless it is a capital, which has its name. */
export function pointedLabels(
  ids: readonly string[],
  library: Pick<Library, 'items' | 'texts'> | null,
  names: Names,
): MapLabel[] {
  if (!library || ids.length === 0) return [];
  const { items, texts } = library;
  const capitals = Object.values(names.states).map(({ capital }) => capital);
  const placed = [...items.events, ...items.bases, ...items.clashes];
  const seen = new Set(capitals);
  return ids.flatMap((id): MapLabel[] => {
    const item = placed.find((one) => one.id === id);
    const words = texts.items[id];
    if (!item?.place || !words) return [];
    const text = (items.events.some((event) => event.id === id) ? words.place : words.title) ?? '';
    if (seen.has(text)) return [];
    seen.add(text);
    return [{ id: `item-${id}`, kind: 'item', point: item.place.plane, text }];
  });
}

const BY_SIZE = (a: State, b: State): number => b.area - a.area;

/** Names in the language of `names`: states first, then regions under de-facto control at the year's end, then capitals. */
export function labelsOf({ states, regions }: Atlas, names: Names, year: number): MapLabel[] {
  const controlled = regionsOn(regions, year);
  const sorted = states.toSorted(BY_SIZE);
  return [
    ...sorted.map(({ id, label, aside }): MapLabel => ({
      id,
      kind: 'state',
      state: id,
      point: label,
      aside,
      text: names.states[id]?.name ?? id,
    })),
    ...regions
      .filter(({ id }) => controlled.includes(id))
      .map(({ id, label }): MapLabel => ({
        id,
        kind: 'region',
        point: label,
        text: names.regions[id]?.name ?? id,
      })),
    ...sorted.map(({ id, capital }): MapLabel => ({
      id: `capital-${id}`,
      kind: 'capital',
      state: id,
      point: capital.plane,
      text: names.states[id]?.capital ?? '',
    })),
  ];
}
