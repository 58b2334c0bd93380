/** Where the names of states stand whose own place lies outside of the picture. */
import type { FeatureCollection, Geometry, Position } from 'geojson';
import type { Geography } from '../data/decode.ts';
import type { State, StateId } from '../domain/model.ts';
import type { PlanePoint } from '../domain/plane.ts';
import { type Camera, type Size, toPlanePoint, toScreen } from '../scene/camera.ts';

/** Distance of the points that are tried, in pixels. */
const STEP = 16;
/** A piece of land must reach this far around its name, in pixels. */
const ROOM = 26;

/** The outlines of an area, holes among them. */
const ringsOf = (geometry: Geometry): readonly (readonly Position[])[] =>
  geometry.type === 'Polygon'
    ? geometry.coordinates
    : geometry.type === 'MultiPolygon'
      ? geometry.coordinates.flat()
      : [];

/** Ids of the areas of which some corner is in the picture. */
export function idsSeen(areas: FeatureCollection, camera: Camera, size: Size): readonly string[] {
  const isIn = ([px = 0, py = 0]: Position): boolean => {
    const [x, y] = toScreen(camera, size, [px, py]);
    return x > 0 && y > 0 && x < size.width && y < size.height;
  };
  return areas.features
    .filter(({ geometry }) => ringsOf(geometry).some((ring) => ring.some(isIn)))
    .map(({ id }) => String(id));
}

/** True where a ray from the point crosses the rings an odd number of times. */
function isInside(rings: readonly (readonly Position[])[], [x, y]: PlanePoint): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [index, [bx = 0, by = 0]] of ring.entries()) {
      const [ax = 0, ay = 0] = ring[index - 1] ?? ring.at(-1) ?? [];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/** The rings that reach into the heights of the picture: no ray within it crosses the others. */
function ringsNear(
  rings: readonly (readonly Position[])[],
  camera: Camera,
  size: Size,
): readonly (readonly Position[])[] {
  const reach = Math.hypot(size.width, size.height) / 2 / camera.scale;
  const offset = ([, y = 0]: Position): number => y - camera.centre[1];
  return rings.filter(
    (ring) => ring.some((point) => offset(point) < reach) && ring.some((point) => offset(point) > -reach),
  );
}

/** The point of the visible land that is farthest from its edges and those of the picture; nothing where it is a mere strip. */
function roomiest(
  rings: readonly (readonly Position[])[],
  camera: Camera,
  size: Size,
): PlanePoint | undefined {
  const near = ringsNear(rings, camera, size);
  const inside: [number, number][] = [];
  const outside: [number, number][] = [];
  for (let x = STEP / 2; x < size.width; x += STEP) {
    for (let y = STEP / 2; y < size.height; y += STEP) {
      (isInside(near, toPlanePoint(camera, size, [x, y])) ? inside : outside).push([x, y]);
    }
  }
  const room = ([x, y]: [number, number]): number =>
    Math.min(
      x * 0.6,
      (size.width - x) * 0.6,
      y,
      size.height - y,
      ...outside.map(([ox, oy]) => Math.hypot(ox - x, oy - y)),
    );
  const best = inside.map((point) => ({ point, room: room(point) })).toSorted((a, b) => b.room - a.room)[0];
  return best && best.room >= ROOM ? toPlanePoint(camera, size, best.point) : undefined;
}

/** By state, a place on its visible land, for states whose own place is not in the picture. */
export function visibleAnchors(
  { geography, states, size }: { geography: Geography; states: readonly State[]; size: Size },
  camera: Camera,
): ReadonlyMap<StateId, PlanePoint> {
  const seen = idsSeen(geography.states, camera, size);
  const hidden = states.filter(({ id, label }) => {
    if (!seen.includes(id)) return false;
    const [x, y] = toScreen(camera, size, label);
    return x < 0 || y < 0 || x > size.width || y > size.height;
  });
  return new Map(
    hidden.flatMap(({ id }): [StateId, PlanePoint][] => {
      const shape = geography.states.features.find((each) => each.id === id);
      const point = shape && roomiest(ringsOf(shape.geometry), camera, size);
      return point ? [[id, point]] : [];
    }),
  );
}
