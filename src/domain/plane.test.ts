import { geoConicEqualArea } from 'd3-geo';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KM_PER_UNIT, northUpBearing, PLANE, toLonLat, toPlane } from './plane.ts';

const lonLat = fc.tuple(
  fc.double({ min: -10, max: 191, noNaN: true }),
  fc.double({ min: 22, max: 82, noNaN: true }),
);

describe('the map plane', () => {
  it('is the Albers projection that d3-geo draws', () => {
    const d3 = geoConicEqualArea()
      .parallels([...PLANE.parallels])
      .rotate([-PLANE.meridian, 0])
      .center([0, PLANE.origin])
      .translate([0, 0])
      .scale(6371.0088 / KM_PER_UNIT);
    fc.assert(
      fc.property(lonLat, (point) => {
        const [x = Number.NaN, y = Number.NaN] = d3(point) ?? [];
        const [ours, up] = toPlane(point);
        expect(ours).toBeCloseTo(x, 6);
        expect(up).toBeCloseTo(-y, 6);
      }),
    );
  });

  it('can be undone', () => {
    fc.assert(
      fc.property(lonLat, (point) => {
        const [lon, lat] = toLonLat(toPlane(point));
        expect(lon).toBeCloseTo(point[0], 6);
        expect(lat).toBeCloseTo(point[1], 6);
      }),
    );
  });

  it('keeps the west upright by turning the map clockwise', () => {
    expect(northUpBearing(PLANE.meridian)).toBeCloseTo(0);
    const [x0, y0] = toPlane([45, 41]);
    const [x1, y1] = toPlane([45, 42]);
    const north = (Math.atan2(x1 - x0, y1 - y0) * 180) / Math.PI;
    expect(northUpBearing(45)).toBeCloseTo(north, 1);
  });
});
