/** Opens stories: those written with the facts, and those that a reader keeps or brings. */
import { loadStories } from '../data/dataset.ts';
import type { Story } from '../domain/story.ts';
import { reportMissing } from './missing.ts';
import { showScene, storyOf, type ToldStory } from './scenes.ts';
import { beginHistory } from './stories/history.ts';
import { useAtlas } from './store.ts';

const { getState: get, setState: set } = useAtlas;

/** Loads the written stories when they are first wanted. Rejects where they cannot be had. */
async function ensureStories(): Promise<readonly Story[]> {
  const stories = get().stories ?? (await loadStories(get().language));
  set({ stories });
  return stories;
}

/** Loads the stories for their list; a failure is told like that of the texts. */
export async function wantStories(): Promise<void> {
  try {
    await ensureStories();
  } catch {
    reportMissing('stories');
  }
}

/** A written story, or one of the reader's own, which is opened. */
async function findStory(id: string): Promise<ToldStory | undefined> {
  const written = (await ensureStories()).find((each) => each.id === id);
  if (written || storyOf({ ...get(), story: id })) return written ?? storyOf({ ...get(), story: id });
  const { keptStory } = await import('./building.ts');
  const own = await keptStory(id);
  if (own) set({ own: beginHistory(own), editing: false });
  return own;
}

/** Opens the story that an address carries in its fragment; a failure to load is told. */
export async function openLink(fragment: string): Promise<void> {
  try {
    await (await import('./building.ts')).importLink(fragment);
  } catch {
    reportMissing('builder');
  }
}

/**
 * Opens a story at a scene, in the panel or presenting. An unknown story or scene is told as a hint. A page that the reader has opened
 * while the story was on its way stays open.
 */
export async function openStory(id: string, scene = 0, present = get().present): Promise<void> {
  const { page } = get();
  try {
    const story = await findStory(id);
    if (!story) {
      set(({ hints }) => ({
        story: null,
        present: null,
        hints: [...hints, { kind: 'story', value: id }],
      }));
      return;
    }
    // There is nothing to present in a story without scenes.
    const how = story.scenes.length === 0 ? null : present;
    set(({ page: pageNow, sheet, startedAt }) => ({
      story: id,
      page: pageNow === page ? null : pageNow,
      present: how,
      startedAt: how === null ? null : (startedAt ?? Date.now()),
      sheet: sheet === 'peek' ? 'half' : sheet,
    }));
    if (!story.scenes[scene] && story.scenes.length > 0)
      set(({ hints }) => ({ hints: [...hints, { kind: 'scene', value: String(scene + 1) }] }));
    showScene(scene, get().page);
  } catch {
    set({ story: null, present: null });
    reportMissing('stories');
  }
}
