import { describe, expect, it } from 'vitest';
import { kilometresBetween, nearestBase } from './distance.ts';
import type { Base, Clash } from './model.ts';

const at = (lon: number, lat: number) => ({ lonLat: [lon, lat] as const, plane: [0, 0] as const });
const base = (id: string, lon: number, lat: number, more: Partial<Base> = {}): Base => ({
  id,
  host: 'KGZ',
  operator: 'RUS',
  kind: 'air',
  place: at(lon, lat),
  from: '2003-10-23',
  consent: 'given',
  confidence: 'high',
  sources: ['a'],
  ...more,
});
const osh: Clash = {
  id: 'osh',
  states: ['KGZ'],
  kind: 'unrest',
  place: at(72.8, 40.53),
  from: '2010-06-10',
  to: '2010-06-14',
  confidence: 'high',
  sources: ['a'],
};
const kant = base('kant', 74.85, 42.85);

describe('the nearest base of a clash', () => {
  it('is about 300 km away for Osh and Kant', () => {
    expect(kilometresBetween(osh, kant)).toBeGreaterThan(290);
    expect(kilometresBetween(osh, kant)).toBeLessThan(320);
  });

  it('must have stood on the first day, and have forces', () => {
    const later = base('later', 72.8, 40.6, { from: '2010-06-11' });
    const closed = base('closed', 72.8, 40.6, { to: '2010-06-10' });
    const radar = base('radar', 72.8, 40.6, { kind: 'radar' });
    expect(nearestBase(osh, [later, closed, radar, kant])?.base.id).toBe('kant');
    expect(nearestBase(osh, [later, closed, radar])).toBeUndefined();
  });
});
