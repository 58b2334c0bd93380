/** Bases, clashes and what is pointed out on the map of a still picture. */
import type { BaseKind } from '../domain/model.ts';
import type { PlanePoint } from '../domain/plane.ts';
import { type Markup, markup } from '../i18n/markup.ts';
import { group, type Group, type Label, type PlacedLabel, placeLabels } from '../scene/arrange.ts';
import type { Box } from '../scene/boxes.ts';
import { type Camera, type Size, toScreen } from '../scene/camera.ts';
import { BASE_ICONS, CLASH_ICON, clashSize } from '../scene/icons.ts';
import type { Theme } from '../scene/palette.ts';
import type { Mark } from '../scene/scene.ts';
import { INKS } from './pictureText.ts';
import { textWidth, wrapText } from './textWidth.ts';

/** Something that the picture points out, by its name. */
export interface Pointed {
  point: PlanePoint;
  name: string;
}

/** Pictures are small beside the map on screen, and so are their marks. */
const SHARE = 0.72;
/** Marks closer than this are drawn as one. */
const DISTANCE = 15;
const BASE = 20 * SHARE;
const RING = 10.5;
const CLASH: Readonly<Record<Theme, string>> = { light: '#a8123e', dark: '#ff6d92' };
const NAME = { size: 12, widest: 150, leading: 14 } as const;

/** The signs of one map, where they stand. */
export interface Signs {
  groups: readonly Group<Mark>[];
  rings: readonly Ring[];
  /** What no name may cover. */
  boxes: readonly Box[];
}

interface Ring {
  x: number;
  y: number;
  name: string;
}

/** A name beside its ring, in lines. */
export type RingName = PlacedLabel<readonly string[]>;

interface Wanted {
  marks: readonly Mark[];
  pointed: readonly Pointed[];
}

const isInside = (x: number, y: number, { width, height }: Size): boolean =>
  x > 4 && y > 4 && x < width - 4 && y < height - 4;

/** The marks that are in the picture. */
export const marksSeen = (marks: readonly Mark[], camera: Camera, size: Size): readonly Mark[] =>
  marks.filter(({ point }) => isInside(...toScreen(camera, size, point), size));

/** Finds the places of marks and rings. */
export function findSigns({ marks, pointed }: Wanted, camera: Camera, size: Size): Signs {
  const at = (point: PlanePoint): { x: number; y: number } => {
    const [x, y] = toScreen(camera, size, point);
    return { x, y };
  };
  const seen = marksSeen(marks, camera, size);
  const groups = group(
    seen.map((mark) => ({ item: mark, ...at(mark.point) })),
    DISTANCE,
  );
  const rings = pointed
    .map(({ point, name }): Ring => {
      const own = groups.find(({ items }) => items.some((mark) => isSame(mark.point, point)));
      return { ...(own ? { x: own.x, y: own.y } : at(point)), name };
    })
    .filter(({ x, y }) => isInside(x, y, size));
  const boxes = [
    ...groups.map(({ items, x, y }): Box => {
      const more = items.length > 1 ? 8 : 0;
      return { x: x + more / 2, y: y - more / 2, width: BASE + 2 + more, height: BASE + 2 + more };
    }),
    ...rings.map(({ x, y }): Box => ({ x, y, width: 2 * RING + 2, height: 2 * RING + 2 })),
  ];
  return { groups, rings, boxes };
}

/** Names the rings where there is room beside what is there already. */
export function nameRings({ rings, boxes }: Signs, obstacles: readonly Box[], size: Size): RingName[] {
  const wanted = rings.map(({ x, y, name }): Label<readonly string[]> => {
    const lines = wrapText(name, NAME.size, NAME.widest);
    const width = Math.max(...lines.map((line) => textWidth(line, NAME.size))) + 6;
    return { item: lines, x, y, width, height: lines.length * NAME.leading, aside: 0 };
  });
  return placeLabels(wanted, [...boxes, ...obstacles], size);
}

const isSame = ([ax, ay]: PlanePoint, [bx, by]: PlanePoint): boolean => ax === bx && ay === by;

const put = (x: number, y: number, box: number): string =>
  `translate(${(x - box / 2).toFixed(1)} ${(y - box / 2).toFixed(1)}) scale(${(box / 16).toFixed(3)})`;

/** A clash by its middle, in a square of this size. */
export const clashSign = (box: number, x: number, y: number, theme: Theme): Markup =>
  markup`<path transform="${put(x, y, box)}" d="${CLASH_ICON}" fill="${CLASH[theme]}" fill-opacity="0.88" stroke="${INKS[theme].paper}" stroke-width="0.8"/>`;

