/** Decodes a committed topology to GeoJSON in plane units. */
import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

/** The objects of a topology as geo/assemble.ts writes them. */
export type Layers = {
  states: GeometryCollection;
  regions: GeometryCollection;
  lakes: GeometryCollection;
  context: GeometryCollection;
  contextBorders: GeometryObject;
  borders: GeometryObject;
  graticule: GeometryObject;
};

/** One level of detail; `states` and `regions` carry their id as feature id and as property. */
export type Geography = Record<keyof Layers, FeatureCollection>;

const LAYERS = ['states', 'regions', 'lakes', 'context', 'contextBorders', 'borders', 'graticule'] as const;

/** One feature a line: WebGL takes 65,535 corners a feature. */
const explode = (one: Feature): Feature[] =>
  one.geometry.type === 'MultiLineString'
    ? one.geometry.coordinates.map((coordinates) => ({ ...one, geometry: { type: 'LineString', coordinates } }))
    : [one];

/** Decodes a topology as geo/assemble.ts writes it. */
export function decode(topology: Topology<Layers>): Geography {
  const layer = (name: (typeof LAYERS)[number]): FeatureCollection => {
    const decoded = feature(topology, topology.objects[name]) as
      | FeatureCollection
      | Feature;
    const features = decoded.type === 'FeatureCollection' ? decoded.features : [decoded];
    return {
      type: 'FeatureCollection',
      features: features.flatMap(explode).map((one) => ({ ...one, properties: { id: one.id } })),
    };
  };
  return Object.fromEntries(LAYERS.map((name) => [name, layer(name)])) as Geography;
}
