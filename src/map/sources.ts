/** The sources of the style: a pure function of one level of geography. */
import type { GeoJSONSourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { Geography } from '../data/decode.ts';

/**
 * One polygon a feature, under the id of its state: the outline of all of Russia has more corners than WebGL takes in one piece.
 */
const inPieces = (data: FeatureCollection): FeatureCollection => ({
  ...data,
  features: data.features.flatMap((feature) =>
    feature.geometry.type === 'MultiPolygon'
      ? feature.geometry.coordinates.map((coordinates) => ({
          ...feature,
          geometry: { type: 'Polygon' as const, coordinates },
        }))
      : [feature],
  ),
});

/** Simplification by tiles would cut slivers out of long borders: off. */
const source = (data: FeatureCollection, promote = false): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data,
  tolerance: 0,
  ...(promote ? { promoteId: 'id' } : {}),
});

/**
 * The states once more for the outlines of a second lens, generalised to this many pixels: along every cove of a coast a
 * dash could not be read.
 */
const rims = (data: FeatureCollection): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data,
  tolerance: 3,
  promoteId: 'id',
});

/** The sources of the style, by their names. */
export const makeSources = (geography: Geography): Record<string, GeoJSONSourceSpecification> => ({
  graticule: source(geography.graticule),
  context: source(geography.context),
  contextBorders: source(geography.contextBorders),
  states: source(inPieces(geography.states), true),
  rims: rims(geography.states),
  regions: source(geography.regions, true),
  lakes: source(geography.lakes),
  borders: source(geography.borders),
});
