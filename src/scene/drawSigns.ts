/** Draws the single signs of the overlay: marks, dots and leader lines. */
import type { PlacedLabel } from './arrange.ts';
import { BASE_ICONS, CLASH_ICON, clashSize, EVENT_ICON } from './icons.ts';
import type { Mark } from './scene.ts';

export const SVG = 'http://www.w3.org/2000/svg';

function icon(d: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', d);
  path.setAttribute('fill-rule', 'evenodd');
  svg.append(path);
  return svg;
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

/** Draws one mark, or a group of them under the sign of its weightiest. */
export function drawMark(button: HTMLButtonElement, marks: readonly Mark[], chosen: boolean): void {
  const mark = mayor(marks);
  if (!mark) return;
  const size = mark.type === 'clash' ? clashSize(mark.clash.deaths?.high ?? mark.clash.deaths?.low) : 20;
  button.className = ['mark', `mark-${mark.type}`, chosen ? 'is-chosen' : ''].join(' ');
  button.toggleAttribute('data-withheld', mark.type === 'base' && mark.base.consent === 'withheld');
  button.style.width = `${size}px`;
  button.style.height = `${size}px`;
  button.replaceChildren(icon(iconOf(mark)));
  if (marks.length > 1) {
    const count = document.createElement('span');
    count.className = 'mark-count';
    count.textContent = String(marks.length);
    button.append(count);
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
