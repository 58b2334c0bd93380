/** Sends a scene to MapLibre as feature-state: only what differs from what is shown. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { StateId } from '../domain/model.ts';
import { animate } from '../scene/animate.ts';
import type { Scene } from '../scene/scene.ts';
import { keepSplits } from './paintSplits.ts';
import { BEFORE_LAYER, CLEAR, DASH_LAYERS } from './style.ts';

const FADE_MS = 350;
/** A change is pointed out by an outline that swells this often in this time. */
const FLASH_MS = 1600;
const SWELLS = 2;

const outlineOf = (scene: Scene, id: StateId): string => {
  if (scene.selected === id) return 'selected';
  return scene.active === id ? 'active' : '';
};

const hasDashes = ({ states }: Scene): boolean =>
  Object.values(states).some(({ dash }) => dash !== undefined);

/** Keeps MapLibre in step with the scene. */
export interface Painter {
  paint: (scene: Scene) => void;
  /** After a new style or a restored context nothing is shown any more: forget it. */
  forget: () => void;
  stop: () => void;
}

/** Something that moves: it can be brought to its end, or dropped where there is no style left to write to. */
interface Motion {
  finish: () => void;
  drop: () => void;
}

const STILL: Motion = { finish: () => undefined, drop: () => undefined };

/** A painter for one map; `regions` are the ids of all de-facto regions. */
export function createPainter(map: MapLibre, regions: readonly string[]): Painter {
  let shown: Scene | null = null;
  let fading = STILL;
  /** The states that have an earlier fill over theirs. */
  let faded: readonly StateId[] = [];
  let flashing = STILL;

  const fadeTo = (ids: readonly StateId[], scene: Scene, before: Scene): void => {
    fading.finish();
    for (const id of ids) {
      map.setFeatureState(
        { source: 'states', id },
        { before: before.states[id].fill, fill: scene.states[id].fill },
      );
    }
    for (const id of faded) {
      if (!ids.includes(id)) map.setFeatureState({ source: 'states', id }, { before: CLEAR });
    }
    faded = ids;
    // One number for the whole layer: the fills themselves are worked out once a step, not once a frame.
    const set = (fade: number): void => {
      map.setPaintProperty(BEFORE_LAYER, 'fill-opacity', 1 - fade, { validate: false });
    };
    set(0);
    const drop = animate(FADE_MS, set);
    const finish = (): void => {
      drop();
      set(1);
    };
    fading = { finish, drop };
  };

  const flash = (ids: readonly StateId[]): void => {
    flashing.finish();
    const set = (value: number): void => {
      for (const id of ids) map.setFeatureState({ source: 'states', id }, { flash: value });
    };
    // At the end, and at once under reduced motion, the outline stands still until the next step.
    const drop = animate(FLASH_MS, (t) => set(t < 1 ? Math.sin(t * Math.PI * SWELLS) ** 2 : 1));
    const finish = (): void => {
      drop();
      set(0);
    };
    flashing = { finish, drop };
  };

  return {
    paint(scene) {
      const ids = Object.keys(scene.states) as StateId[];
      const changed = ids.filter((id) => shown?.states[id].fill !== scene.states[id].fill);
      if (shown === null || shown.theme !== scene.theme) {
        for (const id of ids) {
          map.setFeatureState({ source: 'states', id }, { fill: scene.states[id].fill });
        }
      } else if (changed.length > 0) fadeTo(changed, scene, shown);
      for (const id of ids) {
        const { pattern } = scene.states[id];
        if (shown?.states[id].pattern !== pattern) {
          map.setFeatureState({ source: 'states', id }, { pattern: pattern ?? '' });
        }
        const { dash } = scene.states[id];
        if (shown?.states[id].dash !== dash)
          map.setFeatureState({ source: 'rims', id }, { dash: dash ?? '' });
        const outline = outlineOf(scene, id);
        if (!shown || outlineOf(shown, id) !== outline) {
          map.setFeatureState({ source: 'states', id }, { outline });
        }
      }
      keepSplits(map, scene, shown);
      if (shown?.flash !== scene.flash) flash(scene.flash);
      const dashed = hasDashes(scene);
      if (shown === null ? dashed : hasDashes(shown) !== dashed) {
        for (const layer of DASH_LAYERS)
          map.setLayoutProperty(layer, 'visibility', dashed ? 'visible' : 'none');
      }
      for (const id of regions) {
        const on = scene.regions.includes(id);
        if (shown?.regions.includes(id) !== on) {
          map.setFeatureState({ source: 'regions', id }, { on: on ? 1 : 0 });
        }
      }
      shown = scene;
    },
    forget() {
      fading.drop();
      flashing.drop();
      fading = STILL;
      flashing = STILL;
      faded = [];
      shown = null;
    },
    stop() {
      fading.drop();
      flashing.drop();
    },
  };
}
