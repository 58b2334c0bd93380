/** MapLibre as its documentation recolours a choropleth: a new `match` expression by `setPaintProperty`. */
import { type ExpressionSpecification, Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import world from 'virtual:world';
import '../common/page.css';
import { connectSlider } from '../common/slider.ts';
import { BORDER, LAND, OPENING, SEA } from '../common/world.ts';

setWorkerUrl(workerUrl);

const { states, neighbours, years, statuses, byState } = world;

function colours(year: number): ExpressionSpecification {
  const at = years.indexOf(year);
  const pairs = Object.entries(byState).flatMap(([id, row]) => [id, statuses[row[at] ?? 0]?.colour ?? LAND]);
  return ['match', ['get', 'name'], ...pairs, LAND] as unknown as ExpressionSpecification;
}

const map = new MapLibre({
  container: 'map',
  attributionControl: false,
  center: [(OPENING.west + OPENING.east) / 2, (OPENING.south + OPENING.north) / 2],
  // The identity projection draws 180 units on 512 pixels at zoom 0.
  zoom: Math.log2((640 / (OPENING.north - OPENING.south)) * (180 / 512)),
  renderWorldCopies: false,
  style: {
    version: 8,
    projection: { type: 'identity' },
    sources: {
      states: { type: 'geojson', data: states },
      neighbours: { type: 'geojson', data: neighbours },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': SEA } },
      { id: 'neighbours', type: 'fill', source: 'neighbours', paint: { 'fill-color': LAND } },
      { id: 'states', type: 'fill', source: 'states', paint: { 'fill-color': colours(2025) } },
      { id: 'borders', type: 'line', source: 'states', paint: { 'line-color': BORDER } },
    ],
  },
});

map.on('load', () => connectSlider((year) => map.setPaintProperty('states', 'fill-color', colours(year))));
