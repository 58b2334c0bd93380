import { describe, expect, it } from 'vitest';
import type { Items } from './items.ts';
import type { Base, Clash, Lens, State, StateId, StatusSpan } from './model.ts';
import { orderRows, stripRows } from './strip.ts';

const sourced = { confidence: 'high' as const, sources: ['a', 'b'] };
const span = (state: StateId, status: string, from: string, to?: string): StatusSpan => ({
  ...sourced,
  id: `${state}-${from}`,
  state,
  status,
  from,
  ...(to ? { to } : {}),
});
const place = { lonLat: [0, 0] as const, plane: [0, 0] as const };
const lens: Lens = {
  id: 'csto',
  orgs: [],
  statuses: (['none', 'member'] as const).map((kind) => ({ id: kind, hue: 'csto', kind })),
  spans: [
    span('KGZ', 'none', '1992-01-01', '2006-06-23'),
    span('KGZ', 'member', '2006-06-23'),
    span('EST', 'none', '1992-01-01'),
    span('ARM', 'none', '1992-01-01', '1994-04-20'),
    span('ARM', 'member', '1994-04-20'),
  ],
};
const state = (id: StateId, region: State['region']): State => ({
  id,
  region,
  capital: place,
  label: [0, 0],
  frame: { centre: [0, 0], width: 1, height: 1, bearing: 0 },
  area: 1,
});
const states = [state('ARM', 'caucasus'), state('EST', 'baltic'), state('KGZ', 'central-asia')];
const base = (from: string, to: string): Base => ({
  ...sourced,
  id: `base-${from}`,
  host: 'KGZ',
  operator: 'USA',
  kind: 'transit',
  place,
  from,
  to,
  consent: 'given',
});
const clash: Clash = {
  ...sourced,
  id: 'osh',
  states: ['KGZ'],
  kind: 'unrest',
  place,
  from: '2010-06-10',
  to: '2011',
};
const items: Items = {
  events: [{ ...sourced, id: 'event', date: '2001-12-16', states: ['KGZ'], orgs: [], kind: 'base' }],
  bases: [base('1992-01-01', '1999-08-31'), base('2001-12-16', '2014-06-03')],
  clashes: [clash],
  figures: [],
  offices: [],
};
const rows = stripRows(states, lens, items);
const cell = (id: StateId, year: number) =>
  rows.find((row) => row.state === id)?.cells.find((each) => each.year === year);

describe('the strip', () => {
  it('tells each state and year by the status of its 31 December', () => {
    expect(rows.map(({ cells }) => cells.length)).toEqual([34, 34, 34]);
    expect([cell('KGZ', 2005)?.status, cell('KGZ', 2006)?.status]).toEqual(['none', 'member']);
  });

  it('counts what began, opened, closed and went on', () => {
    expect(cell('KGZ', 2001)).toMatchObject({ events: 1, opened: 1, closed: 0, clashes: 0 });
    expect(cell('KGZ', 2014)).toMatchObject({ opened: 0, closed: 1 });
    expect(cell('KGZ', 2011)).toMatchObject({ clashes: 1 });
  });

  it('does not call opened what was taken over', () => {
    expect(cell('KGZ', 1992)).toMatchObject({ opened: 0 });
  });

  it('groups by region, or sorts by the first change, those without any last', () => {
    expect(rows.map(({ state: id }) => id)).toEqual(['EST', 'ARM', 'KGZ']);
    expect(orderRows(rows, lens, 'change').map(({ state: id }) => id)).toEqual(['ARM', 'KGZ', 'EST']);
  });
});
