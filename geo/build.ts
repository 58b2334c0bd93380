import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { area } from '@turf/turf';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { assemble } from './assemble.ts';
import { type AdminProperties, FIFTEEN, selectLand, type UnitProperties } from './assign.ts';
import { ADMIN, fetchPackage, LAKES } from './packages.ts';
import { cutRegions, type Level, projectLayer, RECTANGLE, selectLakes, simplify } from './pipeline.ts';

/** First paint, poster and print at small size. */
const OVERVIEW: Level = {
  name: 'overview',
  tolerance: { core: 2600, far: 8000, neighbour: 13000, lake: 5000 },
  island: { core: 500, far: 2500, neighbour: 3000, lake: 2500 },
  quantization: 8000,
};

/** The map proper: still smooth in the Ferghana valley at the closest zoom. */
const FINE: Level = {
  name: 'fine',
  tolerance: { core: 450, far: 2800, neighbour: 3500, lake: 900 },
  island: { core: 15, far: 120, neighbour: 300, lake: 400 },
  quantization: 65536,
};

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

/** Areas of the fifteen states in km² on the unsimplified outlines (Turf, sphere), rounded to 100 km². */
function measureAreas(units: FeatureCollection<Polygon | MultiPolygon, UnitProperties>): Record<string, number> {
  const areas: Record<string, number> = {};
  for (const state of FIFTEEN) {
    const features = units.features.filter((unit) => unit.properties.state === state);
    areas[state] = Math.round(area({ type: 'FeatureCollection', features }) / 1e8) * 100;
  }
  return areas;
}

/** Builds every geography file: name → text. Deterministic for the packages of packages.ts. */
export function buildGeography(cache: string): Record<string, string> {
  const folder = join(cache, 'work');
  mkdirSync(folder, { recursive: true });
  const admin = readJson<FeatureCollection<Polygon | MultiPolygon, AdminProperties>>(
    join(fetchPackage(ADMIN, cache), 'data/build.json'),
  );
  cutRegions(folder, selectLand(admin));
  selectLakes(folder, fetchPackage(LAKES, cache));
  projectLayer(folder, 'units');
  projectLayer(folder, 'lakes');
  const units = readJson<FeatureCollection<Polygon | MultiPolygon, UnitProperties>>(
    join(folder, 'units.json'),
  );
  return {
    'overview.json': JSON.stringify(assemble(simplify(folder, OVERVIEW), RECTANGLE)),
    'fine.json': JSON.stringify(assemble(simplify(folder, FINE), RECTANGLE)),
    'areas.json': `${JSON.stringify(measureAreas(units), null, 2)}\n`,
  };
}
