/** Joins the stage and the store of the atlas. */
import { askRenderer } from '../map/askRenderer.ts';
import { composeScene, type Scene } from '../scene/scene.ts';
import { createStage, type Stage } from '../stage/createStage.ts';
import type { MapLabel } from '../scene/createNames.ts';
import { labelsOf, pointedLabels } from '../stage/labels.ts';
import { themeNow, watchTheme } from '../stage/theme.ts';
import { activate, chooseItem, selectState, showCard } from '../state/actions.ts';
import { itemsShown } from '../state/filtering.ts';
import { reportMissing, tellContext } from '../state/missing.ts';
import { type AtlasState, useAtlas } from '../state/store.ts';
import { staged } from '../state/scenes.ts';
import { whenIdle } from './whenIdle.ts';

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
  'story',
  'scene',
  'stories',
  'own',
] as const;

/** Fields on which the names on the map depend. */
const WRITTEN = [
  'names',
  'year',
  'lens',
  'compare',
  'state',
  'library',
  'story',
  'scene',
  'stories',
  'own',
] as const;

const posterOfPage = (): SVGSVGElement => {
  const svg = document.querySelector<SVGSVGElement>('#poster');
  if (!svg) throw new Error('the page came without its poster');
  return svg;
};

const sceneOf = (state: AtlasState): Scene =>
  composeScene(state.atlas, itemsShown(state), { ...state, staging: staged(state) }, themeNow(state.theme));

/** What stands out: the chosen item, and what a scene points out. */
const chosenIn = (state: AtlasState): readonly string[] => [
  ...(state.item ? [state.item] : []),
  ...(staged(state)?.items ?? []),
];

/** Mounts the stage into its container and keeps it in step with the store. */
export function mountStage(container: HTMLElement): Stage {
  const { getState } = useAtlas;
  const labelsNow = (state: AtlasState): MapLabel[] => [
    ...pointedLabels(staged(state)?.items ?? [], state.library, state.names),
    ...labelsOf(state.atlas, state.names, state.year),
  ];
  let labels = labelsNow(getState());
  const stage = createStage({
    container,
    svg: posterOfPage(),
    shown: () => ({ scene: sceneOf(getState()), labels, chosen: chosenIn(getState()) }),
    onGlass(trouble) {
      if (trouble === 'missing') reportMissing('map');
      tellContext(trouble === 'context');
    },
    events: {
      onHover(id, x, y) {
        if (getState().card?.type === 'marks') return;
        activate(id);
        showCard(id ? { type: 'state', id, x, y } : null);
      },
      onSelect(id) {
        const { state } = getState();
        selectState(id === state ? state : id);
      },
      onMarks(ids, x, y, pinned) {
        const [only] = ids;
        if (pinned && ids.length === 1 && only) chooseItem(only);
        else showCard({ type: 'marks', ids, x, y, pinned });
      },
      onLeave() {
        const { card } = getState();
        if (card?.type === 'marks' && !card.pinned) showCard(null);
      },
    },
  });
  const startMap = async (): Promise<void> => {
    if ((await askRenderer(location.search)) === 'gl') await stage.startWebGl();
  };
  // The slider answers first: even to ask for a graphics card takes a while.
  const cancel = whenIdle(() => void startMap());
  let task: ReturnType<typeof setTimeout> | undefined;
  const unsubscribe = useAtlas.subscribe((state, before) => {
    if (SEEN.every((field) => state[field] === before[field])) return;
    if (WRITTEN.some((field) => state[field] !== before[field])) labels = labelsNow(state);
    clearTimeout(task);
    // The texts fill the panel, too, and bring all marks of the map, which come in a task of their own.
    if (state.library === before.library) stage.update();
    else task = setTimeout(stage.update);
  });
  const unwatch = watchTheme(stage.update);
  return {
    ...stage,
    destroy() {
      cancel();
      clearTimeout(task);
      unsubscribe();
      unwatch();
      stage.destroy();
    },
  };
}
