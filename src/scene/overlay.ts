/** Labels and marks over the map: the same HTML over either renderer, so that nothing jumps when one replaces the other. */
import { once } from '../domain/once.ts';
import type { StateId } from '../domain/model.ts';
import type { PlanePoint } from '../domain/plane.ts';
import { type Box, type Group, type Label, type PlacedLabel, placeLabels } from './arrange.ts';
import { createMarks, type MarkEvents } from './createMarks.ts';
import { type Drawn, drawDot, drawLeader, moveTo, SVG } from './drawSigns.ts';
import { groupMarks } from './groupMarks.ts';
import { offOthers } from './offOthers.ts';
import type { Mark } from './scene.ts';

/** A name on the map; earlier ones win where there is no room for all. */
export interface MapLabel {
  id: string;
  text: string;
  point: PlanePoint;
  /** `state` names are laid first and may move aside on a leader line; `capital` names only show where there is room; `item` names what is pointed out. */
  kind: 'state' | 'capital' | 'region' | 'item';
  /** The state that it names, or whose capital: it never stands in another one. */
  state?: StateId;
  /** Where a small state's name moves while the map is small: degrees, east 0, north 90. */
  aside?: number | undefined;
}

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

/** A capital's name stands this far above its dot. */
const CAPITAL_RISE = 10;
/** The lower edge of an item's name stands this far above its point. */
const ITEM_RISE = 15;
/** Names keep off marks by this much (CSS pixels); those that stand out have a ring. */
const MARK_SIDE = 22;
const CHOSEN_SIDE = 36;
/** Kinds of names that are shown on a map of any size. */
const ALWAYS: ReadonlySet<MapLabel['kind']> = new Set(['state', 'item']);
/** Capitals and regions are named from this scale on (CSS pixels per plane unit). */
const DETAIL_FROM = 22;

function rise(kind: MapLabel['kind'], height: number): number {
  if (kind === 'item') return ITEM_RISE + height / 2;
  return kind === 'capital' ? CAPITAL_RISE : 0;
}

interface DrawnName extends Drawn {
  readonly element: HTMLSpanElement;
}

/** The dot of a capital, or the line to a state's name that stands aside. */
const hasSign = ({ item, leader }: PlacedLabel<MapLabel>): boolean =>
  item.kind === 'capital' || (leader && item.kind === 'state');

interface Host {
  container: HTMLElement;
  project: (point: PlanePoint) => readonly [number, number];
  /** The state in which a point lies. */
  stateAt: (point: PlanePoint) => StateId | null;
  events: MarkEvents;
}

/** Lays the overlay into `container`. It is out of the tab order: all it shows is in the list of states and the panel. */
export function createOverlay({ container, project, stateAt, events }: Host): Overlay {
  const root = document.createElement('div');
  root.className = 'overlay';
  root.setAttribute('aria-hidden', 'true');
  const leaders = document.createElementNS(SVG, 'svg');
  leaders.setAttribute('class', 'leaders');
  root.append(leaders);
  container.append(root);
  let signs = '';
  const labels = new Map<string, DrawnName>();
  const sizes = new Map<string, { width: number; height: number }>();
  const marks = createMarks(root, events);
  let content: OverlayContent = { labels: [], marks: [], chosen: [] };
  // Kept, for asking the page in the middle of a step would make it lay itself out at once.
  let size = { width: root.clientWidth, height: root.clientHeight };

  const scale = (): number => {
    const [ax, ay] = project([0, 0]);
    const [bx, by] = project([1, 0]);
    return Math.hypot(bx - ax, by - ay);
  };

  const isChosen = (marks: readonly Mark[]): boolean =>
    content.chosen.length > 0 && marks.some(({ id }) => content.chosen.includes(id));

  const groupNow = (marks: readonly Mark[]): readonly Group<Mark>[] => groupMarks(marks, project, size);
  // Where the camera stands a year's marks have their groups, and whoever scrubs comes back to the year.
  let groupsOf = once(groupNow);
  let isOff = offOthers(project, stateAt);

  const sizeOf = (label: MapLabel, element: HTMLSpanElement): { width: number; height: number } => {
    const key = `${label.kind} ${label.text}`;
    const known = sizes.get(key);
    if (known) return known;
    const size = { width: element.offsetWidth + 4, height: element.offsetHeight };
    if (size.height > 0) sizes.set(key, size);
    return size;
  };

  const placeNames = (groups: readonly Group<Mark>[]): void => {
    const { width, height } = size;
    const detailed = scale() > DETAIL_FROM;
    const wanted: Label<MapLabel>[] = [];
    for (const label of content.labels) {
      const element = labels.get(label.id)?.element;
      if (!element || (!ALWAYS.has(label.kind) && !detailed)) continue;
      const [x, y] = project(label.point);
      if (x < 0 || y < 0 || x > width || y > height) continue;
      const aside = detailed ? undefined : label.aside;
      const size = sizeOf(label, element);
      wanted.push({
        item: label,
        x,
        y: y - rise(label.kind, size.height),
        aside,
        ...size,
      });
    }
    const obstacles = groups.map(({ items, x, y }): Box => {
      const side = isChosen(items) ? CHOSEN_SIDE : MARK_SIDE;
      return { x, y, width: side, height: side };
    });
    const placed = placeLabels(
      wanted,
      obstacles,
      { width, height },
      ({ state }, box) => !state || isOff(state, box),
    );
    const shown = new Map(placed.map((label) => [label.item.id, label]));
    for (const [id, name] of labels) {
      const label = shown.get(id);
      if (name.element.hidden === Boolean(label)) name.element.hidden = !label;
      if (label) moveTo(name, name.element, label.x, label.y);
    }
    drawSigns(placed.filter(hasSign));
  };

  const drawSigns = (named: readonly PlacedLabel<MapLabel>[]): void => {
    const next = JSON.stringify(named.map(({ x, y, anchor }) => [x, y, anchor]));
    if (signs === next) return;
    signs = next;
    leaders.replaceChildren();
    for (const label of named) {
      if (label.item.kind === 'capital') drawDot(leaders, label.anchor.x, label.anchor.y + CAPITAL_RISE);
      else drawLeader(leaders, label);
    }
  };

  const show = (): void => {
    if (size.width === 0) return;
    const groups = groupsOf(content.marks);
    marks.show(groups, isChosen);
    placeNames(groups);
  };
  const place = (): void => {
    groupsOf = once(groupNow);
    isOff = offOthers(project, stateAt);
    show();
  };

  const writeLabels = (next: readonly MapLabel[]): void => {
    const ids = new Set(next.map(({ id }) => id));
    for (const [id, { element }] of labels) {
      if (ids.has(id)) continue;
      element.remove();
      labels.delete(id);
    }
    for (const { id, kind, text } of next) {
      const element = labels.get(id)?.element ?? document.createElement('span');
      if (element.textContent !== text) element.textContent = text;
      if (labels.has(id)) continue;
      element.className = `label label-${kind}`;
      root.append(element);
      labels.set(id, { element, transform: '' });
    }
  };

  const observer = new ResizeObserver(() => {
    size = { width: root.clientWidth, height: root.clientHeight };
    place();
  });
  observer.observe(root);

  return {
    update(next) {
      if (next.labels !== content.labels) writeLabels(next.labels);
      content = next;
      show();
    },
    place,
    destroy() {
      observer.disconnect();
      root.remove();
    },
  };
}
