/** The map of a lecture: the drawing alone, which needs neither network nor graphics card. */
import { element } from '../embed/dom.ts';
import { decode } from '../data/decode.ts';
import { createPoster } from '../poster/createPoster.ts';
import { createTerritories } from '../poster/territories.ts';
import { parseDrawing } from '../poster/parseDrawing.ts';
import { posterMarkup } from '../poster/posterMarkup.ts';
import { openingFrame } from '../scene/camera.ts';
import type { MapLabel } from '../scene/createNames.ts';
import { createOverlay } from '../scene/overlay.ts';
import { composeScene, type Scene } from '../scene/scene.ts';
import { describeMap } from '../i18n/describe.ts';
import { labelsOf, pointedLabels } from '../stage/labels.ts';
import { themeNow, watchTheme } from '../stage/theme.ts';
import { type LectureStore, type LectureView, lensOf, shownIn } from './view.ts';

function composed(view: LectureView): Scene {
  const { atlas, items } = view.content;
  // The file has the marks of its scenes alone.
  return composeScene(atlas, view.explored ? null : items, shownIn(view), themeNow('system'));
}

function labelsIn(view: LectureView): MapLabel[] {
  const { atlas, names, items, texts } = view.content;
  const { year, staging } = shownIn(view);
  const words = { profiles: {}, meanings: {}, notes: {}, figures: {}, offices: {}, items: texts };
  const pointed = pointedLabels(staging?.items ?? [], { items, texts: words }, names);
  return [...pointed, ...labelsOf(atlas, names, year)];
}

/** The drawing, read as XML: nothing in it comes from the story. */
function drawing({ states, regions }: Scene, { topology }: LectureView['content']) {
  const geography = decode(topology);
  const text = posterMarkup(geography, {
    frame: openingFrame({ width: 16, height: 9 }),
    statuses: Object.fromEntries(Object.entries(states).map(([id, { status }]) => [id, status])),
    regions,
    label: '',
  });
  const xml = text.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
  return { geography, svg: document.importNode(parseDrawing(xml), true) };
}

/** Draws the map into its container and keeps it in step with the lecture. */
export function mountMap(container: HTMLElement, store: LectureStore): void {
  const { content } = store.getState();
  const { geography, svg } = drawing(composed(store.getState()), content);
  let placeNames: () => void = () => undefined;
  const poster = createPoster({
    container,
    svg,
    events: {
      onMove: () => placeNames(),
      onHover: () => undefined,
      onSelect: () => undefined,
      onFail: () => undefined,
    },
    loadFine: () => Promise.resolve(geography),
    guest: false,
  });
  const overlay = createOverlay({
    container,
    project: poster.project,
    stateAt: createTerritories(svg),
    events: { onMarks: () => undefined, onLeave: () => undefined },
    labels: labelsIn(store.getState()),
  });
  placeNames = overlay.place;
  const update = (): void => {
    const view = store.getState();
    const scene = composed(view);
    const shown = shownIn(view);
    poster.update(scene);
    overlay.update({ labels: labelsIn(view), marks: scene.marks, chosen: shown.staging?.items ?? [] });
    const text = describeMap(content.atlas, lensOf(view), content.names, shown, content.language);
    told.setAttribute('aria-label', text);
  };
  // The marks are buttons, which an image may not hold.
  const told = element('div', '');
  told.setAttribute('role', 'img');
  container.before(told);
  update();
  store.subscribe((now, before) => {
    if (now.scene !== before.scene || now.explored !== before.explored) update();
  });
  watchTheme(update);
}
