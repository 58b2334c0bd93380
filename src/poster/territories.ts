/** Which state a point lies in, by the outlines of the drawing: they are there from the first moment, under either renderer. */
import type { StateId } from '../domain/model.ts';
import type { PlanePoint } from '../domain/plane.ts';
import { OVERVIEW_SCALE } from './posterMarkup.ts';

const SHAPE = 'shape-';

/** Reads the outlines of the SVG of posterMarkup; where the browser has no canvas, every point lies in none. */
export function createTerritories(svg: SVGSVGElement): (point: PlanePoint) => StateId | null {
  const pen = document.createElement('canvas').getContext('2d');
  const shapes = [...svg.querySelectorAll(`path[id^="${SHAPE}"]`)].map((shape) => ({
    id: shape.id.slice(SHAPE.length) as StateId,
    path: new Path2D(shape.getAttribute('d') ?? ''),
  }));
  return ([x, y]) =>
    shapes.find(({ path }) => pen?.isPointInPath(path, x * OVERVIEW_SCALE, -y * OVERVIEW_SCALE))?.id ?? null;
}
