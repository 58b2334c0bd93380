/** The stage: poster first, WebGL when it is ready, and one overlay of names and marks over whichever is showing. */
import { loadFineGeography } from '../data/geography.ts';
import type { StateId } from '../domain/model.ts';
import { chooseRenderer } from '../map/renderer.ts';
import { createPoster } from '../poster/createPoster.ts';
import { createOverlay, type MapLabel, type Overlay } from '../scene/overlay.ts';
import { composeScene, type MapEvents, type MapView, regionsOn, type Scene } from '../scene/scene.ts';
import { activate, chooseItem, selectState, showCard } from '../state/actions.ts';
import { itemsShown } from '../state/filtering.ts';
import { type AtlasState, useAtlas } from '../state/store.ts';
import { themeNow, watchTheme } from './theme.ts';

/** Fields of the view that the map shows. */
const SEEN = [
  'year',
  'vote',
  'over',
  'lens',
  'compare',
  'state',
  'active',
  'flash',
  'item',
  'filter',
  'names',
  'library',
  'theme',
] as const;

const BY_SIZE = (a: { area: number }, b: { area: number }): number => b.area - a.area;

/** Names on the map in the page's language: states first, then regions under de-facto control, then capitals. */
function labelsOf({ atlas, names, year }: Pick<AtlasState, 'atlas' | 'names' | 'year'>): MapLabel[] {
  const regions = regionsOn(atlas.regions, year);
  const states = atlas.states.toSorted(BY_SIZE);
  return [
    ...states.map(({ id, label, aside }): MapLabel => ({
      id,
      kind: 'state',
      point: label,
      aside,
      text: names.states[id]?.name ?? id,
    })),
    ...atlas.regions
      .filter(({ id }) => regions.includes(id))
      .map(({ id, label }): MapLabel => ({
        id,
        kind: 'region',
        point: label,
        text: names.regions[id]?.name ?? id,
      })),
    ...states.map(({ id, capital }): MapLabel => ({
      id: `capital-${id}`,
      kind: 'capital',
      point: capital.plane,
      text: names.states[id]?.capital ?? '',
    })),
  ];
}

const posterOfPage = (): SVGSVGElement => {
  const svg = document.querySelector<SVGSVGElement>('#poster');
  if (!svg) throw new Error('the page came without its poster');
  return svg;
};

const sceneOf = (state: AtlasState): Scene =>
  composeScene(state.atlas, itemsShown(state), state, themeNow(state.theme));

export interface Stage {
  /** Zooms by a factor; `null` returns to the state's or the opening frame. */
  zoom: (factor: number | null) => void;
  destroy: () => void;
}

/** Mounts the stage into its container and keeps it in step with the store. */
export function mountStage(container: HTMLElement): Stage {
  const undo = new AbortController();
  const canvas = document.createElement('div');
  canvas.className = 'gl';
  container.append(canvas);
  let glass: MapView | null = null;
  let overlay: Overlay | null = null;

  const events: MapEvents = {
    onMove: () => overlay?.place(),
    onHover(id, x, y) {
      if (useAtlas.getState().card?.type === 'marks') return;
      activate(id);
      showCard(id ? { type: 'state', id, x, y } : null);
    },
    onSelect(id: StateId | null) {
      const { state } = useAtlas.getState();
      selectState(id === state ? state : id);
    },
    onFail: () => show(poster),
  };
  const poster = createPoster({ container, svg: posterOfPage(), events, loadFine: loadFineGeography });
  let view = poster;
  const names = createOverlay({
    container,
    project: (point) => view.project(point),
    events: {
      onMarks(ids, x, y, pinned) {
        const [only] = ids;
        if (pinned && ids.length === 1 && only) chooseItem(only);
        else showCard({ type: 'marks', ids, x, y, pinned });
      },
      onLeave() {
        const { card } = useAtlas.getState();
        if (card?.type === 'marks' && !card.pinned) showCard(null);
      },
    },
  });
  overlay = names;

  let labels = labelsOf(useAtlas.getState());
  const update = (state: AtlasState): void => {
    const scene = sceneOf(state);
    view.update(scene);
    names.update({ labels, marks: scene.marks, item: state.item });
  };
  const show = (next: MapView): void => {
    view = next;
    container.dataset['renderer'] = next === poster ? 'svg' : 'gl';
    update(useAtlas.getState());
  };
  const startWebGl = async (): Promise<void> => {
    const [{ createMapView }, geography] = await Promise.all([
      import('../map/createMapView.ts'),
      loadFineGeography(),
    ]);
    if (undo.signal.aborted) return;
    glass = createMapView({
      container: canvas,
      geography,
      scene: sceneOf(useAtlas.getState()),
      events,
      onReady: () => glass && show(glass),
    });
  };

  show(poster);
  // A page whose map chunk cannot be had or whose WebGL fails keeps the drawing, which does everything.
  if (chooseRenderer(location.search) === 'gl') startWebGl().catch(() => show(poster));
  const unsubscribe = useAtlas.subscribe((state, before) => {
    if (state.names !== before.names || state.year !== before.year) labels = labelsOf(state);
    if (SEEN.some((field) => state[field] !== before[field])) update(state);
  });
  const unwatch = watchTheme(() => update(useAtlas.getState()));

  return {
    zoom: (factor) => view.zoom(factor),
    destroy() {
      undo.abort();
      unsubscribe();
      unwatch();
      names.destroy();
      glass?.destroy();
      poster.destroy();
      canvas.remove();
    },
  };
}
