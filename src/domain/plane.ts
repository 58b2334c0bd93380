/**
 * The map plane: an Albers equal-area conic on the sphere, scaled so that the whole map lies within ±90 plane units.
 * Everything is projected once at build time; the running atlas only reads plane coordinates.
 * Formulas: J. P. Snyder, Map Projections: A Working Manual (USGS PP 1395, 1987), p. 100.
 */

/** A point as [longitude, latitude] in degrees; longitudes run on beyond 180° in the far east. */
export type LonLat = readonly [lon: number, lat: number];
/** A point of the map plane as [x, y] in plane units; y grows to the north. */
export type PlanePoint = readonly [x: number, y: number];

const RADIANS = Math.PI / 180;
const EARTH_RADIUS_KM = 6371.0088;

/** Central meridian, origin and standard parallels in degrees. Chosen by looking: see docs/decisions/0002. */
export const PLANE = { meridian: 75, origin: 56, parallels: [42, 66] } as const;

/** Kilometres per plane unit; equal-area, so areas scale by its square. */
export const KM_PER_UNIT = 75;

const sine1 = Math.sin(PLANE.parallels[0] * RADIANS);
const cone = (sine1 + Math.sin(PLANE.parallels[1] * RADIANS)) / 2;
const constant = Math.cos(PLANE.parallels[0] * RADIANS) ** 2 + 2 * cone * sine1;
const radiusAt = (lat: number): number =>
  (EARTH_RADIUS_KM * Math.sqrt(constant - 2 * cone * Math.sin(lat * RADIANS))) / cone;
const originRadius = radiusAt(PLANE.origin);

/** Projects degrees to plane units. */
export function toPlane([lon, lat]: LonLat): PlanePoint {
  const angle = cone * (lon - PLANE.meridian) * RADIANS;
  const radius = radiusAt(lat);
  return [(radius * Math.sin(angle)) / KM_PER_UNIT, (originRadius - radius * Math.cos(angle)) / KM_PER_UNIT];
}

/** Inverse of `toPlane`: plane units to degrees. */
export function toLonLat([x, y]: PlanePoint): LonLat {
  const east = x * KM_PER_UNIT;
  const north = originRadius - y * KM_PER_UNIT;
  const radius = Math.hypot(east, north);
  const lon = PLANE.meridian + Math.atan2(east, north) / cone / RADIANS;
  const sine = (constant - ((radius * cone) / EARTH_RADIUS_KM) ** 2) / (2 * cone);
  return [lon, Math.asin(sine) / RADIANS];
}

/** Degrees clockwise by which a map centred at this longitude must be turned so that north is up. */
export function northUpBearing(lon: number): number {
  return cone * (PLANE.meridian - lon);
}

/** The map's rectangle in plane units: what geo/ clips to and the camera keeps to. */
export const RECTANGLE = { west: -66, south: -48, east: 68, north: 66 } as const;
