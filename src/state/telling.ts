/** Stories: the view follows their scenes, and the reader may leave a scene and return. */
import { loadStories } from '../data/dataset.ts';
import { NO_FILTER } from '../domain/filter.ts';
import type { Scene, Staging, Story } from '../domain/story.ts';
import { reportMissing } from './missing.ts';
import type { Page } from './place.ts';
import { beginHistory } from './stories/history.ts';
import { type AtlasState, useAtlas } from './store.ts';

const { getState: get, setState: set } = useAtlas;

/** A story, written with the facts or by a reader. */
export type ToldStory = Omit<Story, 'order'>;
type Told = Pick<AtlasState, 'story' | 'stories' | 'own'>;

/** The story of the view; nothing without one or while the stories load. */
export const storyOf = ({ story, stories, own }: Told): ToldStory | undefined =>
  own && own.present.id === story ? own.present : stories?.find(({ id }) => id === story);

/** The scene at which the story stands. */
export const sceneOf = (view: Told & Pick<AtlasState, 'scene'>): Scene | undefined =>
  storyOf(view)?.scenes[view.scene];

/** The scene while the map shows just it; `null` where there is none or the reader has gone on from it. */
export function staged(
  view: Told & Pick<AtlasState, 'scene' | 'lens' | 'year' | 'compare' | 'state'>,
): Staging | null {
  const scene = sceneOf(view);
  const isShown =
    scene?.lens === view.lens &&
    scene.year === view.year &&
    (scene.compare ?? null) === view.compare &&
    (scene.state ?? null) === view.state;
  return isShown ? scene : null;
}

/** Shows a scene of the story by its index (clamped); whatever the reader had chosen gives way, but for a page that is to stay. */
export function showScene(index: number, page: Page | null = null): void {
  const story = storyOf(get());
  if (!story) return;
  const place = Math.min(Math.max(index, 0), story.scenes.length - 1);
  const scene = story.scenes[place];
  if (!scene) return;
  set({
    scene: place,
    lens: scene.lens,
    over: null,
    year: scene.year,
    vote: null,
    compare: scene.compare ?? null,
    years: [],
    state: scene.state ?? null,
    item: null,
    page,
    quiz: null,
    filter: NO_FILTER,
    playing: false,
    card: null,
    flash: [],
    exploring: false,
    blank: null,
  });
}

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
