/** Keeps names out of other states: a name that stands in a state is read as that state's. */
import type { StateId } from '../domain/model.ts';
import type { PlanePoint } from '../domain/plane.ts';
import type { Box } from './boxes.ts';

type Project = (point: PlanePoint) => readonly [x: number, y: number];

/** CSS pixels back to plane units, by what a camera does to three points: all cameras are affine. */
function unproject(project: Project): Project {
  const [x0, y0] = project([0, 0]);
  const [east, north] = [project([1, 0]), project([0, 1])];
  const [ax, ay, bx, by] = [east[0] - x0, east[1] - y0, north[0] - x0, north[1] - y0];
  const area = ax * by - ay * bx;
  return ([x, y]) => [(by * (x - x0) - bx * (y - y0)) / area, (ax * (y - y0) - ay * (x - x0)) / area];
}

/** Where the ends of a name are looked at, in shares of its width from its middle. */
const ENDS = [-0.35, 0.35] as const;

/**
 * Tells for one camera whether a state's name may stand in a box (CSS pixels): with its middle in that state, whose borders it
 * may cross, or where middle and ends lie in none of the fifteen. Where the camera rests the same boxes are asked for year
 * after year: they are kept.
 */
export function offOthers(
  project: Project,
  stateAt: (point: PlanePoint) => StateId | null,
): (state: StateId, box: Box) => boolean {
  const toPlane = unproject(project);
  const known = new Map<string, boolean>();
  return (state, { x, y, width }) => {
    const key = `${state} ${x} ${y} ${width}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const ownerAt = (share: number): StateId | null => stateAt(toPlane([x + share * width, y]));
    const middle = ownerAt(0);
    const free =
      middle === state ||
      (middle === null && ENDS.map(ownerAt).every((owner) => owner === null || owner === state));
    known.set(key, free);
    return free;
  };
}
