/** Joins the stage and the store of the atlas. */
import { chooseRenderer } from '../map/renderer.ts';
import { composeScene, type Scene } from '../scene/scene.ts';
import { createStage, type Stage } from '../stage/createStage.ts';
import { labelsOf } from '../stage/labels.ts';
import { themeNow, watchTheme } from '../stage/theme.ts';
import { activate, chooseItem, selectState, showCard } from '../state/actions.ts';
import { itemsShown } from '../state/filtering.ts';
import { type AtlasState, useAtlas } from '../state/store.ts';

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

const posterOfPage = (): SVGSVGElement => {
  const svg = document.querySelector<SVGSVGElement>('#poster');
  if (!svg) throw new Error('the page came without its poster');
  return svg;
};

const sceneOf = (state: AtlasState): Scene =>
  composeScene(state.atlas, itemsShown(state), state, themeNow(state.theme));

/** Mounts the stage into its container and keeps it in step with the store. */
export function mountStage(container: HTMLElement): Stage {
  const { getState } = useAtlas;
  const labelsNow = ({ atlas, names, year }: AtlasState) => labelsOf(atlas, names, year);
  let labels = labelsNow(getState());
  const stage = createStage({
    container,
    svg: posterOfPage(),
    shown: () => ({ scene: sceneOf(getState()), labels, item: getState().item }),
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
  if (chooseRenderer(location.search) === 'gl') void stage.startWebGl();
  const unsubscribe = useAtlas.subscribe((state, before) => {
    if (state.names !== before.names || state.year !== before.year) labels = labelsNow(state);
    if (SEEN.some((field) => state[field] !== before[field])) stage.update();
  });
  const unwatch = watchTheme(stage.update);
  return {
    ...stage,
    destroy() {
      unsubscribe();
      unwatch();
      stage.destroy();
    },
  };
}
