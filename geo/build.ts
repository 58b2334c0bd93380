import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { area } from '@turf/turf';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { assemble } from './assemble.ts';
import { type AdminProperties, FIFTEEN, selectLand, type UnitProperties } from './assign.ts';
import { ADMIN, fetchPackage, LAKES } from './packages.ts';
import { selectLakes } from './lakes.ts';
import { readJson } from './mapshaper.ts';
import { cutRegions } from './regions.ts';
import { type Level, projectLayer, simplify } from './simplify.ts';

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

/** Areas of the fifteen states in km² on the unsimplified outlines (Turf, sphere), rounded to 100 km². */
function measureAreas(
  units: FeatureCollection<Polygon | MultiPolygon, UnitProperties>,
): Record<string, number> {
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
  const admin = readJson(join(fetchPackage(ADMIN, cache), 'data/build.json')) as FeatureCollection<
    Polygon | MultiPolygon,
    AdminProperties
  >;
  cutRegions(folder, selectLand(admin));
  selectLakes(folder, fetchPackage(LAKES, cache));
  projectLayer(folder, 'units');
  projectLayer(folder, 'lakes');
  const units = readJson(join(folder, 'units.json')) as FeatureCollection<
    Polygon | MultiPolygon,
    UnitProperties
  >;
  return {
    'overview.json': JSON.stringify(assemble(simplify(folder, OVERVIEW))),
    'fine.json': JSON.stringify(assemble(simplify(folder, FINE))),
    'areas.json': `${JSON.stringify(measureAreas(units), null, 2)}\n`,
  };
}
