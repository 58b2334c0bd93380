import { join } from 'node:path';
import type { FeatureCollection, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { KM_PER_UNIT, RECTANGLE, toPlane } from '../src/domain/plane.ts';
import { mapshaper, readJson, writeJson } from './mapshaper.ts';

type Coordinates = Position | Coordinates[];

const METRES_PER_UNIT = KM_PER_UNIT * 1000;

const isPosition = (value: Coordinates): value is Position => typeof value[0] === 'number';

function projectAll(value: Coordinates): Coordinates {
  if (!isPosition(value)) return value.map(projectAll);
  const [x, y] = toPlane([value[0] ?? 0, value[1] ?? 0]);
  return [x * METRES_PER_UNIT, y * METRES_PER_UNIT];
}

/** Projects a layer from degrees to metres of the map plane; shared vertices stay shared. */
export function projectLayer(folder: string, name: string): void {
  const layer = readJson(join(folder, `${name}.json`)) as FeatureCollection;
  for (const { geometry } of layer.features) {
    if ('coordinates' in geometry) {
      geometry.coordinates = projectAll(geometry.coordinates) as never;
    }
  }
  writeJson(folder, `${name}-plane.json`, layer);
}

/** A value for each class of detail, and for lakes. */
interface ByDetail {
  core: number;
  far: number;
  neighbour: number;
  lake: number;
}

/** One level of detail: tolerances in metres, smallest islands in square kilometres. */
export interface Level {
  name: string;
  tolerance: ByDetail;
  island: ByDetail;
  quantization: number;
}

const byDetail = ({ core, far, neighbour }: ByDetail, unit = 1): string =>
  `detail=='far'?${far * unit}:detail=='core'?${core * unit}:${neighbour * unit}`;

const SQUARE_METRES = 1e6;

/** Simplifies and clips the projected layers into one topology with the objects `units` and `lakes`. */
export function simplify(folder: string, { name, tolerance, island, quantization }: Level): Topology {
  const { west, south, east, north } = RECTANGLE;
  const box = [west, south, east, north].map((value) => value * METRES_PER_UNIT).join(',');
  mapshaper(
    folder,
    `-i units-plane.json -clip bbox=${box} remove-slivers -explode -filter`,
    [`this.area > (${byDetail(island, SQUARE_METRES)})`],
    '-dissolve detail,unit copy-fields=state -simplify variable weighted keep-shapes',
    [`interval=${byDetail(tolerance)}`],
    '-clean -dissolve unit copy-fields=state -o units-simple.json force',
  );
  mapshaper(
    folder,
    `-i lakes-plane.json -clip bbox=${box} -explode -filter`,
    [`this.area > ${island.lake * SQUARE_METRES}`],
    `-simplify weighted keep-shapes interval=${tolerance.lake} -o lakes-simple.json force`,
  );
  mapshaper(
    folder,
    '-i units-simple.json lakes-simple.json combine-files -rename-layers units,lakes',
    `-affine scale=${1 / METRES_PER_UNIT} anchor=0,0 target=*`,
    `-o ${name}.json target=* format=topojson quantization=${quantization} force`,
  );
  return readJson(join(folder, `${name}.json`)) as Topology;
}
