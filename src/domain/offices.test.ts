import { describe, expect, it } from 'vitest';
import type { Office } from './ledger.ts';
import type { StateId } from './model.ts';
import { inOffice, shareOf, termsUntil } from './offices.ts';

const term = (nationality: StateId, from: string, to?: string): Office => ({
  id: `${nationality}-${from}`,
  confidence: 'high',
  sources: ['a', 'b'],
  org: 'CSTO',
  office: 'secretary-general',
  acting: false,
  nationality,
  from,
  ...(to ? { to } : {}),
});

const terms = [
  term('RUS', '2003-04-28', '2017-01-01'),
  term('ARM', '2017-05-02', '2018-11-02'),
  term('BLR', '2020-01-01'),
];

describe('terms of office', () => {
  it('are counted in years, of those in which somebody held the office', () => {
    expect(shareOf(terms, 'RUS', '2025-12-31')).toEqual({ held: 14, total: 21 });
  });

  it('stop at the day that is asked for', () => {
    expect(shareOf(termsUntil(terms, 'secretary-general', '2012-12-31'), 'RUS', '2012-12-31')).toEqual({
      held: 10,
      total: 10,
    });
  });

  it('end the day before their end', () => {
    const [first] = terms;
    expect(first && [inOffice(first, '2016-12-31'), inOffice(first, '2017-01-01')]).toEqual([true, false]);
  });
});
