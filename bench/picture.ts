/** Reads from a picture of a page which statuses are painted and how much of each. */
import { PNG } from 'pngjs';
import { readWorld } from './world.ts';

const channels = (hex: string): [number, number, number] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];

const COLOURS = readWorld().statuses.map(({ colour }) => channels(colour));
/** Channels may be off by this much: pictures are scaled. */
const TOLERANCE = 3;
/** Every other pixel of every other line is looked at: watching must not slow down what is watched. */
const STRIDE = 2;

/** The place of a colour in the table: six bits a channel. */
const cell = (red: number, green: number, blue: number): number =>
  ((red >> 2) << 12) | ((green >> 2) << 6) | (blue >> 2);

/** By colour, which status it is, counted from 1; 0 is none. */
const TABLE = new Uint8Array(1 << 18);
for (const [index, [red, green, blue]] of COLOURS.entries()) {
  const near = [-TOLERANCE, 0, TOLERANCE];
  for (const r of near)
    for (const g of near) for (const b of near) TABLE[cell(red + r, green + g, blue + b)] = index + 1;
}

/** The share of the picture that is painted in the fill of each status. */
export type Painted = readonly number[];

/** Counts the fills in a PNG. */
export function readPicture(bytes: Buffer): Painted {
  const { data, width, height } = PNG.sync.read(bytes);
  const counts = new Uint32Array(COLOURS.length + 1);
  for (let y = 0; y < height; y += STRIDE)
    for (let x = 0; x < width; x += STRIDE) {
      const at = (y * width + x) * 4;
      const status = TABLE[cell(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)] ?? 0;
      counts[status] = (counts[status] ?? 0) + 1;
    }
  const pixels = Math.ceil(width / STRIDE) * Math.ceil(height / STRIDE);
  return [...counts].slice(1).map((count) => count / pixels);
}

/** At least this share of the picture in the fills of states, in two of them or more: no legend does that. */
const LAND = 0.04;
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
