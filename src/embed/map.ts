/** The map of an embed: the drawing answers at once, the WebGL map comes when somebody zooms. */
import { m } from '../i18n/compiled/messages.js';
import { chooseRenderer } from '../map/renderer.ts';
import { composeScene, type Scene } from '../scene/scene.ts';
import { createStage } from '../stage/createStage.ts';
import { labelsOf } from '../stage/labels.ts';
import { themeNow, watchTheme } from '../stage/theme.ts';
import { element, iconButton, part } from './dom.ts';
import type { EmbedOptions } from './options.ts';
import { type EmbedStore, type EmbedView, selectState } from './view.ts';

/** Fields of the view that the map shows. */
const SEEN = ['lens', 'over', 'year', 'vote', 'compare', 'state', 'item', 'flash'] as const;

/** The theme that the host chose; look.ts wrote it on the document. */
function theme(): ReturnType<typeof themeNow> {
  const { theme: chosen } = document.documentElement.dataset;
  return themeNow(chosen === 'light' || chosen === 'dark' ? chosen : 'system');
}

function sceneOf(view: EmbedView, { viewpoint }: EmbedOptions): Scene {
  const scene = composeScene(view.atlas, view.item?.items ?? null, { ...view, active: null }, theme());
  return viewpoint === 'recognised' ? { ...scene, regions: [] } : scene;
}

/** True where the address asks for the WebGL map from the start. */
const isAskedFor = (): boolean => new URLSearchParams(location.search).get('renderer') === 'gl';

/** Lets the drawing in the box answer, and adds the buttons that zoom. */
export function mountMap(box: HTMLElement, store: EmbedStore, options: EmbedOptions): void {
  const container = part(box, 'stage');
  const svg = container.querySelector('svg');
  if (!svg) throw new Error('the embed came without its drawing');
  svg.querySelector('.poster-names')?.remove();
  const isLocked = options.lock.includes('state');
  const labels = () => {
    const { atlas, names, year } = store.getState();
    const all = labelsOf(atlas, names, year);
    return options.viewpoint === 'recognised' ? all.filter(({ kind }) => kind !== 'region') : all;
  };
  let written = labels();
  const stage = createStage({
    container,
    svg,
    guest: true,
    shown: () => {
      const view = store.getState();
      return { scene: sceneOf(view, options), labels: written, chosen: view.item ? [view.item.id] : [] };
    },
    events: {
      onHover: () => undefined,
      onSelect: (id) => {
        if (!isLocked) selectState(store, id);
      },
      onMarks: () => undefined,
      onLeave: () => undefined,
    },
  });
  const zoom = (factor: number | null): void => {
    stage.zoom(factor);
    box.toggleAttribute('data-zoomed', factor !== null);
    if (chooseRenderer(location.search) === 'gl') void stage.startWebGl();
  };
  const buttons = [
    iconButton('plus', m.zoom_in(), () => zoom(1.8)),
    iconButton('minus', m.zoom_out(), () => zoom(1 / 1.8)),
    iconButton('home', m.zoom_reset(), () => zoom(null)),
  ];
  box.append(element('div', 'embed-tools', ...buttons.map(({ button }) => button)));
  if (isAskedFor()) void stage.startWebGl();
  store.subscribe((view, before) => {
    if (view.year !== before.year) written = labels();
    if (SEEN.some((field) => view[field] !== before[field])) stage.update();
  });
  watchTheme(stage.update);
}
