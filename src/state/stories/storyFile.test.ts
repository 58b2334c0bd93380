import * as fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { loadAtlas, loadLedger, loadLibrary, loadSources, loadStories } from '../../data/dataset.ts';
import { NASTY } from './nasty.ts';
import { emptyStory } from './ownStory.ts';
import { KNOWN, SCENE, STORY, stories } from './sample.ts';
import { type KnownIds, knownIds } from './settleScene.ts';
import { readStory, readStoryFile, storyFile, storyJson } from './storyFile.ts';

const read = (text: string) => readStory(text, KNOWN, 'en');
const json = (changes: object): string =>
  JSON.stringify({ format: 'alliance-atlas-story', ...STORY, ...changes });
const readScene = (changes: object) => read(json({ scenes: [{ ...SCENE, ...changes }] }));

/** What the atlas knows in truth. */
async function world(): Promise<KnownIds> {
  const [atlas, { items }, sources, ledger] = await Promise.all([
    loadAtlas(),
    loadLibrary('en'),
    loadSources(),
    loadLedger('en'),
  ]);
  return knownIds(atlas, items, sources, ledger);
}

describe('a file of a story', () => {
  it('loses nothing of any story', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        const written = storyFile(story);
        if ('fault' in written) throw new Error('too large');
        expect(await readStoryFile(written.file, KNOWN, 'en')).toEqual({ story, hints: [] });
      }),
    );
  });

  it('holds every story of the atlas itself', async () => {
    const known = await world();
    for (const { id, title, lead, scenes } of await loadStories('en')) {
      const story = { ...emptyStory(id, 'en'), title, lead, scenes };
      const written = storyJson(story, true);
      if ('fault' in written) throw new Error(id);
      expect(readStory(written.text, known, 'de')).toEqual({ story, hints: [] });
    }
  });

  it('looks as docs/STORIES.md shows it', async () => {
    const page = await readFile('docs/STORIES.md', 'utf8');
    const example = /```json\n([^`]+)```/.exec(page)?.[1] ?? '';
    const reading = readStory(example, await world(), 'de');
    expect('hints' in reading && reading.hints).toEqual([]);
    const written = 'story' in reading ? storyJson(reading.story, false) : reading;
    expect('text' in written && JSON.parse(written.text)).toEqual(JSON.parse(example));
  });

  it('is JSON with a name made of the title in any script', () => {
    const named = (title: string) => {
      const written = storyFile({ ...STORY, title });
      return 'name' in written && [written.name, written.file.type];
    };
    expect(named('Armeniens „Abkehr“ / 2024?')).toEqual([
      'allianz-atlas-armeniens-abkehr-2024.json',
      'application/json',
    ]);
    expect(named('../Баку')).toEqual(['allianz-atlas-баку.json', 'application/json']);
    expect(named('🙂')).toEqual(['allianz-atlas-story.json', 'application/json']);
    expect(named('x'.repeat(200))).toEqual([`allianz-atlas-${'x'.repeat(60)}.json`, 'application/json']);
  });

  it('is not written when it could not be read again', () => {
    const large = Array.from({ length: 60 }, (_, index) => ({
      ...SCENE,
      id: `s${index}`,
      notes: 'x'.repeat(8000),
    }));
    expect(storyFile({ ...STORY, scenes: large })).toEqual({ fault: { kind: 'size' } });
  });
});

describe('reading a story', () => {
  it.each(NASTY)('refuses %s', (_, text, fault) => {
    expect(read(text)).toEqual({ fault });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.json().map((more) => json({ scenes: [more] }).replaceAll('"', '')),
        ),
        (text) => {
          expect(Object.keys(read(text))).toEqual(['fault']);
        },
      ),
    );
  });

  it('answers any value in any part with a story that it can write and read again, or with a fault', () => {
    const parts = fc.constantFrom(...Object.keys(STORY).filter((part) => part !== 'version'));
    const sceneParts = fc.constantFrom(
      ...Object.keys(SCENE),
      'compare',
      'state',
      'frame',
      '__proto__',
      'toString',
    );
    const wild = fc.oneof(
      fc.tuple(parts, fc.jsonValue()).map(([part, value]) => json({ [part]: value })),
      fc
        .tuple(sceneParts, fc.jsonValue())
        .map(([part, value]) => json({ scenes: [{ ...SCENE, ['x']: value }] }).replace('"x"', `"${part}"`)),
    );
    fc.assert(
      fc.property(wild, (text) => {
        const reading = read(text);
        if ('fault' in reading) return;
        const again = storyJson(reading.story, false);
        expect('text' in again && read(again.text)).toEqual({ story: reading.story, hints: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves out what the atlas does not know and names it', () => {
    const reading = readScene({
      state: 'XXX',
      frame: { centre: [0, 900], width: 5 },
      layers: ['events', 'dragons'],
      items: ['kant', 'atlantis', 'atlantis'],
      sources: ['hearsay'],
      claims: ['D0.2', 'D99'],
    });
    expect(reading).toEqual({
      story: { ...STORY, scenes: [{ ...SCENE, claims: ['D0.2'] }] },
      hints: [
        { kind: 'state', scene: 1, values: ['XXX'] },
        { kind: 'frame', scene: 1, values: ['0 900 5'] },
        { kind: 'layers', scene: 1, values: ['dragons'] },
        { kind: 'items', scene: 1, values: ['atlantis'] },
        { kind: 'claims', scene: 1, values: ['D99'] },
        { kind: 'sources', scene: 1, values: ['hearsay'] },
      ],
    });
  });

  it('compares no years in a lens of votes', () => {
    expect(readScene({ lens: 'un', compare: 2014 })).toEqual({
      story: { ...STORY, scenes: [{ ...SCENE, lens: 'un' }] },
      hints: [{ kind: 'compare', scene: 1, values: ['2014'] }],
    });
  });

  it('fills the view with a state or a frame, never both', () => {
    expect(readScene({ state: 'EST', frame: { centre: [0, 0], width: 5 } })).toEqual({
      story: { ...STORY, scenes: [{ ...SCENE, state: 'EST' }] },
      hints: [{ kind: 'frame', scene: 1, values: ['0 0 5'] }],
    });
  });

  it('asks for no more than lens and year of a scene', () => {
    expect(read(json({ scenes: [{ year: 1992, lens: 'csto' }] }))).toEqual({
      story: { ...STORY, scenes: [{ ...SCENE, layers: [], items: [], heading: '' }] },
      hints: [],
    });
  });

  it('gives every scene an id of its own, whatever ids it was given', () => {
    const scenes = ['a', 'a', '<b>', 7, 'scene-1', undefined].map((id) => ({ ...SCENE, id }));
    const reading = read(json({ scenes, id: '../../x' }));
    const story = 'story' in reading ? reading.story : undefined;
    expect(story?.scenes.map(({ id }) => id)).toEqual([
      'a',
      'scene-1',
      'scene-2',
      'scene-3',
      'scene-4',
      'scene-5',
    ]);
    expect(story?.id).toBe('story');
  });

  it('takes an unknown language for that of the page and says so', () => {
    expect(readStory(json({ language: 'xx' }), KNOWN, 'ru')).toEqual({
      story: { ...STORY, language: 'ru' },
      hints: [{ kind: 'language', values: ['xx'] }],
    });
  });

  it('minds neither a byte order mark nor parts that it does not know', () => {
    expect(read(`\uFEFF${json({ colour: 'red' })}`)).toEqual({ story: STORY, hints: [] });
  });

  it('compiles no code, which the Content-Security-Policy would forbid', async () => {
    const compile = vi.fn<() => void>();
    vi.resetModules();
    vi.stubGlobal('Function', compile);
    const anew = await import('./storyFile.ts');
    const reading = anew.readStory(json({}), KNOWN, 'en');
    vi.unstubAllGlobals();
    expect(reading).toEqual({ story: STORY, hints: [] });
    expect(compile).not.toHaveBeenCalled();
  });

  it('does not open a file that is too large, and says when one cannot be read', async () => {
    const gone = new Blob([json({})]);
    gone.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    expect(await readStoryFile(gone, KNOWN, 'en')).toEqual({ fault: { kind: 'file' } });
    const large = new Blob(['x'.repeat(200_001)]);
    const text = vi.spyOn(large, 'text');
    expect(await readStoryFile(large, KNOWN, 'en')).toEqual({ fault: { kind: 'size' } });
    expect(text).not.toHaveBeenCalled();
  });
});
