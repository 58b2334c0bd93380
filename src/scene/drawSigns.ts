/** Draws the single signs of the overlay: marks, dots and leader lines. */
import type { PlacedLabel } from './arrange.ts';
import { BASE_ICONS, CLASH_ICON, clashSize, EVENT_ICON } from './icons.ts';
import type { Mark } from './scene.ts';

export const SVG = 'http://www.w3.org/2000/svg';

/** Something on the map where it stands; nothing before the first time. What has not changed is not written again. */
export interface Drawn {
  transform: string;
}

/** Moves the middle of an element to a point of the map (CSS pixels). */
export function moveTo(drawn: Drawn, element: HTMLElement, x: number, y: number): void {
  const transform = `translate(${x}px, ${y}px) translate(-50%, -50%)`;
  if (drawn.transform === transform) return;
  drawn.transform = transform;
  element.style.transform = transform;
}

function iconOf(mark: Mark): string {
  switch (mark.type) {
    case 'base':
      return BASE_ICONS[mark.base.kind];
    case 'clash':
      return CLASH_ICON;
    case 'event':
      return EVENT_ICON;
  }
}

const mayor = (marks: readonly Mark[]): Mark | undefined =>
  marks.find(({ type }) => type === 'clash') ?? marks[0];

/** How a mark looks, or a group of them under the sign of its weightiest. */
export interface MarkLook {
  className: string;
  /** The host withholds its consent. */
  isWithheld: boolean;
  /** CSS pixels. */
  size: number;
  path: string;
  /** How many it stands for, where they are several. */
  count: string;
}

/** The look of a group; nothing for one without marks. */
export function lookOf(marks: readonly Mark[], chosen: boolean): MarkLook | null {
  const mark = mayor(marks);
  if (!mark) return null;
  return {
    className: ['mark', `mark-${mark.type}`, ...(chosen ? ['is-chosen'] : [])].join(' '),
    isWithheld: mark.type === 'base' && mark.base.consent === 'withheld',
    size: mark.type === 'clash' ? clashSize(mark.clash.deaths?.high ?? mark.clash.deaths?.low) : 20,
    path: iconOf(mark),
    count: marks.length > 1 ? String(marks.length) : '',
  };
}

/** A mark on the map, without a look. */
export interface MarkElement {
  readonly button: HTMLButtonElement;
  readonly path: SVGPathElement;
  readonly count: HTMLSpanElement;
}

/** Makes a mark that has yet to be given a look. It is out of the tab order. */
export function createMark(): MarkElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('fill-rule', 'evenodd');
  svg.append(path);
  const count = document.createElement('span');
  count.className = 'mark-count';
  button.append(svg, count);
  return { button, path, count };
}

/** Gives a mark its look, as far as it differs from the one before: the browser draws anew whatever is written. */
export function drawMark(
  { button, path, count }: MarkElement,
  look: MarkLook,
  before: MarkLook | null,
): void {
  if (look.className !== before?.className) button.className = look.className;
  if (look.isWithheld !== before?.isWithheld) button.toggleAttribute('data-withheld', look.isWithheld);
  if (look.size !== before?.size) {
    button.style.width = `${look.size}px`;
    button.style.height = `${look.size}px`;
  }
  if (look.path !== before?.path) path.setAttribute('d', look.path);
  if (look.count !== before?.count) {
    count.textContent = look.count;
    count.hidden = look.count === '';
  }
}

function draw(svg: SVGSVGElement, name: 'line' | 'circle', attributes: Record<string, number>): void {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  svg.append(element);
}

/** The dot of a capital. */
export const drawDot = (svg: SVGSVGElement, x: number, y: number): void =>
  draw(svg, 'circle', { cx: x, cy: y, r: 2.2 });

/** A line from the anchor to the label's nearest edge. */
export function drawLeader(svg: SVGSVGElement, { anchor, x, y, width, height }: PlacedLabel<unknown>): void {
  const besides = Math.abs(anchor.x - x) > width / 2;
  const x2 = besides ? x + (Math.sign(anchor.x - x) * width) / 2 : x;
  const y2 = besides ? y : y + (Math.sign(anchor.y - y) * height) / 2;
  draw(svg, 'line', { x1: anchor.x, y1: anchor.y, x2, y2 });
}
