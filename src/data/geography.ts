/** The committed geography, decoded to GeoJSON in plane units. */
import type { Feature, FeatureCollection, GeoJsonProperties, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

type Layers = {
  states: GeometryCollection;
  regions: GeometryCollection;
  lakes: GeometryCollection;
  context: GeometryObject;
  contextBorders: GeometryObject;
  borders: GeometryObject;
  graticule: GeometryObject;
};

/** One level of detail; `states` and `regions` carry their id as feature id and as property. */
export type Geography = Record<keyof Layers, FeatureCollection>;

const LAYERS = ['states', 'regions', 'lakes', 'context', 'contextBorders', 'borders', 'graticule'] as const;

/** Decodes a topology as geo/assemble.ts writes it. */
export function decode(topology: Topology<Layers>): Geography {
  const layer = (name: (typeof LAYERS)[number]): FeatureCollection => {
    const decoded = feature(topology, topology.objects[name]) as
      | FeatureCollection
      | Feature<Geometry, GeoJsonProperties>;
    const features = decoded.type === 'FeatureCollection' ? decoded.features : [decoded];
    return {
      type: 'FeatureCollection',
      features: features.map((one) => ({ ...one, properties: { id: one.id } })),
    };
  };
  return Object.fromEntries(LAYERS.map((name) => [name, layer(name)])) as Geography;
}

/** The fine level, for the map proper and for close views of the SVG. */
export async function loadFineGeography(): Promise<Geography> {
  return decode((await import('./geo/fine.json')).default as Topology<Layers>);
}
