import { describe, expect, it, vi } from 'vitest';
import { MOST_SCENES } from './limits.ts';
import { underId } from './ownStory.ts';
import { freshId, openShelf } from './ownStories.ts';
import { KNOWN, SCENE, STORY } from './sample.ts';

type Browser = NonNullable<Parameters<typeof openShelf>[2]>;

/** A browser's storage in memory, of as many letters as it has room for. */
function storage(room = Infinity): Storage {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    key: (index) => [...held.keys()][index] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > room) throw new DOMException('no room', 'QuotaExceededError');
      held.set(key, value);
    },
    removeItem: (key) => void held.delete(key),
    clear: () => held.clear(),
  };
}

const browserWith = (localStorage: Storage): Browser => Object.assign(new EventTarget(), { localStorage });

const forbidding = Object.defineProperty(new EventTarget(), 'localStorage', {
  get: () => {
    throw new DOMException('denied', 'SecurityError');
  },
}) as unknown as Browser;

const open = (browser: Browser) => openShelf(KNOWN, 'en', browser);
const other = underId({ ...STORY, title: 'A second one' }, 'second');

describe('the shelf of own stories', () => {
  it('keeps each story under a key of its own and nothing else', () => {
    const kept = storage();
    const shelf = open(browserWith(kept));
    expect(shelf.save(STORY)).toBe('kept');
    expect(shelf.save(other)).toBe('kept');
    expect([kept.key(0), kept.key(1), kept.key(2)]).toEqual([
      'alliance-atlas.story.mine',
      'alliance-atlas.story.second',
      null,
    ]);
  });

  it('lists after a reload what was saved, by title, and no other key', () => {
    const kept = storage();
    kept.setItem('alliance-atlas.quiz', '{}');
    open(browserWith(kept)).save(STORY);
    open(browserWith(kept)).save(other);
    expect(open(browserWith(kept)).list()).toEqual([
      { id: 'second', reading: { story: other, hints: [] }, kept: true },
      { id: 'mine', reading: { story: STORY, hints: [] }, kept: true },
    ]);
  });

  it('lists an unreadable story with its fault and leaves it as it is', () => {
    const kept = storage();
    kept.setItem('alliance-atlas.story.broken', '{');
    expect(open(browserWith(kept)).list()).toEqual([
      { id: 'broken', reading: { fault: { kind: 'json' } }, kept: true },
    ]);
    expect(kept.getItem('alliance-atlas.story.broken')).toBe('{');
  });

  it('believes the key, not the text, about the id of a story', () => {
    const kept = storage();
    open(browserWith(kept)).save(STORY);
    kept.setItem('alliance-atlas.story.other', kept.getItem('alliance-atlas.story.mine') ?? '');
    expect(
      open(browserWith(kept))
        .list()
        .map(({ reading }) => 'story' in reading && reading.story.id),
    ).toEqual(['mine', 'other']);
  });

  it('takes stories away', () => {
    const kept = storage();
    const shelf = open(browserWith(kept));
    shelf.save(STORY);
    expect(shelf.remove('mine')).toBe('kept');
    expect(shelf.list()).toEqual([]);
    expect(kept.length).toBe(0);
  });

  it('holds a story in memory and says so where storage is full, and keeps it when there is room', () => {
    const full = browserWith(storage(10));
    const shelf = open(full);
    expect(shelf.save(STORY)).toBe('full');
    expect(shelf.list()).toEqual([{ id: 'mine', reading: { story: STORY, hints: [] }, kept: false }]);
    Object.assign(full, { localStorage: storage() });
    expect(shelf.save(STORY)).toBe('kept');
    expect(shelf.list()).toEqual([{ id: 'mine', reading: { story: STORY, hints: [] }, kept: true }]);
  });

  it('shows the newer text where an older one was kept', () => {
    const kept = storage(500);
    const shelf = open(browserWith(kept));
    shelf.save(STORY);
    const longer = { ...STORY, lead: 'x'.repeat(500) };
    expect(shelf.save(longer)).toBe('full');
    expect(shelf.list()).toEqual([{ id: 'mine', reading: { story: longer, hints: [] }, kept: false }]);
    expect(open(browserWith(kept)).list()).toMatchObject([{ reading: { story: STORY } }]);
  });

  it('holds stories in memory and says so where storage is forbidden', () => {
    const shelf = open(forbidding);
    expect(shelf.save(STORY)).toBe('forbidden');
    expect(shelf.list()).toEqual([{ id: 'mine', reading: { story: STORY, hints: [] }, kept: false }]);
    expect(shelf.remove('mine')).toBe('forbidden');
    expect(shelf.list()).toEqual([]);
  });

  it('does not keep what it could not read again', () => {
    const scenes = Array.from({ length: MOST_SCENES }, (_, index) => ({
      ...SCENE,
      id: `s${index}`,
      notes: 'x'.repeat(8000),
    }));
    const kept = storage();
    const shelf = open(browserWith(kept));
    expect(shelf.save({ ...STORY, scenes })).toBe('too-large');
    expect(kept.length).toBe(0);
    expect(shelf.list()).toHaveLength(1);
  });

  it('tells which story another tab has changed, until it is asked no more', () => {
    const browser = browserWith(storage());
    const changed = vi.fn<(id: string | null) => void>();
    const stop = open(browser).watch(changed);
    const tell = (key: string | null): void =>
      void (browser as unknown as EventTarget).dispatchEvent(Object.assign(new Event('storage'), { key }));
    tell('alliance-atlas.story.mine');
    tell('alliance-atlas.quiz');
    tell(null);
    stop();
    tell('alliance-atlas.story.mine');
    expect(changed.mock.calls).toEqual([['mine'], [null]]);
  });

  it('makes ids that are new', () => {
    const ids = new Set(Array.from({ length: 1000 }, freshId));
    expect(ids.size).toBe(1000);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{16}$/);
  });
});
