/** Fifteen small copies of the whole map side by side in the opening frame: 225 states. */
import type { GeometryObject, Topology } from 'topojson-specification';
import { type PlanePoint, RECTANGLE } from '../../src/domain/plane.ts';

export const TILES = Array.from({ length: 15 }, (_, tile) => tile);
/** The opening frame of the atlas: 84 × 66 plane units, four tiles wide and high. */
const COLUMNS = 4;
const OPENING = { west: -49, south: -34 } as const;
const SCALE = 66 / COLUMNS / (RECTANGLE.north - RECTANGLE.south);
const STEP = { x: 84 / COLUMNS, y: 66 / COLUMNS } as const;

/** The first tile keeps the ids of the fifteen states. */
export const idIn = (id: string, tile: number): string => (tile === 0 ? id : `${id}_${tile}`);

export const lengthIn = (length: number): number => length * SCALE;

/** Where a point of the whole map lies in a tile. */
export function pointIn([x, y]: PlanePoint, tile: number): PlanePoint {
  return [
    OPENING.west + (tile % COLUMNS) * STEP.x + (x - RECTANGLE.west) * SCALE,
    OPENING.south + Math.floor(tile / COLUMNS) * STEP.y + (y - RECTANGLE.south) * SCALE,
  ];
}

type Arcs = number | readonly Arcs[];

/** A reference to an arc, or to its reverse, among those of a tile. */
const shifted = (arcs: Arcs, by: number): Arcs =>
  typeof arcs === 'number' ? (arcs < 0 ? arcs - by : arcs + by) : arcs.map((each) => shifted(each, by));

function inTile(geometry: GeometryObject, tile: number, arcs: number): GeometryObject {
  const moved = {
    ...geometry,
    ...(geometry.id === undefined ? {} : { id: idIn(String(geometry.id), tile) }),
    ...('arcs' in geometry ? { arcs: shifted(geometry.arcs, tile * arcs) } : {}),
    ...('geometries' in geometry
      ? { geometries: geometry.geometries.map((each) => inTile(each, tile, arcs)) }
      : {}),
  };
  return moved as GeometryObject;
}

/** All tiles of an object as one: collections are joined, lines too. */
function joined(object: GeometryObject, arcs: number): GeometryObject {
  const copies = TILES.map((tile) => inTile(object, tile, arcs));
  if (object.type === 'GeometryCollection') {
    const geometries = copies.flatMap((copy) => (copy.type === 'GeometryCollection' ? copy.geometries : []));
    return { ...object, geometries };
  }
  const lines = copies.flatMap((copy) => (copy.type === 'MultiLineString' ? copy.arcs : []));
  return { ...object, arcs: lines } as GeometryObject;
}

/** The topology in fifteen tiles. */
export function tiled(topology: Topology): Topology {
  const { transform, arcs, objects } = topology;
  if (!transform) throw new Error('a topology in whole numbers');
  const [kx, ky] = [transform.scale[0] * SCALE, transform.scale[1] * SCALE];
  const copies = TILES.flatMap((tile) => {
    const [x, y] = pointIn([transform.translate[0], transform.translate[1]], tile);
    const [dx, dy] = [Math.round((x - OPENING.west) / kx), Math.round((y - OPENING.south) / ky)];
    return arcs.map(([first = [], ...rest]) => [[(first[0] ?? 0) + dx, (first[1] ?? 0) + dy], ...rest]);
  });
  return {
    ...topology,
    transform: { scale: [kx, ky], translate: [OPENING.west, OPENING.south] },
    arcs: copies,
    objects: Object.fromEntries(
      Object.entries(objects).map(([name, object]) => [name, joined(object as GeometryObject, arcs.length)]),
    ),
  };
}
