import { describe, expect, it } from 'vitest';
import { type Atlas, type Lens, STATE_IDS, type StateId, type StatusSpan } from '../domain/model.ts';
import type { Names } from '../domain/words.ts';
import { sentenceOfChange, sentenceOfMoment } from './sentence.ts';

const span = (state: StateId, status: string, from: string, to?: string): StatusSpan => ({
  id: `csto-${state}-${from}`,
  state,
  status,
  from,
  ...(to ? { to } : {}),
  confidence: 'high',
  sources: ['a', 'b'],
});

const csto: Lens = {
  id: 'csto',
  orgs: ['CSTO'],
  statuses: [
    { id: 'none', hue: 'csto', kind: 'none' },
    { id: 'member', hue: 'csto', kind: 'member' },
    { id: 'withdrawn', hue: 'csto', kind: 'withdrawn' },
  ],
  spans: [
    span('UZB', 'none', '1992-01-01', '1994-04-20'),
    span('UZB', 'member', '1994-04-20', '2012-12-19'),
    span('UZB', 'withdrawn', '2012-12-19'),
    span('UKR', 'none', '1992-01-01', '1994-04-20'),
    span('UKR', 'member', '1994-04-20'),
  ],
};

const joined: Lens = {
  id: 'alliances',
  orgs: ['CSTO'],
  statuses: [
    { id: 'csto-member', hue: 'csto', kind: 'member' },
    { id: 'none', hue: 'csto', kind: 'none' },
  ],
  spans: [
    {
      ...span('UZB', 'csto-member', '1994-04-20', '2012-12-19'),
      origin: { lens: 'csto', span: 'csto-UZB-1994-04-20' },
    },
    { ...span('UZB', 'none', '2012-12-19'), origin: { lens: 'csto', span: 'csto-UZB-2012-12-19' } },
  ],
};

const atlas: Atlas = { version: '', states: [], regions: [], lenses: [joined, csto] };

const namesIn: Record<'de' | 'en', Names> = {
  de: {
    states: {
      UZB: { name: 'Usbekistan', capital: '' },
      UKR: { name: 'Ukraine', article: 'die', capital: '' },
    },
    regions: {},
    lenses: {
      csto: {
        name: 'OVKS',
        question: '',
        statuses: { withdrawn: { name: 'ausgetreten' } },
        steps: { 'none>member': { one: '{states} gehört nun dazu.', other: '{states} gehören nun dazu.' } },
      },
    },
  },
  en: {
    states: { UZB: { name: 'Uzbekistan', capital: '' }, UKR: { name: 'Ukraine', capital: '' } },
    regions: {},
    lenses: {
      csto: {
        name: 'CSTO',
        question: '',
        statuses: { withdrawn: { name: 'withdrawn' } },
        steps: {
          'none>member': { one: '{states} is now a member.', other: '{states} are now members.' },
          'member>withdrawn': { one: '{states} leaves the CSTO.', other: '{states} leave the CSTO.' },
        },
      },
    },
  },
};

const say = (lens: Lens, year: number, language: 'de' | 'en'): string =>
  sentenceOfChange(atlas, lens, namesIn[language], year, language);

describe('the sentence of change', () => {
  it('joins the states of one step, with verb and article to match', () => {
    expect(say(csto, 1994, 'de')).toBe('Die Ukraine und Usbekistan gehören nun dazu.');
    expect(say(csto, 1994, 'en')).toBe('Ukraine and Uzbekistan are now members.');
  });

  it('speaks of one state in the singular', () => {
    expect(say(csto, 2012, 'en')).toBe('Uzbekistan leaves the CSTO.');
  });

  it('names the new status where a step has no words of its own', () => {
    expect(say(csto, 2012, 'de')).toBe('Usbekistan: ausgetreten.');
  });

  it('writes one colon where a joined lens has no words', () => {
    const statuses = { none: { name: 'NATO: partner' } };
    const lenses = { alliances: { name: '', question: '', statuses, steps: {} } };
    const names = { ...namesIn.en, lenses };
    expect(sentenceOfChange(atlas, joined, names, 2012, 'en')).toBe('Uzbekistan: NATO, partner.');
  });

  it('uses the words of the lens behind a joined one', () => {
    expect(say(joined, 2012, 'en')).toBe('Uzbekistan leaves the CSTO.');
  });

  it('is empty for a quiet year', () => {
    expect(say(csto, 2000, 'en')).toBe('');
  });
});

const votes: Lens = {
  id: 'un',
  orgs: ['UN'],
  statuses: (['none', 'yes', 'no', 'abstain', 'absent'] as const).map((kind) => ({
    id: kind,
    hue: 'vote',
    kind,
  })),
  resolutions: [
    { id: 'first', symbol: 'A/RES/1', date: '2022-03-02' },
    { id: 'second', symbol: 'A/RES/2', date: '2022-04-07' },
  ],
  spans: STATE_IDS.flatMap((state) => [
    span(state, 'none', '1992-01-01', '2022-03-02'),
    span(state, state === 'RUS' ? 'no' : 'yes', '2022-03-02', '2022-04-07'),
    span(state, state === 'UZB' ? 'absent' : 'no', '2022-04-07'),
  ]),
};

describe('the sentence of a vote', () => {
  const names: Names = {
    states: { RUS: { name: 'Russia', capital: '' }, UZB: { name: 'Uzbekistan', capital: '' } },
    regions: {},
    lenses: {
      un: {
        name: 'UN votes',
        question: '',
        steps: {},
        statuses: { no: { name: 'no' }, absent: { name: 'did not vote' } },
        resolutions: { first: { title: 'The first', text: '' } },
      },
    },
  };
  const told = (year: number, vote: string | null): string =>
    sentenceOfMoment(atlas, votes, names, { year, vote }, 'en');

  it('tells the chosen resolution, its day and how each state voted', () => {
    expect(told(2022, 'first')).toMatch(/^A\/RES\/1, 2 March 2022: The first\. Yes: .*\. No: Russia\.$/);
  });

  it('tells the latest one of the year where none is chosen', () => {
    expect(told(2022, null)).toMatch(
      /^A\/RES\/2, 7 April 2022: A\/RES\/2\. No: .*Did not vote: Uzbekistan\.$/,
    );
  });

  it('says nothing before the first', () => {
    expect(told(2021, null)).toBe('');
  });
});
