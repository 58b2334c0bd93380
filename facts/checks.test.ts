/** Every check of the facts must refuse what it is there to refuse: each test spoils one thing in the real folder. */
import { beforeAll, describe, expect, it } from 'vitest';
import { prove } from './checks.ts';
import { type Folder, readFolder } from './folder.ts';
import { type Geography, readGeography } from './geography.ts';
import type { Entry, Fault } from './fault.ts';

let folder: Folder;
let geography: Geography;

beforeAll(() => {
  ({ folder } = readFolder('facts'));
  geography = readGeography('src/data/geo');
});

/** The folder with the first entry of a kind (or the one that is looked for) changed. */
function spoil<K extends keyof Folder>(
  kind: K,
  change: (value: Folder[K][number]['value']) => Folder[K][number]['value'],
  which: (value: Folder[K][number]['value']) => boolean = () => true,
): Folder {
  const entries = folder[kind] as Entry<Folder[K][number]['value']>[];
  const at = entries.findIndex(({ value }) => which(value));
  const spoilt = entries.map((entry, index) =>
    index === at ? { ...entry, value: change(structuredClone(entry.value)) } : entry,
  );
  return { ...folder, [kind]: spoilt };
}

const faults = (spoilt: Folder): Fault[] => prove(spoilt, geography);

/** A fault with its file and line, whose reason says this. */
const complaint = (reason: RegExp): unknown =>
  expect.objectContaining({
    file: expect.stringMatching(/^facts\/.*\.yaml$/) as string,
    line: expect.any(Number) as number,
    reason: expect.stringMatching(reason) as string,
  });

type Control = Folder['regions'][number]['value']['control'];

const isGyumri = ({ id }: { id: string }): boolean => id === 'gyumri';

