/** Properties of the committed geography; the download is only needed to build it again. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { type LonLat, STATE_POINTS } from './testPoints.ts';
import { STATE_IDS } from '../src/domain/model.ts';
import { toPlane } from '../src/domain/plane.ts';

const folder = 'src/data/geo';
const text = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
const topologyOf = (name: string): Topology => JSON.parse(text(name)) as Topology;

const collection = (topology: Topology, name: string): GeometryCollection =>
  topology.objects[name] as GeometryCollection;

const features = (topology: Topology, name: string): Map<string, Feature<Polygon | MultiPolygon>> =>
  new Map(
    feature(topology, collection(topology, name)).features.map((one) => [
      String(one.id),
      one as Feature<Polygon | MultiPolygon>,
    ]),
  );

const rings = ({ geometry }: Feature<Polygon | MultiPolygon>): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

describe('the committed geography', () => {
  it('is what the pipeline wrote', () => {
    const hashes = JSON.parse(text('hashes.json')) as Record<string, string>;
    for (const [name, hash] of Object.entries(hashes)) {
      expect(createHash('sha256').update(text(name)).digest('hex'), name).toBe(hash);
    }
  });
});

describe.each(['overview.json', 'fine.json'])('%s', (name) => {
  const topology = topologyOf(name);
  const states = features(topology, 'states');
  const isIn = (id: string, lonLat: LonLat): boolean => {
    const state = states.get(id);
    return state !== undefined && booleanPointInPolygon([...toPlane(lonLat)], state);
  };

  it('has the fifteen states and no other', () => {
    expect([...states.keys()].toSorted()).toEqual([...STATE_IDS].toSorted());
  });

  it.each(Object.entries(STATE_POINTS.capitals))('has the capital of %s inside it', (id, lonLat) => {
    expect(isIn(id, lonLat)).toBe(true);
  });

  it('keeps Crimea and the occupied oblasts in Ukraine, Karabakh in Azerbaijan, Abkhazia and South Ossetia in Georgia', () => {
    for (const [id, lonLat] of STATE_POINTS.recognised)
      expect(isIn(id, lonLat), `${id} ${lonLat.join()}`).toBe(true);
    for (const [, lonLat] of STATE_POINTS.recognised.filter(([id]) => id === 'UKR'))
      expect(isIn('RUS', lonLat)).toBe(false);
  });

  it('has Kaliningrad, Nakhchivan and Chukotka where they belong', () => {
    for (const [id, lonLat] of STATE_POINTS.apart)
      expect(isIn(id, lonLat), `${id} ${lonLat.join()}`).toBe(true);
  });

  it('has no line across the map', () => {
    for (const [id, state] of states) {
      for (const ring of rings(state)) {
        for (const [index, [x = 0, y = 0]] of ring.slice(1).entries()) {
          const [px = 0, py = 0] = ring[index] ?? [];
          expect(Math.hypot(x - px, y - py), `${id} at ${x} ${y}`).toBeLessThan(6);
        }
      }
    }
  });

  it('has neighbours share their borders exactly', () => {
    const geometries = collection(topology, 'states').geometries;
    const ids = geometries.map(({ id }) => String(id));
    const next = neighbors(geometries).map((list) => list.map((index) => ids[index] ?? '').toSorted());
    const neighboursOf = (id: string): string[] => next[ids.indexOf(id)] ?? [];
    expect(neighboursOf('KGZ')).toEqual(['KAZ', 'TJK', 'UZB']);
    expect(neighboursOf('ARM')).toEqual(['AZE', 'GEO']);
    expect(neighboursOf('UKR')).toEqual(['BLR', 'MDA', 'RUS']);
    expect(neighboursOf('LTU')).toEqual(['BLR', 'LVA', 'RUS']);
    expect(neighboursOf('UZB')).toEqual(['KAZ', 'KGZ', 'TJK', 'TKM']);
  });

  it('has every de-facto region inside its state', () => {
    const regions = features(topology, 'regions');
    expect([...regions.keys()].toSorted()).toEqual([
      'abkhazia',
      'crimea',
      'donetsk',
      'donetsk-2015',
      'karabakh',
      'karabakh-belt',
      'kherson',
      'luhansk',
      'luhansk-2015',
      'south-ossetia',
      'transnistria',
      'zaporizhzhia',
    ]);
    for (const [id, lonLat] of STATE_POINTS.regions) {
      const region = regions.get(id);
      expect(region && booleanPointInPolygon([...toPlane(lonLat)], region), id).toBe(true);
    }
  });
});

describe('the fine level', () => {
  const states = features(topologyOf('fine.json'), 'states');

  it.each(STATE_POINTS.enclaves)('has the enclave of %s at %j', (id, host, lonLat) => {
    const inside = (state: string): boolean => {
      const found = states.get(state);
      return found !== undefined && booleanPointInPolygon([...toPlane(lonLat)], found);
    };
    expect([inside(id), inside(host)]).toEqual([true, false]);
  });
});
