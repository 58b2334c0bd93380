/** Loads the committed geography. */
import type { Topology } from 'topojson-specification';
import { decode, type Geography, type Layers } from './decode.ts';

/** The overview serves until its corners would show, the fine level close views and what is printed. */
type Level = 'fine' | 'overview';

/** A level as it is committed: far smaller than decoded. */
export async function loadTopology(level: Level): Promise<Topology<Layers>> {
  const { default: topology } = await (level === 'fine'
    ? import('./geo/fine.json')
    : import('./geo/overview.json'));
  return topology as Topology<Layers>;
}

/** A level ready to be drawn. */
export async function loadGeography(level: Level): Promise<Geography> {
  return decode(await loadTopology(level));
}
