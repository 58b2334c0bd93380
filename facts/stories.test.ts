/** What a story is made of, and what its checks refuse: each test spoils one thing in a story that is right. */
import { describe, expect, it } from 'vitest';
import { KM_PER_UNIT, toPlane } from '../src/domain/plane.ts';
import { prove } from './checks.ts';
import { readFolder } from './folder.ts';
import { readGeography } from './geography.ts';
import type { Entry, Fault } from './fault.ts';
import { compileStories } from './stories.ts';
import { proveStories } from './storyChecks.ts';
import { type AuthoredScene, type AuthoredStory, storySchema } from './storySchema.ts';

const { folder } = readFolder('facts');
const geography = readGeography('src/data/geo');
const words = { de: 'Wörter', en: 'words' };

const scene = (id: string, change: Partial<AuthoredScene> = {}): AuthoredScene => ({
  id,
  year: 2024,
  lens: 'csto',
  layers: [],
  items: [],
  heading: words,
  text: words,
  notes: words,
  claims: [],
  sources: ['reuters-2024-armenia-froze', 'panarmenian-2024-csto-unchanged'],
  ...change,
});

const CLAIMS = folder.claims.map(({ value }) => value.id).filter((id) => id.startsWith('D1.'));

/** A story without fault, whose first scene can be changed. */
const story = (first: Partial<AuthoredScene> = {}, change: Partial<AuthoredStory> = {}): AuthoredStory => ({
  id: 'right',
  order: 901,
  title: words,
  lead: words,
  scenes: [scene('one', first), ...['two', 'three', 'four', 'five', 'six'].map((id) => scene(id))],
  ...change,
});

const entry = (value: AuthoredStory, file = `facts/stories/${value.id}.yaml`): Entry<AuthoredStory> => ({
  value,
  file,
  lineOf: (path = []) => 1 + path.length,
});

const say = ({ file, line, reason }: Fault): string => `${file}:${line}: ${reason}`;

/** What the checks of stories say to these and no others. */
const told = (...stories: Entry<AuthoredStory>[]): string[] => proveStories({ ...folder, stories }).map(say);

/** What all checks of the facts together say to them. */
const toldByAll = (...stories: Entry<AuthoredStory>[]): string[] =>
  prove({ ...folder, stories }, geography)
    .filter(({ file }) => file.startsWith('facts/stories/'))
    .map(say);

const toldOf = (first: Partial<AuthoredScene>): string[] => told(entry(story(first)));

describe('the checks of the stories', () => {
  it('find nothing to complain of in a story that is right', () => {
    expect(told(entry(story()))).toEqual([]);
  });

  it('refuse an unknown lens and a lens of votes, but take the joined lens', () => {
    expect(toldOf({ lens: 'alliances' })).toEqual([]);
    expect(toldOf({ lens: 'warsaw' })).toEqual([
      'facts/stories/right.yaml:4: right, one: unknown lens warsaw',
    ]);
    expect(toldOf({ lens: 'un' })).toEqual(['facts/stories/right.yaml:4: right, one: un is a lens of votes']);
  });

  it('refuse an unknown item', () => {
    expect(toldOf({ items: ['nothing'] })).toEqual([expect.stringContaining('one: unknown item nothing')]);
  });

  it('refuse an event of another year', () => {
    expect(toldOf({ items: ['arm-2024-csto-frozen'] })).toEqual([]);
    expect(toldOf({ year: 2023, items: ['arm-2024-csto-frozen'] })).toEqual([
      expect.stringContaining('arm-2024-csto-frozen cannot be seen in 2023'),
    ]);
  });

  it('refuse a base that does not stand and a clash that is over', () => {
    expect(toldOf({ year: 2003, items: ['kant'] })).toEqual([]);
    expect(toldOf({ year: 2002, items: ['kant'] })).toEqual([
      expect.stringContaining('kant cannot be seen in 2002'),
    ]);
    expect(toldOf({ year: 2010, items: ['osh-2010'] })).toEqual([]);
    expect(toldOf({ year: 2011, items: ['osh-2010'] })).toEqual([
      expect.stringContaining('osh-2010 cannot be seen in 2011'),
    ]);
  });

  it('take what lies between two compared years, whichever is named first, and refuse what lies outside', () => {
    const items = ['arm-2024-csto-frozen'];
    expect(toldOf({ year: 2020, compare: 2025, items })).toEqual([]);
    expect(toldOf({ year: 2025, compare: 2020, items })).toEqual([]);
    expect(toldOf({ year: 2020, compare: 2022, items })).toEqual([
      expect.stringContaining('cannot be seen in 2020, 2021, 2022'),
    ]);
  });

  it('refuse an unknown claim', () => {
    expect(toldOf({ claims: ['D0.99'] })).toEqual([expect.stringContaining('one: unknown claim D0.99')]);
  });

  it('refuse a story that leaves out a claim of its document, and a document without claims', () => {
    const retelling = (claims: string[], document = 'doc-d1'): string[] =>
      told(entry(story({ claims }, { document })));
    expect(retelling(CLAIMS)).toEqual([]);
    expect(retelling(CLAIMS.slice(1))).toEqual([
      `facts/stories/right.yaml:1: right: no scene tells the claim ${CLAIMS[0]}`,
    ]);
    expect(retelling([], 'doc-d9')).toEqual([expect.stringContaining('right: no claims of doc-d9')]);
  });

  it('refuse two sources of one publisher, and count no founding document', () => {
    const fewer = [expect.stringContaining('one: fewer than two publishers')];
    expect(toldOf({ sources: ['massispost-2025-protest-note', 'massispost-2025-eu-law'] })).toEqual(fewer);
    expect(toldOf({ sources: ['reuters-2024-armenia-froze', 'doc-d1'] })).toEqual(fewer);
  });

  it('refuse a scene with both a state and a frame', () => {
    const frame = { lon: 45, lat: 40, width: 1500 };
    expect(toldOf({ frame })).toEqual([]);
    expect(toldOf({ frame, state: 'ARM' })).toEqual([expect.stringContaining('either a state or a frame')]);
  });

  it('refuse a year that is compared with itself', () => {
    expect(toldOf({ compare: 2024 })).toEqual([expect.stringContaining('compares 2024 with itself')]);
  });

  it('refuse two scenes of one id', () => {
    expect(toldOf({ id: 'two' })).toEqual([expect.stringContaining('this id is taken by a scene above')]);
  });

  it('refuse two stories of one order', () => {
    expect(told(entry(story()), entry(story({}, { id: 'left' })))).toEqual([
      'facts/stories/left.yaml:2: order 901 is taken by facts/stories/right.yaml:2',
    ]);
  });

  it('refuse a file that is not named after its story', () => {
    expect(told(entry(story(), 'facts/stories/left.yaml'))).toEqual([
      'facts/stories/left.yaml:2: right belongs into a file named right.yaml',
    ]);
  });
});

