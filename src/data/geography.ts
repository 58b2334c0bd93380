/** Loads the committed geography. */
import type { Topology } from 'topojson-specification';
import { decode, type Geography, type Layers } from './decode.ts';

/** The fine level, for the map proper and for close views of the SVG. */
export async function loadFineGeography(): Promise<Geography> {
  return decode((await import('./geo/fine.json')).default as Topology<Layers>);
}
