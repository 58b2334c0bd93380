/** Labels and marks over the map: the same HTML over either renderer, so that nothing jumps when one replaces the other. */
import { once } from '../domain/once.ts';
import type { StateId } from '../domain/model.ts';
import type { PlanePoint } from '../domain/plane.ts';
import type { Group } from './arrange.ts';
import type { Box } from './boxes.ts';
import { watchCovers } from './covers.ts';
import { createMarks, type MarkEvents } from './createMarks.ts';
import { createNames, type MapLabel } from './createNames.ts';
import { lookOf } from './drawSigns.ts';
import { groupMarks } from './groupMarks.ts';
import { offOthers } from './offOthers.ts';
import type { Mark } from './scene.ts';

interface OverlayContent {
  labels: readonly MapLabel[];
  marks: readonly Mark[];
  /** The chosen items: their marks stand out. */
  chosen: readonly string[];
}

export interface Overlay {
  update: (content: OverlayContent) => void;
  /** Puts everything where the camera has it: to be called whenever it has moved. */
  place: () => void;
  destroy: () => void;
}

/** What of a mark no name may hide, where there is no room for more (CSS pixels). */
const CORE = 22;
/** Names keep off a chosen mark with its ring by this much. */
const CHOSEN_SIDE = 36;
/** The count of a group stands at the upper right of its mark: its side, and how far it juts out (stage.css). */
const COUNT = { side: 17, out: 8 };

const square = (x: number, y: number, side: number): Box => ({ x, y, width: side, height: side });

/** All that is drawn of marks: their signs and, of several in one, the count. */
const signBoxes = once((groups: readonly Group<Mark>[]): readonly Box[] =>
  groups.flatMap(({ items, x, y }) => {
    const size = lookOf(items, false)?.size ?? CORE;
    const corner = size / 2 + COUNT.out - COUNT.side / 2;
    const sign = square(x, y, size + 2);
    return items.length > 1 ? [sign, square(x + corner, y - corner, COUNT.side)] : [sign];
  }),
);

interface Host {
  container: HTMLElement;
  project: (point: PlanePoint) => readonly [number, number];
  /** The state in which a point lies. */
  stateAt: (point: PlanePoint) => StateId | null;
  events: MarkEvents;
  /** The names of the first update: they are measured at once, and the page may answer before they are placed. */
  labels: readonly MapLabel[];
}

/** Lays the overlay into `container`. It is out of the tab order: all it shows is in the list of states and the panel. */
export function createOverlay({ container, project, stateAt, events, labels }: Host): Overlay {
  const root = document.createElement('div');
  root.className = 'overlay';
  root.setAttribute('aria-hidden', 'true');
  // Until everything has its place.
  root.style.visibility = 'hidden';
  container.append(root);
  const names = createNames(root, project);
  const marks = createMarks(root, events);
  let content: OverlayContent = { labels, marks: [], chosen: [] };
  // Kept, for asking the page in the middle of a step would make it lay itself out at once.
  let size = { width: root.clientWidth, height: root.clientHeight };
  names.write(labels);
  names.measure(size);

  const isChosen = (marks: readonly Mark[]): boolean =>
    content.chosen.length > 0 && marks.some(({ id }) => content.chosen.includes(id));

  const groupNow = (marks: readonly Mark[]): readonly Group<Mark>[] => groupMarks(marks, project, size);
  // Where the camera stands a year's marks have their groups, and whoever scrubs comes back to the year.
  let groupsOf = once(groupNow);
  let mayStand = offOthers(project, stateAt);

  const show = (): void => {
    if (size.width === 0) return;
    const groups = groupsOf(content.marks);
    marks.show(groups, isChosen);
    const cores = groups.map(({ items, x, y }) => square(x, y, isChosen(items) ? CHOSEN_SIDE : CORE));
    names.place(size, [...covers.boxes(), ...cores], signBoxes(groups), mayStand);
    root.style.visibility = '';
  };
  const place = (): void => {
    groupsOf = once(groupNow);
    mayStand = offOthers(project, stateAt);
    show();
  };

  const covers = watchCovers(container, () => {
    size = { width: root.clientWidth, height: root.clientHeight };
    place();
  });

  return {
    update(next) {
      if (next.labels !== content.labels) names.write(next.labels);
      content = next;
      show();
    },
    place,
    destroy() {
      covers.destroy();
      root.remove();
    },
  };
}
