/** The builder of stories: what the reader makes is kept in this browser after every step. Loaded when somebody builds. */
import { loadLedger, loadLibrary, loadSources } from '../data/dataset.ts';
import type { Story } from '../domain/story.ts';
import { m } from '../i18n/compiled/messages.js';
import { reportMissing } from './missing.ts';
import { useAtlas } from './store.ts';
import { amend, beginHistory, record, redo, undo } from './stories/history.ts';
import { addScene, editScene, emptyStory, type OwnStory, sceneOfPlace, underId } from './stories/ownStory.ts';
import { freshId, keepStory, openShelf, type Shelf, type Shelved } from './stories/ownStories.ts';
import type { StoryReading } from './stories/reading.ts';
import { type KnownIds, knownIds } from './stories/settleScene.ts';
import { readStoryFile } from './stories/storyFile.ts';
import { readStoryLink } from './stories/storyLink.ts';
import { sceneOf, showScene, staged } from './scenes.ts';

const { getState: get, setState: set } = useAtlas;

/** What a story may name; rejects where the facts cannot be had. */
async function known(): Promise<KnownIds> {
  const { atlas, library, language } = get();
  const [sources, ledger] = await Promise.all([loadSources(), loadLedger(language)]);
  const { items } = library ?? (await loadLibrary(language));
  return knownIds(atlas, items, sources, ledger);
}

let opened: Promise<Shelf> | undefined;

/** The shelf of this browser, opened once, and tried again after a failure. */
async function shelf(): Promise<Shelf> {
  opened ??= known().then((ids) => openShelf(ids, get().language));
  try {
    return await opened;
  } catch (error) {
    opened = undefined;
    throw error;
  }
}

/** Reads the list of own stories into the view. */
export async function listOwn(): Promise<void> {
  try {
    set({ shelved: (await shelf()).list() });
  } catch {
    reportMissing('builder');
  }
}

/** Keeps the story; where the facts that the list is read with cannot be had, the story is kept all the same. */
async function keep(story: OwnStory): Promise<void> {
  try {
    const open = await shelf();
    set({ kept: open.save(story), shelved: open.list() });
  } catch {
    set({ kept: keepStory(story) });
    reportMissing('builder');
  }
}

/** Opens a story of one's own, to be edited or read. */
export function openOwn(story: OwnStory, editing: boolean): void {
  set({
    own: beginHistory(story),
    story: story.id,
    scene: 0,
    editing,
    present: null,
    page: null,
    sheet: editing ? 'full' : 'half',
  });
  showScene(0);
}

/** A kept story by its id; nothing where there is none that can be read. */
export async function keptStory(id: string): Promise<OwnStory | undefined> {
  const found = (await shelf()).list().find((each) => each.id === id);
  return found && 'story' in found.reading ? found.reading.story : undefined;
}

/** A new story that begins with the present view. */
export async function newStory(): Promise<void> {
  const view = get();
  const story = addScene(emptyStory(freshId(), view.language), sceneOfPlace(view));
  openOwn(story, true);
  await keep(story);
}

/** A version of one's own of a written story. */
export async function copyStory({
  title,
  lead,
  scenes,
}: Pick<Story, 'title' | 'lead' | 'scenes'>): Promise<void> {
  const { language, scene } = get();
  const story = {
    ...emptyStory(freshId(), language),
    title: m.own_copy_title({ title }).slice(0, 200),
    lead,
    scenes,
  };
  openOwn(story, true);
  showScene(scene);
  await keep(story);
}

/** Changes the open story; `typing` goes on with the latest step, so that undoing takes back more than a letter. */
export async function change(edit: (story: OwnStory) => OwnStory, typing = false): Promise<void> {
  const { own } = get();
  if (!own) return;
  const next = edit(own.present);
  const isSameField = typing && get().typing;
  set({ own: isSameField ? amend(own, next) : record(own, next), typing });
  await keep(next);
}

/** A step back or forward in what was edited. */
export async function stepBack(isRedo: boolean): Promise<void> {
  const { own, scene } = get();
  if (!own) return;
  const next = isRedo ? redo(own) : undo(own);
  set({ own: next, typing: false });
  showScene(Math.min(scene, next.present.scenes.length - 1));
  await keep(next.present);
}

/** Adds the present view behind the scene at which the story stands. */
export async function addView(): Promise<void> {
  const view = get();
  await change((story) => addScene(story, sceneOfPlace(view), view.scene + 1));
  showScene(view.scene + 1);
}

/** Gives the scene the present view; its words stay. */
export async function replaceView(): Promise<void> {
  const view = get();
  const scene = sceneOf(view);
  if (!scene || staged(view)) return;
  const { year, lens, compare, state, items } = sceneOfPlace(view);
  await change((story) =>
    editScene(story, scene.id, {
      year,
      lens,
      compare,
      state,
      frame: undefined,
      ...(items.length > 0 ? { items } : {}),
    }),
  );
}

/** Takes over a story that was read; it gets an id of its own, so that none that is kept is lost. */
async function takeOver(reading: StoryReading): Promise<void> {
  set({ reading });
  if ('fault' in reading) return;
  const story = underId(reading.story, freshId());
  openOwn(story, false);
  await keep(story);
}

/** Opens a story from a file; a fault changes nothing. */
export async function importFile(file: File): Promise<void> {
  try {
    await takeOver(await readStoryFile(file, await known(), get().language));
  } catch {
    reportMissing('builder');
  }
}

/** Opens the story in the address; a fault changes nothing. */
export async function importLink(fragment: string): Promise<void> {
  await takeOver(await readStoryLink(fragment, await known(), get().language));
  // The story is kept now: the address tells it by its id.
  if (get().own) history.replaceState(null, '', location.pathname + location.search);
}

/** Takes a story from the shelf; what was taken can be brought back. */
export async function removeOwn({ id, reading }: Shelved): Promise<void> {
  const open = await shelf().catch(() => reportMissing('builder'));
  if (!open) return;
  open.remove(id);
  set({
    shelved: open.list(),
    removed: 'story' in reading ? reading.story : null,
    ...(get().story === id ? { story: null, own: null, editing: false } : {}),
  });
}

export async function restoreOwn(): Promise<void> {
  const { removed } = get();
  if (!removed) return;
  await keep(removed);
  set({ removed: null });
}
