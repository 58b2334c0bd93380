import { describe, expect, it } from 'vitest';
import type { Lens, StatusSpan } from './model.ts';
import { changesIn, statusOn, yearsOfChange } from './status.ts';

const span = (status: string, from: string, to?: string): StatusSpan => ({
  id: `uzb-${from}`,
  state: 'UZB',
  status,
  from,
  ...(to ? { to } : {}),
  confidence: 'high',
  sources: ['a', 'b'],
});

const lens: Lens = {
  id: 'csto',
  orgs: ['CSTO'],
  statuses: [
    { id: 'none', hue: 'csto', kind: 'none' },
    { id: 'member', hue: 'csto', kind: 'member' },
    { id: 'withdrawn', hue: 'csto', kind: 'withdrawn' },
  ],
  spans: [
    span('none', '1992-01-01', '1994-04-20'),
    span('member', '1994-04-20', '1999-04-20'),
    span('withdrawn', '1999-04-20'),
  ],
};

describe('a status', () => {
  it('changes on its day: before, on and after', () => {
    expect(statusOn(lens, 'UZB', '1994-04-19').status).toBe('none');
    expect(statusOn(lens, 'UZB', '1994-04-20').status).toBe('member');
    expect(statusOn(lens, 'UZB', '1999-04-20').status).toBe('withdrawn');
  });

  it('is missing before the lens begins, which is an error', () => {
    expect(() => statusOn(lens, 'UZB', '1991-12-31')).toThrow('no status of UZB on 1991-12-31');
  });

  it('yields the steps of a year', () => {
    expect(changesIn(lens, 1994).map(({ before, after }) => [before.status, after.status])).toEqual([
      ['none', 'member'],
    ]);
    expect(changesIn(lens, 1992)).toEqual([]);
    expect(yearsOfChange(lens)).toEqual([1994, 1999]);
  });
});
