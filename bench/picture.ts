/** Reads from a picture of a page which statuses are painted and how much of each. */
import { PNG } from 'pngjs';
import { readWorld } from './world.ts';

const channels = (hex: string): [number, number, number] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];

const COLOURS = readWorld().statuses.map(({ colour }) => channels(colour));
/** Channels may be off by this much: pictures are scaled. */
const TOLERANCE = 3;

/** The share of the picture that is painted in the fill of each status. */
export type Painted = readonly number[];

/** Counts the fills in a PNG. */
export function readPicture(bytes: Buffer): Painted {
  const { data, width, height } = PNG.sync.read(bytes);
  const counts = COLOURS.map(() => 0);
  for (let at = 0; at < data.length; at += 4) {
    const index = COLOURS.findIndex(
      ([red, green, blue]) =>
        Math.abs((data[at] ?? 0) - red) <= TOLERANCE &&
        Math.abs((data[at + 1] ?? 0) - green) <= TOLERANCE &&
        Math.abs((data[at + 2] ?? 0) - blue) <= TOLERANCE,
    );
    if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts.map((count) => count / (width * height));
}

/** At least this share of the picture in the fills of states, in two of them or more: no legend does that. */
const LAND = 0.05;
const PART = 0.002;

/** True where the polygons of the map are on the picture. */
export function showsMap(painted: Painted): boolean {
  const sum = painted.reduce((total, share) => total + share, 0);
  return sum >= LAND && painted.filter((share) => share >= PART).length >= 2;
}

/** How far two pictures are apart in the shares of their statuses, from 0 to 2, wherever and however large the map stands. */
export function difference(a: Painted, b: Painted): number {
  const sum = (shares: Painted): number => shares.reduce((total, share) => total + share, 0) || 1;
  return a.reduce((total, share, at) => total + Math.abs(share / sum(a) - (b[at] ?? 0) / sum(b)), 0);
}
