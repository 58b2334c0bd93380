import { describe, expect, it } from 'vitest';
import { alliesIn, membershipOn } from './membership.ts';
import type { Clash, Lens, State, StateId, StatusKind } from './model.ts';

const state = (id: StateId, area: number): State => ({
  id,
  area,
  region: 'east',
  capital: { lonLat: [0, 0], plane: [0, 0] },
  label: [0, 0],
  frame: { centre: [0, 0], width: 1, height: 1, bearing: 0 },
});

const span = (id: StateId, status: StatusKind, from: string, to?: string) => ({
  id: `${id}-${from}`,
  state: id,
  status,
  from,
  ...(to ? { to } : {}),
  confidence: 'high' as const,
  sources: ['a', 'b'],
});

const kinds: readonly StatusKind[] = ['none', 'member', 'frozen', 'suspended'];
const lens: Lens = {
  id: 'csto',
  orgs: ['CSTO'],
  statuses: kinds.map((kind) => ({ id: kind, hue: 'csto', kind })),
  spans: [
    span('ARM', 'member', '1992-01-01', '2024-02-23'),
    span('ARM', 'frozen', '2024-02-23'),
    span('UZB', 'member', '1992-01-01', '2012-12-19'),
    span('UZB', 'suspended', '2012-12-19'),
    span('TKM', 'none', '1992-01-01'),
  ],
};
const atlas = { states: [state('ARM', 10), state('UZB', 30), state('TKM', 60)] };

describe('membership', () => {
  it('counts members and their land as a share of all', () => {
    expect(membershipOn(atlas, lens, 2000)).toMatchObject({ members: ['ARM', 'UZB'], area: 40, share: 0.4 });
  });

  it('tells who left within the year', () => {
    expect(membershipOn(atlas, lens, 2012)).toMatchObject({ members: ['ARM'], joined: [], left: ['UZB'] });
    expect(membershipOn(atlas, lens, 2013).left).toEqual([]);
  });

  it('keeps a state that froze its part', () => {
    expect(membershipOn(atlas, lens, 2025).members).toEqual(['ARM']);
  });

  it('does not count a candidate whose accession is halted', () => {
    const eu: Lens = {
      ...lens,
      id: 'eu',
      statuses: (['candidate', 'frozen'] as const).map((kind) => ({ id: kind, hue: 'community', kind })),
      spans: [span('ARM', 'candidate', '1992-01-01', '2024-06-27'), span('ARM', 'frozen', '2024-06-27')],
    };
    expect(membershipOn({ states: [state('ARM', 10)] }, eu, 2024).members).toEqual([]);
  });

  it('calls nobody new in the first year', () => {
    expect(membershipOn(atlas, lens, 1992).joined).toEqual([]);
  });

  it('knows which sides of a clash were allies that day', () => {
    const clash = (from: string): Clash => ({
      id: 'clash',
      confidence: 'high',
      sources: ['a', 'b'],
      states: ['ARM', 'UZB'],
      kind: 'border',
      place: { lonLat: [0, 0], plane: [0, 0] },
      from,
    });
    expect(alliesIn({ lenses: [lens] }, clash('2012-12-18'))).toEqual(['ARM', 'UZB']);
    expect(alliesIn({ lenses: [lens] }, clash('2012-12-19'))).toEqual(['ARM']);
    expect(alliesIn({ lenses: [lens] }, clash('1991-07-31'))).toEqual([]);
  });
});
