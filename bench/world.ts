/** What every peer draws: the atlas's own polygons, neighbours, years, statuses and colours. */
import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Topology } from 'topojson-specification';
import { csvParse } from 'd3-dsv';
import type { Plugin } from 'vite';
import { decode, type Layers } from '../src/data/decode.ts';
import { YEARS } from '../src/domain/dates.ts';
import type { Atlas } from '../src/domain/model.ts';
import { fillOf } from '../src/scene/palette.ts';
import type { World } from './peers/common/world.ts';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** A hundredth of a plane unit (0.75 km) is what the atlas's own first picture is drawn with. */
const rounded = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(rounded) : Math.round((value as number) * 100) / 100;

const plain = (layer: FeatureCollection): FeatureCollection => ({
  type: 'FeatureCollection',
  features: layer.features.map(({ id, geometry }, index): Feature => {
    if (geometry.type === 'GeometryCollection') throw new Error('a layer of areas');
    const name = String(id ?? `neighbour-${index}`);
    const coordinates = rounded(geometry.coordinates);
    return {
      type: 'Feature',
      id: name,
      properties: { name },
      geometry: { ...geometry, coordinates } as Geometry,
    };
  }),
});

/** Reads the committed geography and the published table of the default lens. */
export function readWorld(): World {
  const geography = decode(readJson('src/data/geo/overview.json') as Topology<Layers>);
  const [lens] = (readJson('src/data/facts/atlas.json') as Atlas).lenses;
  if (!lens) throw new Error('no lens');
  const rows = csvParse(readFileSync('public/data/status.csv', 'utf8')).filter(
    (row) => row['lens'] === lens.id,
  );
  const statusOf = (state: string): number[] =>
    YEARS.map((year) => {
      const row = rows.find((each) => each['state'] === state && each['year'] === String(year));
      const index = lens.statuses.findIndex(({ id }) => id === row?.['status']);
      if (index < 0) throw new Error(`no status of ${state} in ${year}`);
      return index;
    });
  const states = plain(geography.states);
  return {
    states,
    neighbours: plain(geography.context),
    years: [...YEARS],
    statuses: lens.statuses.map((status) => ({ name: status.id, colour: fillOf(status, 'light') })),
    byState: Object.fromEntries(states.features.map(({ id }) => [String(id), statusOf(String(id))])),
  };
}

const WORLD = 'virtual:world';

/** Serves the world as a module; as text for JSON.parse, which is the quickest way for a browser to read it. */
export const worldPlugin = (): Plugin => ({
  name: 'world',
  resolveId: (id) => (id === WORLD ? `\0${WORLD}` : null),
  load: (id) =>
    id === `\0${WORLD}` ? `export default JSON.parse(${JSON.stringify(JSON.stringify(readWorld()))})` : null,
});
