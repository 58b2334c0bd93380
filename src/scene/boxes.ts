/** Boxes on the map and what they hide of one another, in CSS pixels. */

/** A rectangle by its centre. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const overlaps = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

/** How much of two boxes lies over one another (square pixels). */
const shared = (a: Box, b: Box): number =>
  Math.max(0, (a.width + b.width) / 2 - Math.abs(a.x - b.x)) *
  Math.max(0, (a.height + b.height) / 2 - Math.abs(a.y - b.y));

/** Squares of this side (CSS pixels), by which boxes are found: about a name's width. */
const SQUARE = 96;

/** True where the test holds for a square that the box touches. */
function someSquare({ x, y, width, height }: Box, test: (square: number) => boolean): boolean {
  for (let row = Math.floor((y - height / 2) / SQUARE); row <= (y + height / 2) / SQUARE; row += 1)
    for (let column = Math.floor((x - width / 2) / SQUARE); column <= (x + width / 2) / SQUARE; column += 1)
      // Two squares may share a number: then more is compared, and nothing found wrong.
      if (test(row * 1000 + column)) return true;
  return false;
}

/** What is taken on the map, by squares: few of many boxes are near. */
interface Taken {
  has: (box: Box) => boolean;
  /** The largest piece of the box that one of them hides, in square pixels. */
  hides: (box: Box) => number;
  add: (box: Box) => void;
}

/** Knows what is taken, at first these boxes. */
export function createTaken(boxes: readonly Box[]): Taken {
  const taken = new Map<number, Box[]>();
  const add = (box: Box): void => {
    someSquare(box, (square) => {
      const others = taken.get(square);
      if (others) others.push(box);
      else taken.set(square, [box]);
      return false;
    });
  };
  boxes.forEach(add);
  return {
    has: (box) =>
      someSquare(box, (square) => taken.get(square)?.some((other) => overlaps(other, box)) ?? false),
    hides(box) {
      let most = 0;
      someSquare(box, (square) => {
        for (const other of taken.get(square) ?? []) most = Math.max(most, shared(other, box));
        return false;
      });
      return most;
    },
    add,
  };
}
