/** Filter, stops, differences, density and quiz asked of the facts as they are published. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eventsByYear } from '../domain/density.ts';
import { differencesOf, isChanged } from '../domain/difference.ts';
import { YEARS, yearOf } from '../domain/dates.ts';
import { filterItems, NO_FILTER } from '../domain/filter.ts';
import type { Items } from '../domain/items.ts';
import { type Atlas, type Lens, STATE_IDS } from '../domain/model.ts';
import { choicesOf, madeIds, madeQuestion, verdictsOf, type WrittenQuestion } from '../domain/quiz.ts';
import { nextStop, stopsOf } from '../domain/stops.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(`src/data/facts/${name}.json`, 'utf8'));
const atlas = read('atlas') as Atlas;
const items = read('items') as Items;
const lensOf = (id: string): Lens => {
  const lens = atlas.lenses.find((each) => each.id === id);
  if (!lens) throw new Error(`no lens ${id}`);
  return lens;
};
const csto = lensOf('csto');

describe('the filter', () => {
  it('lets everything through as long as nothing is asked', () => {
    expect(filterItems(items, NO_FILTER)).toBe(items);
  });

  it('keeps events of the kind, the organisation and the period only', () => {
    const { events } = filterItems(items, {
      ...NO_FILTER,
      event: 'treaty',
      org: 'NATO',
      from: 1994,
      to: 2004,
    });
    expect(events.length).toBeGreaterThan(0);
    expect(
      events.every(
        ({ kind, orgs, date }) =>
          kind === 'treaty' && orgs.includes('NATO') && yearOf(date) >= 1994 && yearOf(date) <= 2004,
      ),
    ).toBe(true);
  });

  it('keeps clashes that go on in the period, and leaves bases alone', () => {
    const { clashes, bases } = filterItems(items, { ...NO_FILTER, clash: 'war', from: 2023 });
    expect(clashes.map(({ id }) => id)).toContain('ukraine-2022');
    expect(clashes.every(({ kind }) => kind === 'war')).toBe(true);
    expect(bases).toBe(items.bases);
  });
});

describe('the stops', () => {
  const asked = { lens: csto, items, state: null, kind: 'status' } as const;

  it('are the years of change of the lens, and with a state only its own', () => {
    expect(stopsOf(asked).map(({ year }) => year)).toEqual([1992, 1993, 1994, 1999, 2006, 2012, 2024]);
    expect(stopsOf({ ...asked, state: 'UZB' }).map(({ year }) => year)).toEqual([
      1992, 1994, 1999, 2006, 2012,
    ]);
  });

  it('run through events and clashes in the order of time', () => {
    const stops = stopsOf({ ...asked, kind: 'all' });
    const years = stops.map(({ year }) => year);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
    expect(stops.some(({ item }) => item === 'ukraine-2022')).toBe(true);
  });

  it('are passed one after the other in both directions', () => {
    const stops = stopsOf({ ...asked, kind: 'clashes' });
    const seen: string[] = [];
    let stop = nextStop(stops, { year: 1991, item: null }, 1);
    while (stop) {
      seen.push(stop.item ?? '');
      stop = nextStop(stops, stop, 1);
    }
    expect(seen).toEqual(stops.map(({ item }) => item));
    const [first, second] = stops;
    expect(second && nextStop(stops, second, -1)).toEqual(first);
  });

  it('begin before a year that is no stop with what lies in it', () => {
    const stops = [
      { year: 1994, item: null },
      { year: 1999, item: null },
    ];
    expect(nextStop(stops, { year: 1996, item: null }, -1)).toEqual({ year: 1994, item: null });
    expect(nextStop(stops, { year: 1996, item: null }, 1)).toEqual({ year: 1999, item: null });
    expect(nextStop(stops, { year: 1999, item: null }, 1)).toBeUndefined();
  });
});

describe('the difference of two years', () => {
  const between = (a: number, b: number) => differencesOf(csto, STATE_IDS, [a, b]);

  it('names the states that changed between 1994 and 2024, in either order of the years', () => {
    const changed = between(1994, 2024).filter(isChanged);
    expect(changed.map(({ state, after }) => `${state} ${after.status}`)).toEqual([
      'ARM frozen',
      'AZE withdrawn',
      'GEO withdrawn',
      'UZB suspended',
    ]);
    expect(between(2024, 1994)).toEqual(between(1994, 2024));
  });

  it('keeps the steps between two years that end alike', () => {
    const uzbekistan = between(1998, 2007).find(({ state }) => state === 'UZB');
    expect(uzbekistan && isChanged(uzbekistan)).toBe(false);
    expect(uzbekistan?.steps.map(({ from }) => from)).toEqual(['1999-04-20', '2006-06-23']);
  });

  it('is empty within one year', () => {
    expect(between(2010, 2010).some((one) => isChanged(one) || one.steps.length > 0)).toBe(false);
  });
});

describe('the density of events', () => {
  it('counts every event of a state once', () => {
    const counts = eventsByYear(items, csto, 'UKR');
    expect(counts).toHaveLength(YEARS.length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(
      items.events.filter(({ states }) => states.includes('UKR')).length,
    );
  });
});

describe('the quiz', () => {
  it.each(['de', 'en'])('has ten written questions in %s, each with a choice and an answer among it', (language) => {
    const questions = read(`quiz.${language}`) as WrittenQuestion[];
    expect(questions.length).toBeGreaterThanOrEqual(10);
    for (const question of questions) {
      const lens = lensOf(question.lens);
      const choices = choicesOf(lens, question);
      expect(choices.length).toBeGreaterThan(1);
      for (const { right } of verdictsOf(lens, question, {})) expect(choices).toContain(right.status);
    }
  });

  it('counts an answer as a hit where the lens has the same status', () => {
    const question = { id: 'x', lens: 'csto', from: 1998, to: 1999, states: ['GEO', 'ARM'] } as const;
    const verdicts = verdictsOf(csto, question, { GEO: 'withdrawn', ARM: 'withdrawn' });
    expect(verdicts.map(({ hit }) => hit)).toEqual([true, false]);
  });

  it('makes a question of every lens and year of change, with states that change and that do not', () => {
    const ids = madeIds(atlas.lenses);
    expect(ids.length).toBeGreaterThan(60);
    for (const id of ids) {
      const question = madeQuestion(id, atlas.lenses, atlas.states);
      expect(question?.states.length, id).toBeGreaterThan(1);
      expect(question && question.to - question.from).toBe(1);
    }
  });

  it('makes none of an unknown lens, a lens of votes, a quiet year or nonsense', () => {
    for (const id of ['warsaw.1994', 'un.2014', 'csto.2010', 'csto.1992', 'csto.', 'csto']) {
      expect(madeQuestion(id, atlas.lenses, atlas.states), id).toBeUndefined();
    }
  });
});
