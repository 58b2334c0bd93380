/** Scenes of a story: the view follows them, and the reader may leave a scene and return. */
import { NO_FILTER } from '../domain/filter.ts';
import type { Scene, Staging, Story } from '../domain/story.ts';
import type { Page } from './place.ts';
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
