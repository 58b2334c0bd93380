import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginHistory, amend, type History, MOST_STEPS, record, redo, undo } from './history.ts';
import { MOST_SCENES } from './limits.ts';
import {
  addScene,
  duplicateScene,
  editScene,
  editStory,
  emptyStory,
  moveScene,
  type OwnStory,
  removeScene,
  sceneOfPlace,
} from './ownStory.ts';
import { SCENE, stories } from './sample.ts';

const PLACE = { lens: 'csto', year: 2012, compare: null, state: null, item: null };
const FRAME = { centre: [1, 2], width: 3 } as const;
const three = ['a', 'b', 'c'].reduce(
  (story, heading) => addScene(story, { ...sceneOfPlace(PLACE), heading }),
  emptyStory('mine', 'de'),
);
const headings = ({ scenes }: OwnStory): string => scenes.map(({ heading }) => heading).join('');

describe('a scene made of the view', () => {
  it('tells lens, year, compared year, state and item', () => {
    expect(
      sceneOfPlace({ lens: 'nato', year: 2004, compare: 1999, state: 'EST', item: 'kant' }, ['bases']),
    ).toEqual({
      year: 2004,
      compare: 1999,
      lens: 'nato',
      state: 'EST',
      layers: ['bases'],
      items: ['kant'],
      heading: '',
      text: '',
      notes: '',
      claims: [],
      sources: [],
    });
  });

  it('shows a frame only where no state fills the view', () => {
    expect(sceneOfPlace(PLACE, [], FRAME).frame).toEqual(FRAME);
    expect(sceneOfPlace({ ...PLACE, state: 'EST' }, [], FRAME)).not.toHaveProperty('frame');
    expect(sceneOfPlace(PLACE)).not.toHaveProperty('state');
  });
});

describe('editing a story', () => {
  it('adds at the end or at a position', () => {
    expect(headings(three)).toBe('abc');
    expect(headings(addScene(three, { ...sceneOfPlace(PLACE), heading: 'x' }, 1))).toBe('axbc');
  });

  it('moves a scene both ways and leaves a story alone where a position does not exist', () => {
    expect(headings(moveScene(three, 0, 2))).toBe('bca');
    expect(headings(moveScene(three, 2, 0))).toBe('cab');
    expect(moveScene(three, 0, 3)).toBe(three);
    expect(moveScene(three, -1, 0)).toBe(three);
  });

  it('puts a copy behind its scene and takes scenes away', () => {
    const doubled = duplicateScene(three, 'scene-2');
    expect(headings(doubled)).toBe('abbc');
    expect(doubled.scenes.map(({ id }) => id)).toEqual(['scene-1', 'scene-2', 'scene-4', 'scene-3']);
    expect(headings(removeScene(three, 'scene-2'))).toBe('ac');
    expect(removeScene(three, 'unknown')).toBe(three);
    expect(duplicateScene(three, 'unknown')).toBe(three);
  });

  it('changes one scene and takes away what it need not have', () => {
    const edited = editScene(three, 'scene-2', { heading: 'B', compare: 1999 });
    expect(headings(edited)).toBe('aBc');
    expect(edited.scenes[1]?.compare).toBe(1999);
    expect(editScene(edited, 'scene-2', { compare: undefined }).scenes[1]).not.toHaveProperty('compare');
    expect(editScene(three, 'unknown', { heading: 'x' })).toBe(three);
  });

  it('lets a state take the place of a frame, and a frame that of a state', () => {
    const framed = editScene(three, 'scene-1', { frame: FRAME });
    const filled = editScene(framed, 'scene-1', { state: 'EST' });
    expect(filled.scenes[0]).toMatchObject({ state: 'EST' });
    expect(filled.scenes[0]).not.toHaveProperty('frame');
    const again = editScene(filled, 'scene-1', { frame: FRAME });
    expect(again.scenes[0]).toMatchObject({ frame: FRAME });
    expect(again.scenes[0]).not.toHaveProperty('state');
    expect(editScene(filled, 'scene-1', { heading: 'x' }).scenes[0]?.state).toBe('EST');
  });

  it('changes title, lead and language', () => {
    expect(editStory(three, { title: 'T', language: 'ru' })).toMatchObject({ title: 'T', language: 'ru' });
  });

  it('never gives an id twice and never holds more scenes than a story may', () => {
    const step = fc.oneof(
      fc.nat(70).map((at) => (story: OwnStory) => addScene(story, SCENE, at)),
      fc.nat(70).map((at) => (story: OwnStory) => duplicateScene(story, `scene-${at}`)),
      fc.nat(70).map((at) => (story: OwnStory) => removeScene(story, `scene-${at}`)),
      fc.tuple(fc.nat(70), fc.nat(70)).map(
        ([a, b]) =>
          (story: OwnStory) =>
            moveScene(story, a, b),
      ),
    );
    fc.assert(
      fc.property(stories, fc.array(step, { maxLength: 100, size: 'max' }), (story, steps) => {
        const { scenes } = steps.reduce((present, change) => change(present), story);
        expect(new Set(scenes.map(({ id }) => id)).size).toBe(scenes.length);
        expect(scenes.length).toBeLessThanOrEqual(MOST_SCENES);
      }),
    );
    const full = Array.from({ length: MOST_SCENES }).reduce<OwnStory>(
      (story) => addScene(story, SCENE),
      three,
    );
    expect(full.scenes).toHaveLength(MOST_SCENES);
  });
});

describe('the history', () => {
  const after = (steps: number): History<number> =>
    Array.from({ length: steps }, (_, index) => index + 1).reduce(record, beginHistory(0));

  it('goes back and forth', () => {
    expect(undo(after(3)).present).toBe(2);
    expect(redo(undo(after(3)))).toEqual(after(3));
    expect(undo(beginHistory(0)).present).toBe(0);
    expect(redo(after(3))).toEqual(after(3));
  });

  it('forgets what was undone when something else is done', () => {
    expect(redo(record(undo(after(3)), 9)).present).toBe(9);
  });

  it('keeps the latest fifty steps', () => {
    const { past } = after(80);
    expect(past).toHaveLength(MOST_STEPS);
    expect(past.at(-1)).toBe(79);
  });

  it('takes nothing new for no step', () => {
    const history = after(2);
    expect(record(history, 2)).toBe(history);
    expect(amend(history, 2)).toBe(history);
  });

  it('undoes all of a word at once when its letters were amended', () => {
    const typed = amend(amend(record(beginHistory(''), 'a'), 'ab'), 'abc');
    expect(typed.present).toBe('abc');
    expect(undo(typed).present).toBe('');
    expect(undo(amend(beginHistory(''), 'a')).present).toBe('');
  });
});
