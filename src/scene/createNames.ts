/** The names on the map: spans that stay while they move, with the dots of capitals and the lines of names that stand aside. */
import type { StateId } from '../domain/model.ts';
import type { PlanePoint } from '../domain/plane.ts';
import { type Label, type PlacedLabel, placeLabels } from './arrange.ts';
import type { Box } from './boxes.ts';
import type { Size } from './camera.ts';
import { type Drawn, drawDot, drawLeader, moveTo, SVG } from './drawSigns.ts';

/** A name on the map; earlier ones win where there is no room for all. */
export interface MapLabel {
  id: string;
  text: string;
  point: PlanePoint;
  /** `state` names are laid first and may move aside on a leader line; `capital` names only show where there is room; `item` names what is pointed out. */
  kind: 'state' | 'capital' | 'region' | 'item';
  /** The state that it names, or whose capital: moved off its place, it never stands in another one. */
  state?: StateId;
  /** Where a small state's name moves while the map is small: degrees, east 0, north 90. */
  aside?: number | undefined;
}

/** A capital's name stands this far above its dot. */
const CAPITAL_RISE = 10;
/** The lower edge of an item's name stands this far above its point. */
const ITEM_RISE = 15;
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

/** What is drawn of the names. */
interface Names {
  /** Takes these names in place of those before. */
  write: (labels: readonly MapLabel[]) => void;
  /** Learns the sizes of the names that a map of this size always shows, for which the page has to be laid out. */
  measure: (size: Size) => void;
  /**
   * Puts the names where a map of this size has room for them beside the obstacles and the `soft` ones (CSS pixels from the corner of `root`);
   * names of states and items lie over soft ones rather than be left out.
   */
  place: (
    size: Size,
    obstacles: readonly Box[],
    soft: readonly Box[],
    mayStand: (state: StateId, box: Box) => boolean,
  ) => void;
}

/** Draws names into `root`; `project` tells where a point of the plane lies on it. */
export function createNames(
  root: HTMLElement,
  project: (point: PlanePoint) => readonly [number, number],
): Names {
  const leaders = document.createElementNS(SVG, 'svg');
  leaders.setAttribute('class', 'leaders');
  root.append(leaders);
  let signs = '';
  let labels: readonly MapLabel[] = [];
  const drawn = new Map<string, DrawnName>();
  // Of a map of this width: on another screen letters have another size.
  const sizes = new Map<string, Size>();
  let measured = 0;

  const scale = (): number => {
    const [ax, ay] = project([0, 0]);
    const [bx, by] = project([1, 0]);
    return Math.hypot(bx - ax, by - ay);
  };

  const sizeOf = (label: MapLabel, element: HTMLSpanElement): Size => {
    const key = `${label.kind} ${label.text}`;
    const known = sizes.get(key);
    if (known) return known;
    const size = { width: element.offsetWidth + 4, height: element.offsetHeight };
    if (size.height > 0) sizes.set(key, size);
    return size;
  };

  const measureFor = ({ width }: Size): void => {
    if (width !== measured) sizes.clear();
    measured = width;
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

  return {
    write(next) {
      labels = next;
      const ids = new Set(next.map(({ id }) => id));
      for (const [id, { element }] of drawn) {
        if (ids.has(id)) continue;
        element.remove();
        drawn.delete(id);
      }
      for (const { id, kind, text } of next) {
        const element = drawn.get(id)?.element ?? document.createElement('span');
        if (element.textContent !== text) element.textContent = text;
        if (drawn.has(id)) continue;
        element.className = `label label-${kind}`;
        root.append(element);
        drawn.set(id, { element, transform: '' });
      }
    },
    measure(map) {
      measureFor(map);
      for (const label of labels) {
        const name = drawn.get(label.id);
        if (name && ALWAYS.has(label.kind)) sizeOf(label, name.element);
      }
    },
    place(map, obstacles, soft, mayStand) {
      measureFor(map);
      const detailed = scale() > DETAIL_FROM;
      const wanted: Label<MapLabel>[] = [];
      for (const label of labels) {
        const element = drawn.get(label.id)?.element;
        if (!element || (!ALWAYS.has(label.kind) && !detailed)) continue;
        const [x, y] = project(label.point);
        if (x < 0 || y < 0 || x > map.width || y > map.height) continue;
        const size = sizeOf(label, element);
        const aside = detailed ? undefined : label.aside;
        wanted.push({
          item: label,
          x,
          y: y - rise(label.kind, size.height),
          aside,
          insists: ALWAYS.has(label.kind),
          ...size,
        });
      }
      const may = ({ state }: MapLabel, box: Box): boolean => !state || mayStand(state, box);
      const placed = placeLabels(wanted, obstacles, map, may, soft);
      const shown = new Map(placed.map((label) => [label.item.id, label]));
      for (const [id, name] of drawn) {
        const label = shown.get(id);
        if (name.element.hidden === Boolean(label)) name.element.hidden = !label;
        if (label) moveTo(name, name.element, label.x, label.y);
      }
      drawSigns(placed.filter(hasSign));
    },
  };
}
