/** The marks in sight, those too close to be told apart as one. */
import type { PlanePoint } from '../domain/plane.ts';
import { group, type Group, type Placed } from './arrange.ts';
import type { Size } from './camera.ts';
import type { Mark } from './scene.ts';

/** Marks closer than this (CSS pixels) are shown as one; on a narrow map sooner, so that the land stays in sight. */
const distanceOn = (width: number): number => (width < 500 ? 32 : 21);

/** A mark is in sight as long as its point lies no farther outside the map than this (CSS pixels). */
const MARGIN = 20;

/** Groups the marks that a map of this size (CSS pixels) shows; `project` tells where a point of the plane lies on it. */
export function groupMarks(
  marks: readonly Mark[],
  project: (point: PlanePoint) => readonly [number, number],
  { width, height }: Size,
): readonly Group<Mark>[] {
  const points: Placed<Mark>[] = [];
  for (const item of marks) {
    const [x, y] = project(item.point);
    if (x > -MARGIN && y > -MARGIN && x < width + MARGIN && y < height + MARGIN) points.push({ item, x, y });
  }
  return group(points, distanceOn(width));
}
