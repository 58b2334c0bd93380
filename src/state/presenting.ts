/** What one does with a story once it is open: goes on in it, presents it, leaves its scene or the story itself. */
import type { Presentation } from './place.ts';
import { useAtlas } from './store.ts';
import { showScene } from './scenes.ts';

const { getState: get, setState: set } = useAtlas;

export const showNextScene = (step: 1 | -1): void => showScene(get().scene + step);

/** Presents the story of the view, or goes back to reading it. */
export function present(how: Presentation | null): void {
  set({ present: how, startedAt: how === null ? null : Date.now(), blank: null, exploring: false });
}

/** Leaves the story; the map stays as it is. */
export function leaveStory(): void {
  set({
    story: null,
    own: null,
    editing: false,
    reading: null,
    scene: 0,
    present: null,
    startedAt: null,
    blank: null,
    exploring: false,
  });
}

/** Leaves the scene to explore, or returns to it. */
export function explore(exploring: boolean): void {
  if (exploring) set({ exploring, blank: null });
  else showScene(get().scene);
}

/** Shows the hall nothing but black or white; the same again shows the scene. */
export function showBlank(blank: 'black' | 'white' | null): void {
  set((view) => ({ blank: view.blank === blank ? null : blank }));
}