/** A base by its middle; dashed where the host does not consent. */
export function baseSign(kind: BaseKind, isWithheld: boolean, x: number, y: number, theme: Theme): Markup {
  const { ink, paper } = INKS[theme];
  return markup`<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(BASE / 2).toFixed(1)}" fill="${paper}" stroke="${isWithheld ? CLASH[theme] : ink}" stroke-width="1.2"${isWithheld ? markup` stroke-dasharray="2.6 2"` : null}/><path transform="${put(x, y, 12 * SHARE)}" d="${BASE_ICONS[kind]}" fill="${ink}" fill-rule="evenodd"/>`;
}

function markSign(mark: Mark, x: number, y: number, theme: Theme): Markup | null {
  switch (mark.type) {
    case 'clash':
      return clashSign(clashSize(mark.clash.deaths?.high ?? mark.clash.deaths?.low) * SHARE, x, y, theme);
    case 'base':
      return baseSign(mark.base.kind, isWithheld(mark), x, y, theme);
    case 'event':
      // What is pointed out has a ring of its own.
      return null;
  }
}

/** True for a base in which the host does not consent. */
export const isWithheld = (mark: Mark): boolean => mark.type === 'base' && mark.base.consent === 'withheld';

/** How many marks stand behind one. */
function count(many: number, x: number, y: number, theme: Theme): Markup {
  const { ink, paper } = INKS[theme];
  const width = textWidth(String(many), 8.5) + 5;
  return markup`<rect x="${(x - width / 2).toFixed(1)}" y="${(y - 5.5).toFixed(1)}" width="${width.toFixed(1)}" height="11" rx="5.5" fill="${ink}"/><text x="${x.toFixed(1)}" y="${(y + 3).toFixed(1)}" font-size="8.5" font-weight="700" text-anchor="middle" fill="${paper}">${many}</text>`;
}

/** A group under the sign of its weightiest. */
function groupSign({ items, x, y }: Group<Mark>, theme: Theme): Markup | null {
  const mark = items.find(({ type }) => type === 'clash') ?? items[0];
  return mark ? markSign(mark, x, y, theme) : null;
}

/** A ring; around a point without a mark it has a dot in its middle. */
function ringSign({ x, y }: { x: number; y: number }, isBare: boolean, theme: Theme): Markup {
  const { ink, paper } = INKS[theme];
  const at = markup`cx="${x.toFixed(1)}" cy="${y.toFixed(1)}"`;
  const ring = (stroke: string, width: number): Markup =>
    markup`<circle ${at} r="${RING}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`;
  return markup`${isBare ? markup`<circle ${at} r="3.4" fill="${ink}" stroke="${paper}" stroke-width="1"/>` : null}${ring(paper, 4)}${ring(ink, 2)}`;
}

/** A line from the ring to the name that stands away from it. */
function ringLeader({ anchor, x, y, width, height }: PlacedLabel<unknown>, ink: string): Markup {
  const dx = Math.max(-width / 2, Math.min(width / 2, anchor.x - x));
  const dy = Math.max(-height / 2, Math.min(height / 2, anchor.y - y));
  const [ex, ey] = [x + dx - anchor.x, y + dy - anchor.y];
  const away = RING / Math.max(RING, Math.hypot(ex, ey));
  return markup`<path d="M${(anchor.x + ex * away).toFixed(1)} ${(anchor.y + ey * away).toFixed(1)}L${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}" stroke="${ink}" stroke-width="1.4"/>`;
}

/** Marks and rings, to be drawn over the land and under the names. */
export const signsDrawn = ({ groups, rings }: Signs, names: readonly RingName[], theme: Theme): Markup => {
  const isBare = ({ x, y }: { x: number; y: number }): boolean =>
    !groups.some((each) => each.x === x && each.y === y);
  const many = groups.filter(({ items }) => items.length > 1);
  return markup`<g data-signs="">${groups.map((each) => groupSign(each, theme))}${names.map((each) => (each.leader ? ringLeader(each, INKS[theme].ink) : null))}${rings.map((each) => ringSign(each, isBare(each), theme))}${many.map(({ items, x, y }) => count(items.length, x + 8, y - 8, theme))}</g>`;
};

/** The names beside the rings; `style` is that of the names of the map. */
export const ringNames = (names: readonly RingName[]): Markup =>
  markup`${names.map(({ item, x, y, height }) =>
    item.map(
      (line, index) =>
        markup`<text x="${x.toFixed(1)}" y="${(y - height / 2 + NAME.leading * (index + 0.8)).toFixed(1)}" font-size="${NAME.size}" font-weight="700">${line}</text>`,
    ),
  )}`;
