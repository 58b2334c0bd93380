/** The stage: poster first, WebGL when it is ready, and one overlay of names and marks over whichever is showing. */
import type { Geography } from '../data/decode.ts';
import { loadGeography } from '../data/geography.ts';
import { createPoster } from '../poster/createPoster.ts';
import { createTerritories } from '../poster/territories.ts';
import type { MarkEvents } from '../scene/createMarks.ts';
import type { MapLabel } from '../scene/createNames.ts';
import { createOverlay, type Overlay } from '../scene/overlay.ts';
import type { MapEvents, MapView, Scene } from '../scene/scene.ts';

/** Everything that the stage shows at a time. */
interface Shown {
  scene: Scene;
  labels: readonly MapLabel[];
  /** The chosen bases, clashes and events. */
  chosen: readonly string[];
}

interface Host {
  container: HTMLElement;
  /** The poster that came with the page. */
  svg: SVGSVGElement;
  shown: () => Shown;
  events: Pick<MapEvents, 'onHover' | 'onSelect'> & MarkEvents;
  /** The WebGL map could not be had (`missing`), was lost (`context`) or is showing (`null`). */
  onGlass?: (trouble: 'missing' | 'context' | null) => void;
  /** In somebody else's page: the wheel and one finger scroll that page, two fingers move the map. */
  guest?: boolean;
}

export interface Stage {
  /** Shows what `shown` tells now. */
  update: () => void;
  /** Zooms by a factor; `null` returns to the state's or the opening frame. */
  zoom: (factor: number | null) => void;
  /** Loads the WebGL map and shows it as soon as it has painted; where it cannot be had the drawing stays, which does everything. */
  startWebGl: () => Promise<void>;
  destroy: () => void;
}

const loadFine = (): Promise<Geography> => loadGeography('fine');

/** The WebGL renderer with its worker. Rejects where either cannot be had. */
async function loadMap() {
  const { createMapView, prepareMap } = await import('../map/createMapView.ts');
  await prepareMap();
  return createMapView;
}

/** Mounts the stage into its container. */
export function createStage({
  container,
  svg,
  shown,
  events,
  onGlass = () => undefined,
  guest = false,
}: Host): Stage {
  const canvas = document.createElement('div');
  canvas.className = 'gl';
  container.append(canvas);
  let glass: MapView | null = null;
  let names: Overlay | null = null;
  let gone = false;

  const mapEvents: MapEvents = {
    onMove: () => names?.place(),
    onHover: events.onHover,
    onSelect: events.onSelect,
    onFail: (reason) => {
      show(poster);
      onGlass(reason === 'context' ? 'context' : 'missing');
    },
  };
  const poster = createPoster({
    container,
    svg,
    events: mapEvents,
    loadFine,
    loadRims: () => import('../poster/rims.ts'),
    guest,
  });
  let view = poster;

  const update = (): void => {
    const { scene, labels, chosen } = shown();
    view.update(scene);
    names?.update({ labels, marks: scene.marks, chosen });
  };
  // Names and marks are made in a task of their own, and placed in another: in between the page answers.
  let naming = setTimeout(() => {
    const stateAt = createTerritories(svg);
    const { labels } = shown();
    names = createOverlay({ container, project: (point) => view.project(point), stateAt, events, labels });
    naming = setTimeout(update);
  });
  const show = (next: MapView): void => {
    // The map does not jump when one renderer takes the place of the other.
    if (view !== next) next.place(view.position());
    view = next;
    container.dataset['renderer'] = next === poster ? 'svg' : 'gl';
    update();
    names?.place();
  };
  const startWebGl = async (): Promise<void> => {
    if (glass) return;
    try {
      const [createMapView, geography] = await Promise.all([loadMap(), loadGeography('overview')]);
      if (gone) return;
      glass = createMapView({
        container: canvas,
        geography,
        loadFine,
        scene: shown().scene,
        events: mapEvents,
        onReady: () => {
          if (!glass) return;
          show(glass);
          onGlass(null);
        },
        guest,
      });
    } catch {
      show(poster);
      onGlass('missing');
    }
  };

  show(poster);
  return {
    update,
    zoom: (factor) => view.zoom(factor),
    startWebGl,
    destroy() {
      gone = true;
      clearTimeout(naming);
      names?.destroy();
      glass?.destroy();
      poster.destroy();
      canvas.remove();
    },
  };
}
