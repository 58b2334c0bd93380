/** How the poster is painted: looks, outlines and patterns of a scene, as attributes of its elements. */
import type { Geography } from '../data/decode.ts';
import type { StateId } from '../domain/model.ts';
import { type Camera, type Size, toScreen } from '../scene/camera.ts';
import { fillClass } from '../scene/palette.ts';
import { patternFill, type StatusPattern } from '../scene/patterns.ts';
import type { Scene, StateLook } from '../scene/scene.ts';
import { pathOf } from './paths.ts';
import { OVERVIEW_SCALE } from './posterMarkup.ts';
import { splitPattern } from './splits.ts';

/** The element of the poster; throws where the poster has none. */
export function find(svg: SVGSVGElement, selector: string): SVGGraphicsElement {
  const element = svg.querySelector<SVGGraphicsElement>(selector);
  if (!element) throw new Error(`poster without ${selector}`);
  return element;
}

/** Draws everything in another level of detail. */
export function replaceShapes(svg: SVGSVGElement, geography: Geography): void {
  for (const { id, geometry } of geography.states.features) {
    find(svg, `#shape-${id}`).setAttribute('d', pathOf(geometry, OVERVIEW_SCALE));
  }
  for (const { id, geometry } of geography.regions.features) {
    find(svg, `[data-region="${id}"]`).setAttribute('d', pathOf(geometry, OVERVIEW_SCALE));
  }
  for (const [name, layer] of [
    ['borders', geography.borders],
    ['lakes', geography.lakes],
    ['context', geography.context],
  ] as const) {
    const d = layer.features.map(({ geometry }) => pathOf(geometry, OVERVIEW_SCALE)).join('');
    find(svg, `#layer-${name}`).setAttribute('d', d);
  }
}

/** True where two looks are painted alike. */
const isPainted = (a: StateLook | undefined, b: StateLook): boolean =>
  a?.status === b.status && a.faded === b.faded && a.split === b.split && (!a.faded || a.fill === b.fill);

/** Gives each state the look of the scene where it differs from the one before, and shows the scene's regions. */
export function recolour(svg: SVGSVGElement, scene: Scene, before: Scene | null): void {
  for (const [id, look] of Object.entries(scene.states)) {
    if (isPainted(before?.states[id as StateId], look)) continue;
    const { status, fill, faded, split, pattern } = look;
    const shape = find(svg, `[data-state="${id}"]`);
    shape.setAttribute('class', `state ${fillClass(status)}`);
    // Between two years the fill is no status's own.
    shape.style.fill = faded || split ? fill : '';
    find(svg, `[data-overlay="${id}"]`).setAttribute('fill', overlayOf(svg, pattern, split));
  }
  if (before && before.regions.join() === scene.regions.join()) return;
  for (const region of svg.querySelectorAll<SVGPathElement>('[data-region]')) {
    region.toggleAttribute('hidden', !scene.regions.includes(region.dataset['region'] ?? ''));
  }
}

/** Bands of an earlier fill, or the status's pattern. */
function overlayOf(
  svg: SVGSVGElement,
  pattern: StatusPattern | undefined,
  split: string | undefined,
): string {
  if (split) return `url(#${splitPattern(find(svg, 'defs'), split)})`;
  return patternFill(pattern);
}

/** Points out what changed: the outlines swell by style sheet, and stand still under reduced motion. */
export function flash(plane: SVGElement, scene: Scene, before: Scene | null): void {
  if (before?.flash === scene.flash) return;
  for (const old of plane.querySelectorAll('.flash')) old.remove();
  for (const id of scene.flash) {
    const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    use.setAttribute('class', 'flash');
    use.setAttribute('href', `#shape-${id}`);
    plane.append(use);
  }
}

/** Outlines the state that is pointed at and the chosen one. */
export function outline(svg: SVGSVGElement, scene: Scene): void {
  for (const [name, state] of [
    ['active', scene.active],
    ['selected', scene.selected],
  ] as const) {
    const use = find(svg, `.outline-${name}`);
    if (state) use.setAttribute('href', `#shape-${state}`);
    else use.removeAttribute('href');
  }
}

/** Adds the outlines that the script draws, once. */
export function addOutlines(plane: SVGElement): void {
  for (const name of ['selected', 'active']) {
    if (plane.querySelector(`.outline-${name}`)) continue;
    const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    use.setAttribute('class', `outline outline-${name}`);
    plane.append(use);
  }
}

/**
 * Patterns keep their size on the screen and stand upright, however the camera looks. They begin at a whole pixel: between
 * two, Chromium blurs their lines and Firefox does not.
 */
export function placePatterns(svg: SVGSVGElement, camera: Camera, size: Size): void {
  const [right, down] = toScreen(camera, size, [0, 0]).map((at) => (Math.round(at) - at).toFixed(3));
  const transform = `rotate(${camera.bearing}) scale(${OVERVIEW_SCALE / camera.scale}) translate(${right} ${down})`;
  for (const pattern of svg.querySelectorAll('pattern')) {
    // What is written anew is painted anew, though nothing has changed.
    if (pattern.getAttribute('patternTransform') !== transform)
      pattern.setAttribute('patternTransform', transform);
  }
}
