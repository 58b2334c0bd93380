/** GeoJSON in plane units as compact SVG paths: whole numbers, relative moves, y downwards. */
import type { FeatureCollection, Geometry, Position } from 'geojson';

/** Path units per plane unit; 100 is 0.75 km. */
export type PathScale = 100 | 1000;

function ring(positions: readonly Position[], scale: PathScale, close: boolean): string {
  let [px, py] = [0, 0];
  const steps: string[] = [];
  for (const [index, [x = 0, y = 0]] of positions.entries()) {
    const [qx, qy] = [Math.round(x * scale), Math.round(-y * scale)];
    if (index === 0) steps.push(`M${qx} ${qy}`);
    else if (qx !== px || qy !== py) {
      const dy = qy - py;
      steps.push(`${steps.length === 1 ? 'l' : qx - px < 0 ? '' : ' '}${qx - px}${dy < 0 ? '' : ' '}${dy}`);
    }
    [px, py] = [qx, qy];
  }
  if (steps.length < 2) return '';
  return steps.join('') + (close ? 'z' : '');
}

/** The `d` of a geometry in path units. */
export function pathOf(geometry: Geometry, scale: PathScale): string {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates.map((line) => ring(line, scale, true)).join('');
    case 'MultiPolygon':
      return geometry.coordinates
        .flat()
        .map((line) => ring(line, scale, true))
        .join('');
    case 'LineString':
      return ring(geometry.coordinates, scale, false);
    case 'Point':
    case 'MultiPoint':
    case 'MultiLineString':
    case 'GeometryCollection':
      return '';
  }
}

/** All features of a layer in one `d`. */
export function layerPath(layer: FeatureCollection, scale: PathScale): string {
  return layer.features.map(({ geometry }) => pathOf(geometry, scale)).join('');
}
