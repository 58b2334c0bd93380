/** Small PNGs: a flat map with words has few colours, and 256 of them are enough for its smoothed edges. */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS = 256;
/** Colours that differ by less than this in every channel count as one when the rarer half is chosen. */
const COARSE = 24;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** The 24 bits of each pixel's colour, alpha left out. */
function coloursOf(rgba: Uint8Array): Uint32Array {
  const colours = new Uint32Array(rgba.length / 4);
  for (let at = 0; at < colours.length; at += 1) {
    const from = at * 4;
    colours[at] = ((rgba[from] ?? 0) << 16) | ((rgba[from + 1] ?? 0) << 8) | (rgba[from + 2] ?? 0);
  }
  return colours;
}

/** The most frequent colours, then the most frequent of those that are not near to one chosen already. */
function paletteOf(counts: ReadonlyMap<number, number>): number[] {
  const byCount = [...counts].toSorted((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const chosen = byCount.slice(0, COLOURS / 2);
  const cell = (colour: number): number =>
    [16, 8, 0].reduce((sum, shift) => sum * 32 + Math.floor(((colour >> shift) & 255) / COARSE), 0);
  const cells = new Set(chosen.map(cell));
  for (const colour of byCount.slice(COLOURS / 2)) {
    if (chosen.length === COLOURS) break;
    if (cells.has(cell(colour))) continue;
    cells.add(cell(colour));
    chosen.push(colour);
  }
  const spare = byCount.filter((colour) => !chosen.includes(colour)).slice(0, COLOURS - chosen.length);
  return [...chosen, ...spare];
}

/** Finds the place of the palette's colour that is nearest to a colour. */
function nearestIn(palette: readonly number[]): (colour: number) => number {
  const channels = [16, 8, 0].map((shift) => Int32Array.from(palette, (colour) => (colour >> shift) & 255));
  const [red, green, blue] = channels as [Int32Array, Int32Array, Int32Array];
  return (colour) => {
    const [r, g, b] = [colour >> 16, (colour >> 8) & 255, colour & 255];
    let best = 0;
    let least = Infinity;
    for (let index = 0; index < red.length; index += 1) {
      const far =
        (r - (red[index] ?? 0)) ** 2 + (g - (green[index] ?? 0)) ** 2 + (b - (blue[index] ?? 0)) ** 2;
      if (far >= least) continue;
      least = far;
      best = index;
    }
    return best;
  };
}

/** How often each colour occurs, in the order of their first pixels. A flat map has long runs of one colour: each is looked up once. */
function countsOf(colours: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  let start = 0;
  for (let at = 1; at <= colours.length; at += 1) {
    if (colours[at] === colours[start]) continue;
    const colour = colours[start] ?? 0;
    counts.set(colour, (counts.get(colour) ?? 0) + at - start);
    start = at;
  }
  return counts;
}

/** The rows of the picture as places of the palette, each row after a byte that says “unfiltered”. */
function rowsOf(colours: Uint32Array, width: number, placeOf: (colour: number) => number): Buffer {
  const rows = Buffer.alloc(colours.length + colours.length / width);
  const known = new Map<number, number>();
  let [last, place] = [-1, 0];
  for (let at = 0; at < colours.length; at += 1) {
    const colour = colours[at] ?? 0;
    if (colour !== last) {
      place = known.get(colour) ?? placeOf(colour);
      known.set(colour, place);
      last = colour;
    }
    rows[at + Math.floor(at / width) + 1] = place;
  }
  return rows;
}

/** An opaque picture (`width` × `height` pixels of four bytes) as a PNG of at most 256 colours. */
export function smallPng(rgba: Uint8Array, width: number, height: number): Buffer {
  const colours = coloursOf(rgba);
  const palette = paletteOf(countsOf(colours));
  const rows = rowsOf(colours, width, nearestIn(palette));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, by palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
