import { describe, expect, it } from 'vitest';
import type { PlanePoint } from '../domain/plane.ts';
import { fit, toScreen } from './camera.ts';
import { offOthers } from './offOthers.ts';

const size = { width: 400, height: 400 };
/** Ten pixels a plane unit, turned. */
const camera = fit({ centre: [-20, -5], width: 40, height: 40, bearing: 30 }, size);
const project = (point: PlanePoint): [number, number] => toScreen(camera, size, point);
/** A world in which Russia begins in the east of a line, and the sea in the north of another. */
const stateAt = ([x, y]: PlanePoint): 'RUS' | 'UKR' | null => (y > 5 ? null : x > -20 ? 'RUS' : 'UKR');
const mayStand = offOthers(project, stateAt);

const boxAt = (point: PlanePoint, width: number): Parameters<typeof mayStand>[1] => {
  const [x, y] = project(point);
  return { x, y, width, height: 16 };
};

describe('the name of a state', () => {
  it('may stand in its own state and at sea, however the map is turned', () => {
    expect(mayStand('UKR', boxAt([-28, -5], 40))).toBe(true);
    expect(mayStand('UKR', boxAt([-28, 12], 40))).toBe(true);
  });

  it('may not stand in another state', () => {
    expect(mayStand('UKR', boxAt([-14, -5], 40))).toBe(false);
    expect(mayStand('RUS', boxAt([-28, -5], 40))).toBe(false);
  });

  it('may cross the borders of the state that it stands in', () => {
    expect(mayStand('UKR', boxAt([-21, -5], 80))).toBe(true);
  });

  it('may not reach from the sea into another state', () => {
    // Here the camera has the east to the upper right, and the sea begins in the north.
    expect(mayStand('UKR', boxAt([-14, 6], 20))).toBe(true);
    expect(mayStand('UKR', boxAt([-14, 6], 160))).toBe(false);
  });
});
