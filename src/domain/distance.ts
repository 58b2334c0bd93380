import { distance } from '@turf/distance';
import { firstDay } from './dates.ts';
import type { Base, Clash } from './model.ts';

/** A base and how far it is, in whole kilometres along the great circle. */
export interface NearbyBase {
  base: Base;
  km: number;
}

/** Kinds of base from which forces could have been sent. */
const WITH_FORCES: ReadonlySet<Base['kind']> = new Set(['garrison', 'air', 'naval', 'peacekeepers']);

/**
 * The nearest base with forces that stood on the first day of the clash, or nothing when there was none.
 * Distances are great-circle distances (Turf) between the two places' coordinates.
 */
export function nearestBase(clash: Clash, bases: readonly Base[]): NearbyBase | undefined {
  const day = firstDay(clash.from);
  return bases
    .filter(
      (base) =>
        WITH_FORCES.has(base.kind) &&
        firstDay(base.from) <= day &&
        (base.to === undefined || firstDay(base.to) > day),
    )
    .map((base) => ({ base, km: kilometresBetween(clash, base) }))
    .toSorted((a, b) => a.km - b.km)[0];
}

/** Great-circle distance between two places in whole kilometres. */
export function kilometresBetween(a: Pick<Base, 'place'>, b: Pick<Base, 'place'>): number {
  return Math.round(distance([...a.place.lonLat], [...b.place.lonLat], { units: 'kilometers' }));
}
