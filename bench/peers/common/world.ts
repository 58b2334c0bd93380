/** What every peer draws. */
import type { FeatureCollection } from 'geojson';

export interface World {
  /** The fifteen states and their neighbours, in plane units; each has its id as `id` and as `properties.name`. */
  states: FeatureCollection;
  neighbours: FeatureCollection;
  years: readonly number[];
  statuses: readonly { name: string; colour: string }[];
  /** By state, the place of its status in `statuses` on 31 December of each of the years. */
  byState: Readonly<Record<string, readonly number[]>>;
}

/** The parts of the plane that the atlas opens with, so that states stand as large on every page. */
export const OPENING = { west: -49, south: -34, east: 35, north: 32 } as const;
export const SEA = '#e8edf0';
export const LAND = '#f7f5f1';
export const BORDER = '#ffffff';
