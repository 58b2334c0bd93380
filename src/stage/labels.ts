/** The names written on the map. */
import type { Atlas, State } from '../domain/model.ts';
import type { Names } from '../domain/words.ts';
import type { MapLabel } from '../scene/overlay.ts';
import { regionsOn } from '../scene/scene.ts';

const BY_SIZE = (a: State, b: State): number => b.area - a.area;

/** Names in the language of `names`: states first, then regions under de-facto control at the year's end, then capitals. */
export function labelsOf({ states, regions }: Atlas, names: Names, year: number): MapLabel[] {
  const controlled = regionsOn(regions, year);
  const sorted = states.toSorted(BY_SIZE);
  return [
    ...sorted.map(({ id, label, aside }): MapLabel => ({
      id,
      kind: 'state',
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
      point: capital.plane,
      text: names.states[id]?.capital ?? '',
    })),
  ];
}
