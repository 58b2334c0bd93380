/** Loads the committed geography. */
import type { Topology } from 'topojson-specification';
import { decode, type Geography, type Layers } from './decode.ts';

/** A level as it is committed: far smaller than decoded. */
export async function loadTopology(level: 'fine' | 'overview'): Promise<Topology<Layers>> {
  const { default: topology } = await (level === 'fine'
    ? import('./geo/fine.json')
    : import('./geo/overview.json'));
  return topology as Topology<Layers>;
}

/** The fine level, for the map proper and for close views of the SVG. */
export async function loadFineGeography(): Promise<Geography> {
  return decode(await loadTopology('fine'));
}
