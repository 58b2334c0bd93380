/** Keeps marks and labels from hiding one another: pure geometry in CSS pixels. */
import { type Box, createTaken } from './boxes.ts';

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
    // Thousands of marks ask this of every group: squares are compared, which takes no root.
    const near = groups.find((other) => (other.x - x) ** 2 + (other.y - y) ** 2 < distance ** 2);
    if (!near) groups.push({ items: [item], x, y });
    else {
      const count = near.items.push(item);
      near.x += (x - near.x) / count;
      near.y += (y - near.y) / count;
    }
  }
  return groups;
}

/** A label that wants to stand at its anchor, or beside it in a direction (degrees, east 0, north 90). */
export interface Label<T> extends Box {
  item: T;
  aside?: number | undefined;
  /** It rather lies over something soft than be left out. */
  insists?: boolean;
}

/** A label that found its place; it needs a leader line when it stands away from its anchor. */
export interface PlacedLabel<T> extends Label<T> {
  anchor: { x: number; y: number };
  leader: boolean;
}

/** Distances and directions in which a label may move from its anchor, nearest first, in CSS pixels. */
const DISTANCES = [13, 20, 30, 42, 56, 72] as const;
const DIRECTIONS = [
  90, -90, 180, 0, 135, 45, -135, -45, 157.5, 22.5, -157.5, -22.5, 112.5, 67.5, -112.5, -67.5,
] as const;
/** From this distance on a line leads back to the anchor. */
const LEADER_FROM = 24;

interface Spot {
  x: number;
  y: number;
  distance: number;
  degrees: number;
  /** The distance is that of the label's edge, not of its middle. */
  beside: boolean;
}

const AT_ANCHOR: Spot = { x: 0, y: 0, distance: 0, degrees: 0, beside: false };
const spotsAt = (distance: number, beside: boolean): Spot[] =>
  DIRECTIONS.map((degrees) => ({
    x: distance * Math.cos((degrees * Math.PI) / 180),
    y: -distance * Math.sin((degrees * Math.PI) / 180),
    distance,
    degrees,
    beside,
  }));
const AROUND: readonly Spot[] = DISTANCES.flatMap((distance) => spotsAt(distance, true));
/** A label in whose way a mark lies slides by so much (CSS pixels), its middle still near the anchor, before it moves aside. */
const SLIDES = [7, 14, 21] as const;

/** Degrees between two directions, 0 to 180. */
const turn = (a: number, b: number): number => 180 - Math.abs(((((a - b) % 360) + 360) % 360) - 180);

const ANYWHERE: readonly Spot[] = [
  AT_ANCHOR,
  ...SLIDES.flatMap((distance) => spotsAt(distance, false)),
  ...AROUND,
];
const asides = new Map<number, readonly Spot[]>();

/** Where a label may stand, best first: at its anchor, or for one that moves aside, on that side before any other. */
function spotsFor(aside: number | undefined): readonly Spot[] {
  if (aside === undefined) return ANYWHERE;
  const known = asides.get(aside);
  if (known) return known;
  const cost = ({ distance, degrees }: Spot): number => distance + turn(degrees, aside) / 3;
  const spots = AROUND.filter(({ distance }) => distance >= DISTANCES[1]).toSorted(
    (a, b) => cost(a) - cost(b),
  );
  asides.set(aside, spots);
  return spots;
}

/** Moves sideways by half a label more, so that the label's edge and not its middle keeps the distance. */
const besides = ({ x, y }: { x: number; y: number }, { width }: Box): { x: number; y: number } => ({
  x: Math.abs(x) < 1 ? x : x + Math.sign(x) * (width / 2 - 8),
  y,
});

/** The box of a label at a spot. */
function boxAt(label: Box, spot: Spot): Box {
  const { x, y } = spot.beside ? besides(spot, label) : spot;
  return { x: label.x + x, y: label.y + y, width: label.width, height: label.height };
}

const isInside = ({ x, y, width, height }: Box, bounds: { width: number; height: number }): boolean =>
  x - width / 2 >= 0 &&
  x + width / 2 <= bounds.width &&
  y - height / 2 >= 0 &&
  y + height / 2 <= bounds.height;

/**
 * Places labels in the order given; each takes the nearest spot that is free of obstacles and of `soft` ones, and one that
 * finds none is left out. Away from its anchor a label only takes a spot that `mayStand`. A label that `insists` lies over
 * the soft ones rather than be left out, where they hide least of it.
 */
export function placeLabels<T>(
  labels: readonly Label<T>[],
  obstacles: readonly Box[],
  bounds: { width: number; height: number },
  mayStand: (item: T, box: Box) => boolean = () => true,
  soft: readonly Box[] = [],
): PlacedLabel<T>[] {
  const taken = createTaken(obstacles);
  const above = createTaken(soft);
  const placed: PlacedLabel<T>[] = [];
  for (const label of labels) {
    let best: { spot: Spot; box: Box } | null = null;
    // Who does not insist takes nothing that hides anything of it.
    let least = label.insists ? Infinity : Number.MIN_VALUE;
    for (const spot of spotsFor(label.aside)) {
      const box = boxAt(label, spot);
      if (!isInside(box, bounds) || taken.has(box)) continue;
      if (spot.distance > 0 && !mayStand(label.item, box)) continue;
      const hidden = above.hides(box);
      if (hidden < least) [best, least] = [{ spot, box }, hidden];
      if (hidden === 0) break;
    }
    if (!best) continue;
    taken.add(best.box);
    placed.push({
      ...label,
      ...best.box,
      anchor: { x: label.x, y: label.y },
      leader: best.spot.distance >= LEADER_FROM,
    });
  }
  return placed;
}
