/** What a lecture shows, and everything that changes it. */
import { createStore } from 'zustand/vanilla';
import type { Lens } from '../domain/model.ts';
import type { Scene } from '../domain/story.ts';
import type { SceneView } from '../scene/scene.ts';
import type { LectureContent } from './content.ts';

export interface LectureView {
  content: LectureContent;
  /** Index of the scene, from 0. */
  scene: number;
  notes: boolean;
  blank: 'black' | 'white' | null;
  /** Where the presenter has gone from the scene; `null` at the scene. */
  explored: { lens: string; year: number } | null;
}

/** What no scene has. */
const PLAIN = { over: null, vote: null, active: null, flash: [] } as const;

export type LectureStore = ReturnType<typeof createLectureStore>;

/** The lecture at its first scene. */
export const createLectureStore = (content: LectureContent) =>
  createStore<LectureView>()(() => ({ content, scene: 0, notes: false, blank: null, explored: null }));

/** The scene at which the lecture stands. Throws for a story without scenes: none such is saved. */
export function sceneOf({ content, scene }: LectureView): Scene {
  const found = content.story.scenes[scene];
  if (!found) throw new Error(`no scene ${scene}`);
  return found;
}

/** The view of a scene. */
export function viewOf(scene: Scene): SceneView {
  const { lens, year, compare = null, state = null } = scene;
  return { ...PLAIN, lens, year, compare, state, staging: scene };
}

/** What the map shows: that of the scene, or the year and lens to which the presenter has gone. */
export function shownIn(view: LectureView): SceneView {
  if (view.explored) return { ...PLAIN, ...view.explored, compare: null, state: null };
  return viewOf(sceneOf(view));
}

/** The lens of what is shown. Throws for one that does not exist: stories are settled before they are saved. */
export function lensOf(view: LectureView): Lens {
  const { lens } = shownIn(view);
  const found = view.content.atlas.lenses.find(({ id }) => id === lens);
  if (!found) throw new Error(`no lens ${lens}`);
  return found;
}

/** Shows a scene by its index (clamped). */
export function showScene(store: LectureStore, index: number): void {
  const last = store.getState().content.story.scenes.length - 1;
  store.setState({ scene: Math.min(Math.max(index, 0), last), blank: null, explored: null });
}

export const showNextScene = (store: LectureStore, step: 1 | -1): void =>
  showScene(store, store.getState().scene + step);

/** Shows the hall nothing but black or white; the same again shows the scene. */
export const showBlank = (store: LectureStore, blank: 'black' | 'white'): void =>
  store.setState((view) => ({ blank: view.blank === blank ? null : blank }));

export const toggleNotes = (store: LectureStore): void => store.setState(({ notes }) => ({ notes: !notes }));

/** Leaves the scene to explore from its year and lens, or returns to it. */
export function explore(store: LectureStore, exploring: boolean): void {
  const { lens, year } = sceneOf(store.getState());
  store.setState({ explored: exploring ? { lens, year } : null, blank: null });
}
