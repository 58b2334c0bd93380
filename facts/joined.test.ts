import { describe, expect, it } from 'vitest';
import { STATE_IDS } from '../src/domain/model.ts';
import { joinLenses } from './joined.ts';
import type { AuthoredJoinedLens, AuthoredLens } from './schema.ts';

const both = { de: 'x', en: 'x' };

type Spans = [
  state: (typeof STATE_IDS)[number],
  status: AuthoredLens['statuses'][number],
  from: string,
  to?: string,
][];

const lens = (id: string, spans: Spans): AuthoredLens => ({
  id,
  order: 1,
  orgs: [],
  name: both,
  question: both,
  hue: 'csto',
  statuses: ['none', 'member'],
  labels: {},
  steps: {},
  spans: [
    ...STATE_IDS.filter((state) => !spans.some(([each]) => each === state)).map(
      (state) => [state, 'none', '1992-01-01'] as Spans[number],
    ),
    ...spans,
  ].map(([state, status, from, to]) => ({
    id: `${id}-${state.toLowerCase()}-${from}`,
    state,
    status,
    from,
    ...(to ? { to } : {}),
    note: both,
    confidence: 'high',
    sources: [`${id}-1`, `${id}-2`],
  })),
});

const rules: AuthoredJoinedLens = {
  id: 'alliances',
  name: both,
  question: both,
  joins: [
    { lens: 'nato', status: 'member' },
    { lens: 'csto', status: 'member' },
    { lens: 'nato', status: 'partner' },
  ],
  rest: { hue: 'csto', label: { name: both, meaning: both } },
};

describe('a joined lens', () => {
  const csto = lens('csto', [
    ['UZB', 'none', '1992-01-01', '1994-04-20'],
    ['UZB', 'member', '1994-04-20', '1999-04-20'],
    ['UZB', 'none', '1999-04-20'],
  ]);
  const nato = lens('nato', [
    ['UZB', 'none', '1992-01-01', '1994-07-13'],
    ['UZB', 'partner', '1994-07-13'],
  ]);
  const spans = joinLenses(rules, [csto, nato]).filter(({ state }) => state === 'UZB');

  it('follows the first rule that applies, and leaves no gap', () => {
    expect(spans.map(({ status, from, to }) => [status, from, to])).toEqual([
      ['none', '1992-01-01', '1994-04-20'],
      ['csto-member', '1994-04-20', '1999-04-20'],
      ['nato-partner', '1999-04-20', undefined],
    ]);
  });

  it('names the step behind each change, even where another lens gives the new status', () => {
    expect(spans.map(({ origin }) => origin.span)).toEqual([
      'csto-uzb-1992-01-01',
      'csto-uzb-1994-04-20',
      'csto-uzb-1999-04-20',
    ]);
  });

  it('tells since when a status has been there that another one hid', () => {
    expect(spans.map(({ since }) => since)).toEqual([undefined, undefined, '1994-07-13']);
  });

  it('is proven by the sources of both', () => {
    expect(spans[2]?.sources).toEqual(['csto-1', 'csto-2', 'nato-1', 'nato-2']);
  });
});
