/** The outline of a state that a second lens is told by: generalised. Loaded when one is first shown. */
import { simplify } from '@turf/simplify';
import type { Feature, Polygon, Position } from 'geojson';

/** Pixels to which the outlines are generalised: along every cove of a coast a dash could not be read. */
const TOLERANCE = 2.5;
/** Islands and lakes smaller than this many pixels get no outline of their own. */
const SMALLEST = 16;

const extent = (ring: readonly Position[]): number => {
  const xs = ring.map(([x = 0]) => x);
  const ys = ring.map(([, y = 0]) => y);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
};

/** A state's larger rings, generalised for `scale` pixels per plane unit; none where the geometry is no area. */
export function generalised({ geometry }: Feature, scale: number): Feature<Polygon>[] {
  if (geometry.type !== 'MultiPolygon' && geometry.type !== 'Polygon') return [];
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap(([outer]): Feature<Polygon>[] => {
    if (!outer || extent(outer) * scale < SMALLEST) return [];
    const ring: Feature<Polygon> = {
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [outer] },
    };
    return [simplify(ring, { tolerance: TOLERANCE / scale })];
  });
}
