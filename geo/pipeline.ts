import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { FeatureCollection, Polygon, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { KM_PER_UNIT, toPlane } from '../src/domain/plane.ts';
import outlineData from './outlines.json' with { type: 'json' };

/** Outlines drawn by hand between towns known to lie on either side; approximate by 2 to 8 km, and called schematic. */
const outlines = outlineData as Record<string, [number, number][]>;

const MAPSHAPER = createRequire(import.meta.url).resolve('mapshaper/bin/mapshaper');

/** Runs mapshaper on files in `folder`; throws with its message when a command fails. */
function mapshaper(folder: string, ...commands: string[]): void {
  execFileSync(process.execPath, ['--max-old-space-size=4096', MAPSHAPER, ...commands], { cwd: folder, stdio: 'pipe' });
}

const write = (folder: string, name: string, data: unknown): void =>
  writeFileSync(join(folder, name), JSON.stringify(data));

function handDrawn(...ids: string[]): FeatureCollection<Polygon> {
  return {
    type: 'FeatureCollection',
    features: ids.map((id) => {
      const ring = outlines[id] ?? [];
      return {
        type: 'Feature',
        properties: { outline: id },
        geometry: { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] },
      };
    }),
  };
}

/** Cuts the hand-drawn outlines into the units, so that every border stays shared; writes `units.json` in degrees. */
export function cutRegions(folder: string, land: FeatureCollection): void {
  write(folder, 'land.json', land);
  write(folder, 'outlines-1.json', handDrawn('south-ossetia', 'karabakh-1994', 'donbas-2015'));
  write(folder, 'outlines-2.json', handDrawn('karabakh-2020'));
  mapshaper(
    folder,
    ...['-i', 'land.json', '-dissolve', 'detail,unit', 'copy-fields=state'],
    ...['-o', 'dissolved.json', 'force'],
  );
  mapshaper(
    folder,
    ...['-i', 'dissolved.json', 'outlines-1.json', 'combine-files'],
    ...['-union', 'target=dissolved,outlines-1', 'name=cut', '-filter', 'unit != null'],
    '-each',
    `if (outline == "south-ossetia" && unit == "GEO") unit = "south-ossetia";
     if (unit == "karabakh-districts") unit = outline == "karabakh-1994" ? "karabakh-belt" : "AZE";
     if (outline == "donbas-2015" && (unit == "donetsk" || unit == "luhansk")) unit += "-2015"`,
    ...['-dissolve', 'detail,unit', 'copy-fields=state', '-o', 'cut.json', 'force'],
  );
  mapshaper(
    folder,
    ...['-i', 'cut.json', 'outlines-2.json', 'combine-files'],
    ...['-union', 'target=cut,outlines-2', 'name=units', '-filter', 'unit != null'],
    ...['-each', 'if (outline && unit == "karabakh-belt") unit = "karabakh"'],
    ...['-dissolve', 'detail,unit', 'copy-fields=state', '-o', 'units.json', 'force'],
  );
}

/** Lakes of 400 km² and more. Balkhash is missing at 1:50m and comes from 1:110m. Writes `lakes.json` in degrees. */
export function selectLakes(folder: string, lakes: string): void {
  const others = 'coastlines,land,ocean,countries,subunits,rivers';
  mapshaper(
    folder,
    ...['-i', resolve(lakes, 'dist/world_110m.json'), '-drop', `target=${others}`],
    ...['-target', 'lakes', '-explode'],
    ...['-filter', 'this.centroidX>70&&this.centroidX<80&&this.centroidY>44&&this.centroidY<48'],
    ...['-o', 'balkhash.json', 'format=geojson', 'force'],
  );
  mapshaper(
    folder,
    ...['-i', resolve(lakes, 'dist/world_50m.json'), '-drop', `target=${others}`],
    ...['-target', 'lakes', '-explode', '-clip', 'bbox=-12,21,180,83.5'],
    ...['-filter', 'this.area>400e6&&(this.centroidX>20||this.area>3000e6)'],
    ...['-o', 'lakes-50m.json', 'format=geojson', 'force'],
  );
  mapshaper(
    folder,
    ...['-i', 'lakes-50m.json', 'balkhash.json', 'combine-files', '-merge-layers', 'force'],
    ...['-each', 'lake=true', '-o', 'lakes.json', 'format=geojson', 'force'],
  );
}

type Coordinates = Position | Coordinates[];

const isPosition = (value: Coordinates): value is Position => typeof value[0] === 'number';

function projectAll(value: Coordinates): Coordinates {
  if (!isPosition(value)) return value.map(projectAll);
  const [x, y] = toPlane([value[0] ?? 0, value[1] ?? 0]);
  return [x * KM_PER_UNIT * 1000, y * KM_PER_UNIT * 1000];
}

/** Projects a layer from degrees to metres of the map plane; shared vertices stay shared. */
export function projectLayer(folder: string, name: string): void {
  const layer = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as FeatureCollection;
  for (const { geometry } of layer.features) {
    if ('coordinates' in geometry) {
      geometry.coordinates = projectAll(geometry.coordinates as Coordinates) as never;
    }
  }
  write(folder, `${name}-plane.json`, layer);
}

/** One level of detail: tolerances in metres, smallest islands in square kilometres. */
export interface Level {
  name: string;
  tolerance: { core: number; far: number; neighbour: number; lake: number };
  island: { core: number; far: number; neighbour: number; lake: number };
  quantization: number;
}

/** The map's rectangle in plane units: west, south, east, north. */
export const RECTANGLE = [-66, -48, 68, 66] as const;

const byDetail = (values: Level['tolerance']): string =>
  `detail=='far'?${values.far}:detail=='core'?${values.core}:${values.neighbour}`;

/** Simplifies and clips the projected layers into one topology with the objects `units` and `lakes`. */
export function simplify(folder: string, level: Level): Topology {
  const box = RECTANGLE.map((unit) => unit * KM_PER_UNIT * 1000).join(',');
  const square = (km2: number): number => km2 * 1e6;
  const islands = {
    core: square(level.island.core),
    far: square(level.island.far),
    neighbour: square(level.island.neighbour),
    lake: 0,
  };
  mapshaper(
    folder,
    ...['-i', 'units-plane.json', '-clip', `bbox=${box}`, 'remove-slivers'],
    ...['-explode', '-filter', `this.area > (${byDetail(islands)})`],
    ...['-dissolve', 'detail,unit', 'copy-fields=state'],
    ...['-simplify', 'variable', 'weighted', 'keep-shapes'],
    `interval=${byDetail(level.tolerance)}`,
    ...['-clean', '-dissolve', 'unit', 'copy-fields=state', '-o', 'units-simple.json', 'force'],
  );
  mapshaper(
    folder,
    ...['-i', 'lakes-plane.json', '-clip', `bbox=${box}`, '-explode'],
    ...['-filter', `this.area > ${square(level.island.lake)}`],
    ...['-simplify', 'weighted', 'keep-shapes', `interval=${level.tolerance.lake}`],
    ...['-o', 'lakes-simple.json', 'force'],
  );
  mapshaper(
    folder,
    ...['-i', 'units-simple.json', 'lakes-simple.json', 'combine-files'],
    ...['-rename-layers', 'units,lakes', '-affine', `scale=${1 / (KM_PER_UNIT * 1000)}`, 'anchor=0,0', 'target=*'],
    ...['-o', `${level.name}.json`, 'target=*', 'format=topojson'],
    ...[`quantization=${level.quantization}`, 'force'],
  );
  return JSON.parse(readFileSync(join(folder, `${level.name}.json`), 'utf8')) as Topology;
}
