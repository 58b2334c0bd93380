/** More facts than there are: every event, base and clash several times, each copy a little aside. */
import type { PlanePoint } from '../../src/domain/plane.ts';

interface Placed {
  id: string;
  place?: { plane: PlanePoint };
}

export type Items = Record<string, readonly Placed[]>;
export type Texts = Record<string, Record<string, unknown>>;

const KINDS = ['events', 'bases', 'clashes'] as const;
/** Plane units around the true place: copies lie beside each other, as in a denser world, not on one spot. */
const SPREAD = 1.5;

/** A number between -1 and 1 that is the same in every run. */
const scattered = (seed: number): number => {
  const wave = Math.sin(seed * 12.9898) * 43_758.5453;
  return (wave - Math.floor(wave)) * 2 - 1;
};

const copyOf = (item: Placed, copy: number, index: number): Placed => {
  if (copy === 0) return item;
  const id = `${item.id}-copy-${copy}`;
  if (!item.place) return { ...item, id };
  const [x, y] = item.place.plane;
  const seed = index * 1009 + copy;
  return {
    ...item,
    id,
    place: { ...item.place, plane: [x + scattered(seed) * SPREAD, y + scattered(seed + 0.5) * SPREAD] },
  };
};

/** The items `times` times over. */
export function moreItems(items: Items, times: number): Items {
  const more = KINDS.map((kind) => [
    kind,
    (items[kind] ?? []).flatMap((item, index) =>
      Array.from({ length: times }, (_, copy) => copyOf(item, copy, index)),
    ),
  ]);
  return { ...items, ...(Object.fromEntries(more) as Items) };
}

/** The words of the items `times` times over. */
export function moreTexts(texts: Texts, times: number): Texts {
  const words = Object.entries(texts['items'] ?? {}).flatMap(([id, text]) =>
    Array.from({ length: times }, (_, copy) => [copy === 0 ? id : `${id}-copy-${copy}`, text] as const),
  );
  return { ...texts, items: Object.fromEntries(words) };
}