describe('the checks of all facts', () => {
  it('ask of stories what is asked of them alone', () => {
    expect(toldByAll(entry(story()))).toEqual([]);
    expect(toldByAll(entry(story({ lens: 'un' })))).toEqual(toldOf({ lens: 'un' }));
  });

  it('refuse an unknown source in a scene', () => {
    const sources = [...scene('one').sources, 'nobody'];
    expect(toldByAll(entry(story({ sources })))).toEqual([expect.stringContaining('unknown source nobody')]);
  });

  it('refuse two stories of one id', () => {
    expect(toldByAll(entry(story()), entry(story({}, { order: 902 })))).toEqual([
      expect.stringContaining('id right is taken by'),
    ]);
  });

  it('refuse a quotation over 15 words in the notes', () => {
    const notes = { de: 'Text', en: `“${'word '.repeat(16)}”` };
    expect(toldByAll(entry(story({ notes })))).toEqual([expect.stringContaining('quotation over 15 words')]);
  });
});

describe('the shape of a story', () => {
  it('is 6 to 12 scenes', () => {
    const scenes = (count: number) => Array.from({ length: count }, (_, index) => scene(`scene-${index}`));
    const fits = (count: number): boolean =>
      storySchema.safeParse(story({}, { scenes: scenes(count) })).success;
    expect([5, 6, 12, 13].map(fits)).toEqual([false, true, true, false]);
  });

  it.each([
    ['heading', 60],
    ['text', 240],
    ['notes', 900],
  ])('has a %s of at most %i characters in each language', (key, most) => {
    const fits = (length: number): boolean =>
      storySchema.safeParse(story({ [key]: { de: 'Wörter', en: 'w'.repeat(length) } })).success;
    expect([most, most + 1].map(fits)).toEqual([true, false]);
  });
});

describe('the compiled stories', () => {
  const later = entry(story({ frame: { lon: 45, lat: 40, width: 1500 }, compare: 1992 }));
  const earlier = entry(story({ state: 'ARM' }, { id: 'before', order: 900, document: 'doc-d1' }));
  const compiled = compileStories({ stories: [later, earlier] }, 'de');

  it('stand in their order', () => {
    expect(compiled.map(({ id }) => id)).toEqual(['before', 'right']);
  });

  it('have the words of their language, and English ones where it has none', () => {
    expect(compiled[0]).toMatchObject({ title: 'Wörter', lead: 'Wörter', document: 'doc-d1' });
    expect(compiled[0]?.scenes[0]).toMatchObject({ heading: 'Wörter', text: 'Wörter', notes: 'Wörter' });
    expect(compileStories({ stories: [later] }, 'ru')[0]?.title).toBe('words');
  });

  it('have their frames in units of the map plane', () => {
    const frame = compiled[1]?.scenes[0]?.frame;
    const [x, y] = toPlane([45, 40]);
    expect(frame?.centre[0]).toBeCloseTo(x, 2);
    expect(frame?.centre[1]).toBeCloseTo(y, 2);
    expect(frame?.width).toBe(1500 / KM_PER_UNIT);
    expect(compiled[1]?.scenes[0]).toMatchObject({ year: 2024, compare: 1992 });
  });

  it('leave out what a scene does not say', () => {
    for (const key of ['compare', 'state', 'frame']) expect(compiled[0]?.scenes[1]).not.toHaveProperty(key);
    expect(compiled[0]?.scenes[0]?.state).toBe('ARM');
  });
});
