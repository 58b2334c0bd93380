/** Keeps marks and labels from hiding one another: pure geometry in CSS pixels. */

/** Something at a point of the screen. */
export interface Placed<T> {
  item: T;
  x: number;
  y: number;
}

/** Several things too close to be told apart, shown as one. */
export interface Group<T> {
  items: readonly T[];
  x: number;
  y: number;
}

/** Groups what lies closer together than `distance`; the order of the input decides who gathers whom. */
export function group<T>(points: readonly Placed<T>[], distance: number): Group<T>[] {
  const groups: { items: T[]; x: number; y: number }[] = [];
  for (const { item, x, y } of points) {
    const near = groups.find((other) => Math.hypot(other.x - x, other.y - y) < distance);
    if (!near) groups.push({ items: [item], x, y });
    else {
      const count = near.items.push(item);
      near.x += (x - near.x) / count;
      near.y += (y - near.y) / count;
    }
  }
  return groups;
}

/** A rectangle by its centre. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const overlaps = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

/** A label that wants to stand at its anchor. */
export interface Label<T> extends Box {
  item: T;
}

/** A label that found its place; it needs a leader line when it stands away from its anchor. */
export interface PlacedLabel<T> extends Label<T> {
  anchor: { x: number; y: number };
  leader: boolean;
}

/** Where a label may move, in multiples of its own size, nearest first. */
const OFFSETS: readonly (readonly [number, number])[] = [
  [0, 0], [0, -0.9], [0, 0.9], [0.75, 0], [-0.75, 0], [-0.8, 1.2], [0.8, 1.2], [-0.8, -1.2], [0.8, -1.2],
  [-1.1, 0.4], [1.1, 0.4], [0, 2.2], [0, -2.2], [-1.3, 1.8], [1.3, 1.8], [-1.5, -1.4], [1.5, -1.4],
  [-1.7, 0], [1.7, 0], [-1.4, 3], [1.4, 3], [0, 3.4],
];

/** Places labels in the order given; each takes the nearest free spot, and one that finds none is left out. */
export function placeLabels<T>(
  labels: readonly Label<T>[],
  obstacles: readonly Box[],
  bounds: { width: number; height: number },
): PlacedLabel<T>[] {
  const taken = [...obstacles];
  const placed: PlacedLabel<T>[] = [];
  for (const label of labels) {
    for (const [dx, dy] of OFFSETS) {
      const box = { ...label, x: label.x + dx * label.width, y: label.y + dy * label.height };
      const inside =
        box.x - box.width / 2 >= 0 &&
        box.x + box.width / 2 <= bounds.width &&
        box.y - box.height / 2 >= 0 &&
        box.y + box.height / 2 <= bounds.height;
      if (!inside || taken.some((other) => overlaps(other, box))) continue;
      taken.push(box);
      placed.push({ ...box, anchor: { x: label.x, y: label.y }, leader: Math.abs(dx) + Math.abs(dy) > 1 });
      break;
    }
  }
  return placed;
}
