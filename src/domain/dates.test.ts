import { describe, expect, it } from 'vitest';
import {
  covers,
  dayBefore,
  dayOfYear,
  firstDay,
  happensIn,
  isIsoDate,
  lastDay,
  precisionOf,
  touchesYear,
} from './dates.ts';

describe('dates', () => {
  it('accepts days, months and years that exist', () => {
    expect(['2012', '2012-06', '2012-06-30', '2000-02-29'].every(isIsoDate)).toBe(true);
    expect(['12', '2012-13', '2012-06-31', '2001-02-29', '2012-6-1', ''].some(isIsoDate)).toBe(false);
  });

  it('knows the day before, across months and years, and leaves vague dates alone', () => {
    expect(['2012-03-01', '2023-01-01', '2012-03', '2012'].map(dayBefore)).toEqual([
      '2012-02-29',
      '2022-12-31',
      '2012-03',
      '2012',
    ]);
  });

  it('knows the first and last day that a date may mean', () => {
    expect([firstDay('2012'), firstDay('2012-06'), firstDay('2012-06-28')]).toEqual([
      '2012-01-01',
      '2012-06-01',
      '2012-06-28',
    ]);
    expect([lastDay('2012'), lastDay('2012-02'), lastDay('2012-06-28')]).toEqual([
      '2012-12-31',
      '2012-02-29',
      '2012-06-28',
    ]);
  });

  it('tells the precision by what is written', () => {
    expect(['2012', '2012-06', '2012-06-28'].map(precisionOf)).toEqual(['year', 'month', 'day']);
  });

  it('takes 31 December for the year', () => {
    expect(dayOfYear(1999)).toBe('1999-12-31');
  });
});

describe('a span', () => {
  const span = { from: '1994-04-20', to: '1999-04-20' };

  it('begins on its first day and not on the day before', () => {
    expect(covers(span, '1994-04-19')).toBe(false);
    expect(covers(span, '1994-04-20')).toBe(true);
    expect(covers(span, '1994-04-21')).toBe(true);
  });

  it('ends before its last date: half-open', () => {
    expect(covers(span, '1999-04-19')).toBe(true);
    expect(covers(span, '1999-04-20')).toBe(false);
  });

  it('goes on without an end', () => {
    expect(covers({ from: '2004-03-29' }, '2025-12-31')).toBe(true);
  });

  it('touches the year in which it ended, but not one that it only reaches at New Year', () => {
    expect(touchesYear({ from: '2003', to: '2014-06-03' }, 2014)).toBe(true);
    expect(touchesYear({ from: '2003', to: '2014-01-01' }, 2014)).toBe(false);
  });

  it('happens in every year between its first and last day', () => {
    const war = { from: '1992-05-05', to: '1997-06-27' };
    expect([1991, 1992, 1995, 1997, 1998].map((year) => happensIn(war, year))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });
});
