import { meshArcs, mergeArcs } from 'topojson-client';
import type { GeoJsonProperties } from 'geojson';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import { addLines, graticuleLines } from './graticule.ts';
import { FIFTEEN, type UnitProperties } from './assign.ts';

type Unit = (Polygon | MultiPolygon) & { properties: UnitProperties };
type AnyGeometry = GeometryObject<GeoJsonProperties>;

/** The objects of a published geography; all share one set of arcs. */
export type AtlasObjects = {
  /** The fifteen states, id = ISO 3166 alpha-3. */
  states: GeometryCollection;
  /** De-facto regions, id as in facts/regions.yaml. */
  regions: GeometryCollection;
  /** Everybody else's land, one piece a neighbour: WebGL takes 65,535 corners a feature. */
  context: GeometryCollection;
  /** Borders between two neighbours. */
  contextBorders: GeometryObject;
  /** Borders of the fifteen states, each drawn once, coasts left out. */
  borders: GeometryObject;
  lakes: GeometryCollection;
  graticule: GeometryObject;
};

const isUnit = (geometry: AnyGeometry): geometry is Unit =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

const unitsOf = (topology: Topology): Unit[] => {
  const units = topology.objects['units'];
  if (units?.type !== 'GeometryCollection') throw new Error('geography without units');
  return units.geometries.filter(isUnit);
};

const stateOf = (geometry: AnyGeometry): string =>
  (geometry.properties as UnitProperties | undefined)?.state ?? '';

const isOurs = (geometry: AnyGeometry): boolean => FIFTEEN.includes(stateOf(geometry));

/** Turns simplified units into the atlas's objects: merged states, regions, quiet context and borders drawn once. */
export function assemble(topology: Topology): Topology<AtlasObjects> {
  const graticule = addLines(topology, graticuleLines());
  const units = unitsOf(topology);
  const lakes = topology.objects['lakes'];
  if (lakes?.type !== 'GeometryCollection') throw new Error('geography without lakes');
  const states = FIFTEEN.map((state) => ({
    ...mergeArcs(
      topology,
      units.filter((unit) => stateOf(unit) === state),
    ),
    id: state,
  }));
  const neighbours = [...new Set(units.filter((unit) => !isOurs(unit)).map(stateOf))]
    .toSorted()
    .map((state) =>
      mergeArcs(
        topology,
        units.filter((unit) => stateOf(unit) === state),
      ),
    );
  const regions = units
    .filter((unit) => isOurs(unit) && unit.properties.unit !== unit.properties.state)
    .map(({ type, arcs, properties }) => ({ type, arcs, id: properties.unit }) as GeometryObject)
    .toSorted((a, b) => String(a.id).localeCompare(String(b.id)));
  const all = topology.objects['units'] as GeometryCollection;
  return {
    type: 'Topology',
    ...(topology.transform ? { transform: topology.transform } : {}),
    arcs: topology.arcs,
    objects: {
      states: { type: 'GeometryCollection', geometries: states },
      regions: { type: 'GeometryCollection', geometries: regions },
      context: { type: 'GeometryCollection', geometries: neighbours },
      contextBorders: meshArcs(
        topology,
        all,
        (a, b) => !isOurs(a) && !isOurs(b) && stateOf(a) !== stateOf(b),
      ),
      borders: meshArcs(topology, all, (a, b) => stateOf(a) !== stateOf(b) && (isOurs(a) || isOurs(b))),
      graticule: { type: 'MultiLineString', arcs: graticule },
      lakes: {
        type: 'GeometryCollection',
        geometries: lakes.geometries.filter(isUnit).map(({ type, arcs }) => ({ type, arcs }) as Polygon),
      },
    },
  };
}