describe('the checks of the facts', () => {
  it('find nothing to complain of in the facts as they are', () => {
    expect(faults(folder)).toEqual([]);
  });

  it('refuse a gap in a lens', () => {
    const spoilt = spoil('lenses', (lens) => {
      const first = lens.spans.find(({ to }) => to !== undefined);
      return {
        ...lens,
        spans: lens.spans.map((span) => (span === first ? { ...span, to: '1992-01-02' } : span)),
      };
    });
    expect(faults(spoilt)).toContainEqual(complaint(/begins .*, expected 1992-01-02/));
  });

  it('refuse overlapping spans', () => {
    const spoilt = spoil('lenses', (lens) => {
      const first = lens.spans.find(({ to }) => to !== undefined);
      return {
        ...lens,
        spans: lens.spans.map((span) => (span === first ? { ...span, to: '2025-12-31' } : span)),
      };
    });
    expect(faults(spoilt)).toContainEqual(complaint(/expected 2025-12-31/));
  });

  it('refuse a state without a status', () => {
    const spoilt = spoil('lenses', (lens) => ({
      ...lens,
      spans: lens.spans.filter(({ state }) => state !== 'TKM'),
    }));
    expect(faults(spoilt)).toContainEqual(complaint(/TKM has no spans/));
  });

  it('refuse a source that nobody defined, and one that nobody cites', () => {
    expect(faults(spoil('events', (event) => ({ ...event, sources: ['nowhere'] })))).toContainEqual(
      complaint(/unknown source nowhere/),
    );
    expect(faults(spoil('sources', (source) => ({ ...source, id: 'uncited' })))).toContainEqual(
      complaint(/source uncited is cited nowhere/),
    );
  });

  it('refuse a base outside its host', () => {
    const spoilt = spoil('bases', (base) => ({ ...base, place: { lon: 37.6, lat: 55.7 } }), isGyumri);
    expect(faults(spoilt)).toContainEqual(complaint(/gyumri lies outside ARM/));
  });

  it('refuse a clash outside the states it names', () => {
    const spoilt = spoil('clashes', (clash) => ({ ...clash, place: { lon: 2.35, lat: 48.85 } }));
    expect(faults(spoilt)).toContainEqual(complaint(/lies outside/));
  });

  it('refuse what happened before a state was one, and after the atlas ends', () => {
    const early = spoil('events', (event) => ({ ...event, date: '1985-03-11', states: ['KAZ'] }));
    expect(faults(early)).toContainEqual(complaint(/is dated 1985-03-11, before KAZ was a state/));
    const late = spoil('bases', (base) => ({ ...base, to: '2030-01-01' }), isGyumri);
    expect(faults(late)).toContainEqual(complaint(/gyumri is dated 2030-01-01, after the atlas ends/));
  });

  it('refuse a period that ends before it begins', () => {
    const spoilt = spoil('clashes', (clash) => ({ ...clash, to: '1991-12-20', from: '1999-01-01' }));
    expect(faults(spoilt)).toContainEqual(complaint(/ends before it begins/));
  });

  it('refuse a region that two hold at once, one held backwards, and one with a single source', () => {
    const spoilt = (control: (spans: Control) => Control): Folder =>
      spoil(
        'regions',
        (region) => ({ ...region, control: control(region.control) }),
        ({ id }) => id === 'abkhazia',
      );
    const twofold = spoilt((spans) => spans.toReversed());
    expect(faults(twofold)).toContainEqual(complaint(/from 1993-09-30, before the span above ends/));
    const backwards = spoilt((spans) => spans.map((span) => ({ ...span, to: span.from })));
    expect(faults(backwards)).toContainEqual(complaint(/it ends before it begins/));
    const thin = spoilt((spans) => spans.map((span) => ({ ...span, sources: span.sources.slice(0, 1) })));
    expect(faults(thin)).toContainEqual(complaint(/abkhazia from 1993-09-30 has one source/));
  });

  it('refuse an exception that nothing needs', () => {
    const spoilt = spoil('exceptions', (exception) => ({ ...exception, id: 'kant' }));
    expect(faults(spoilt)).toContainEqual(complaint(/nothing needs the exception kant/));
  });

  it('refuse a quotation over 15 words', () => {
    const long = `“${'word '.repeat(16)}”`;
    const spoilt = spoil('events', (event) => ({ ...event, text: { de: 'Text', en: long } }));
    expect(faults(spoilt)).toContainEqual(complaint(/quotation over 15 words/));
  });

  it('refuse links that lead nowhere', () => {
    expect(faults(spoil('events', (event) => ({ ...event, items: ['nothing'] })))).toContainEqual(
      complaint(/refers to nothing/),
    );
    expect(faults(spoil('bases', (base) => ({ ...base, succeeds: 'nothing' })))).toContainEqual(
      complaint(/refers to nothing/),
    );
    expect(faults(spoil('claims', (claim) => ({ ...claim, facts: ['nothing'] })))).toContainEqual(
      complaint(/refers to nothing/),
    );
    expect(faults(spoil('orgs', (org) => ({ ...org, lens: 'nothing' })))).toContainEqual(
      complaint(/refers to nothing/),
    );
  });

  it('refuse a question without a turn, backwards in time or of an unknown lens', () => {
    expect(faults(spoil('quiz', (question) => ({ ...question, from: 2001, to: 2001 })))).toContainEqual(
      complaint(/does not ask forward in time/),
    );
    expect(faults(spoil('quiz', (question) => ({ ...question, from: 2001, to: 2002 })))).toContainEqual(
      complaint(/no status changes between 2001 and 2002/),
    );
    expect(faults(spoil('quiz', (question) => ({ ...question, states: ['GEO', 'AZE'] })))).toContainEqual(
      complaint(/all states end alike/),
    );
    expect(faults(spoil('quiz', (question) => ({ ...question, lens: 'nothing' })))).toContainEqual(
      complaint(/refers to nothing/),
    );
  });

  it('refuse a correction of the future, out of order, of nothing or of two things, with years backwards', () => {
    const words = { de: 'Text', en: 'text' };
    const right = {
      id: 'one',
      date: '2026-11-20',
      item: 'kant',
      was: words,
      now: words,
      sources: ['mfatj-csto-tjk'],
    };
    const corrected = (...values: Folder['corrections'][number]['value'][]): Fault[] =>
      faults({
        ...folder,
        corrections: values.map((value) => ({ value, file: 'facts/corrections.yaml', lineOf: () => 1 })),
      });
    expect(corrected(right)).toEqual([]);
    expect(corrected({ ...right, date: '2126-11-20' })).toContainEqual(
      complaint(/later than the newest heading/),
    );
    expect(corrected(right, { ...right, date: '2026-01-01' })).toContainEqual(
      complaint(/before the correction above/),
    );
    expect(corrected({ ...right, item: 'nothing' })).toContainEqual(complaint(/refers to nothing/));
    expect(corrected({ ...right, span: 'csto-uzb-1992-05' })).toContainEqual(
      complaint(/needs one of item, span/),
    );
    expect(corrected({ ...right, years: [2012, 2004] })).toContainEqual(complaint(/years run backwards/));
    expect(corrected({ ...right, sources: ['nobody'] })).toContainEqual(complaint(/nobody/));
  });

  it('refuse a claim that no fact carries, and a fact that carries an unknown claim', () => {
    expect(faults(spoil('claims', (claim) => ({ ...claim, id: 'D3.99' })))).toContainEqual(
      complaint(/no fact carries the claim D3.99/),
    );
    expect(faults(spoil('events', (event) => ({ ...event, claims: ['D2.98'] })))).toContainEqual(
      complaint(/the ledger has no claim D2.98/),
    );
  });

  it('refuse a lens of Russian forces that contradicts a base', () => {
    const spoilt = spoil(
      'lenses',
      (lens) => ({
        ...lens,
        spans: lens.spans.map((span) => (span.state === 'ARM' ? { ...span, status: 'none' as const } : span)),
      }),
      ({ id }) => id === 'presence',
    );
    expect(faults(spoilt)).toContainEqual(
      complaint(/gyumri stands on 1992-01-01, but presence tells none in ARM/),
    );
  });

  it('refuse an id that is given twice, across kinds and inside lists', () => {
    expect(faults(spoil('events', (event) => ({ ...event, id: 'gyumri' })))).toContainEqual(
      complaint(/id gyumri is taken by/),
    );
  });

  it('refuse a lens without the words for its statuses and steps', () => {
    expect(faults(spoil('lenses', (lens) => ({ ...lens, labels: {} })))).toContainEqual(
      complaint(/no label for/),
    );
    expect(faults(spoil('lenses', (lens) => ({ ...lens, steps: {} })))).toContainEqual(
      complaint(/no sentence for the step/),
    );
  });

  it('refuse a spelling that stands in two groups, and tell where the first is', () => {
    const spoilt = spoil(
      'spellings',
      (group) => [...group, 'GUEMRI'],
      (group) => group.includes('Kant'),
    );
    expect(faults(spoilt)).toContainEqual(
      complaint(/spelling GUEMRI is taken by facts\/spellings\.yaml:\d+/),
    );
  });

  it('refuse a spelling that differs from another of its group only in accents', () => {
    const spoilt = spoil('spellings', (group) => [...group, 'ármenien']);
    expect(faults(spoilt)).toContainEqual(complaint(/spelling ármenien is taken by/));
  });
});
