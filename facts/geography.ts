import { readFileSync } from 'node:fs';
import { booleanPointInPolygon, point, pointOnFeature, pointToPolygonDistance } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { StateId } from '../src/domain/model.ts';
import { type PlanePoint, toLonLat } from '../src/domain/plane.ts';

/** The states' outlines in degrees, and where points lie in them. */
export interface Geography {
  areas: Record<string, number>;
  /** Kilometres from the point (degrees) to the state's outline; 0 inside. */
  distanceTo: (state: StateId, lon: number, lat: number) => number;
  /** A point inside the region, in plane units. */
  labelOf: (region: string) => PlanePoint;
}

const degrees = (ring: Position[]): Position[] => ring.map(([x = 0, y = 0]) => [...toLonLat([x, y])]);

function outlines(topology: Topology): Map<string, Feature<Polygon | MultiPolygon>> {
  const states = feature(topology, topology.objects['states'] as GeometryCollection);
  const found = new Map<string, Feature<Polygon | MultiPolygon>>();
  for (const { id, geometry } of states.features) {
    if (geometry.type !== 'MultiPolygon' && geometry.type !== 'Polygon') continue;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    found.set(String(id), {
      type: 'Feature',
      properties: {},
      geometry: { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map(degrees)) },
    });
  }
  return found;
}

/** Reads the committed geography from `folder`. Throws for a state without an outline. */
export function readGeography(folder: string): Geography {
  const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
  const topology = read('fine.json') as Topology;
  const states = outlines(topology);
  const regions = feature(topology, topology.objects['regions'] as GeometryCollection);
  return {
    areas: read('areas.json') as Record<string, number>,
    labelOf: (id) => {
      const region = regions.features.find((candidate) => candidate.id === id);
      if (!region) throw new Error(`no outline of region ${id}`);
      const [x = 0, y = 0] = pointOnFeature(region).geometry.coordinates;
      return [Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000];
    },
    distanceTo: (state, lon, lat) => {
      const outline = states.get(state);
      if (!outline) throw new Error(`no outline of ${state}`);
      const here = point([lon, lat]);
      if (booleanPointInPolygon(here, outline)) return 0;
      return Math.abs(pointToPolygonDistance(here, outline, { units: 'kilometers' }));
    },
  };
}
