import type { Topology } from 'topojson-specification';
import { RECTANGLE, toPlane } from '../src/domain/plane.ts';

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);

/** Cuts a sampled line where it leaves the map's rectangle; pieces of one point are dropped. */
function inside(line: (readonly [number, number])[]): (readonly [number, number])[][] {
  const { west, south, east, north } = RECTANGLE;
  const pieces: (readonly [number, number])[][] = [[]];
  for (const point of line) {
    const [x, y] = point;
    if (x >= west && x <= east && y >= south && y <= north) pieces.at(-1)?.push(point);
    else if (pieces.at(-1)?.length) pieces.push([]);
  }
  return pieces.filter(({ length }) => length > 1);
}

/** Meridians every 15°, parallels every 10°, sampled in degrees and projected to plane units. */
export function graticuleLines(): (readonly [number, number])[][] {
  const meridians = range(-30, 210, 15).map((lon) => range(10, 80, 2).map((lat) => toPlane([lon, lat])));
  const parallels = range(10, 80, 10).map((lat) => range(-40, 215, 2.5).map((lon) => toPlane([lon, lat])));
  return [...meridians, ...parallels].flatMap((line) => inside(line));
}

/** Adds lines as further arcs of a quantized topology and returns their arc indices. */
export function addLines(
  topology: Topology,
  lines: readonly (readonly (readonly [number, number])[])[],
): number[][] {
  const { transform } = topology;
  if (!transform) throw new Error('graticule needs a quantized topology');
  return lines.map((line) => {
    let [px, py] = [0, 0];
    const arc = line.map(([x, y]) => {
      const qx = Math.round((x - transform.translate[0]) / transform.scale[0]);
      const qy = Math.round((y - transform.translate[1]) / transform.scale[1]);
      const delta = [qx - px, qy - py];
      [px, py] = [qx, qy];
      return delta;
    });
    return [topology.arcs.push(arc) - 1];
  });
}
