/** The SVG renderer: adopts the poster that came with the page and answers to the same commands as the WebGL map. */
import type { Geography } from '../data/decode.ts';
import type { StateId } from '../domain/model.ts';
import type { PlanePoint } from '../domain/plane.ts';
import { between, type Camera, FINE_FROM, fit, openingFrame, type Size, toScreen } from '../scene/camera.ts';
import type { MapEvents, MapView, Scene } from '../scene/scene.ts';
import { animate } from '../scene/animate.ts';
import { createDashes, type Rims } from './dashes.ts';
import { dragCamera, zoomedBy } from './dragCamera.ts';
import { addOutlines, find, flash, outline, placePatterns, recolour, replaceShapes } from './paintPoster.ts';
import { OVERVIEW_SCALE } from './posterMarkup.ts';

const CAMERA_MS = 700;

interface Options {
  container: HTMLElement;
  svg: SVGSVGElement;
  events: MapEvents;
  /** Loads the fine level when a close view asks for it. */
  loadFine: () => Promise<Geography>;
  /** Loads what generalises the outlines of a second lens, where there may be one. */
  loadRims?: () => Promise<Rims>;
  /** In somebody else's page: the wheel and one finger scroll that page. */
  guest: boolean;
}

/** Puts the poster into `container` and lets it answer. The SVG is the one of posterMarkup. */
export function createPoster({ container, svg, events, loadFine, loadRims, guest }: Options): MapView {
  const plane = find(svg, '[data-plane]');
  let size: Size = { width: container.clientWidth, height: container.clientHeight };
  let scene: Scene | null = null;
  let camera: Camera = fit(openingFrame(size), size);
  let moved = false;
  let fine = false;
  let stopMove: () => void = () => undefined;

  addOutlines(plane);
  const dashes = createDashes({
    before: find(svg, '.outline-selected'),
    defs: find(svg, 'defs'),
    units: OVERVIEW_SCALE,
    load: loadFine,
    loadRims,
  });

  /** A box without extent, as in a frame that is not laid out yet, has no camera. */
  const isLaidOut = (): boolean => size.width > 0 && size.height > 0;

  const place = (next: Camera): void => {
    if (!isLaidOut()) return;
    camera = next;
    const { centre, scale, bearing } = camera;
    plane.setAttribute(
      'transform',
      `translate(${size.width / 2} ${size.height / 2}) rotate(${-bearing}) scale(${scale / OVERVIEW_SCALE}) translate(${-centre[0] * OVERVIEW_SCALE} ${centre[1] * OVERVIEW_SCALE})`,
    );
    placePatterns(svg, camera, size);
    if (scale > FINE_FROM && !fine) {
      fine = true;
      loadFine().then(
        (geography) => replaceShapes(svg, geography),
        () => (fine = false),
      );
    }
    dashes.rescale(scale);
    events.onMove();
  };
  const home = (): Camera => fit(scene?.frame ?? openingFrame(size), size);
  /** The map may change its size on the way: the goal is asked for at every step. */
  const moveTo = (goal: () => Camera): void => {
    stopMove();
    const from = camera;
    stopMove = animate(CAMERA_MS, (t) => place(between(from, goal(), t)));
  };
  const resize = (): void => {
    size = { width: container.clientWidth, height: container.clientHeight };
    if (!isLaidOut()) return;
    svg.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
    place(moved ? camera : home());
  };

  // From here on the text beside the stage says what it shows.
  svg.removeAttribute('role');
  svg.removeAttribute('aria-label');
  svg.setAttribute('aria-hidden', 'true');
  container.append(svg);
  const observer = new ResizeObserver(resize);
  observer.observe(container);
  resize();

  const stateAt = (target: EventTarget | null): StateId | null =>
    ((target as Element | null)?.closest<SVGElement>('[data-state]')?.dataset['state'] as
      | StateId
      | undefined) ?? null;
  const hover = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const box = svg.getBoundingClientRect();
    events.onHover(stateAt(event.target), event.clientX - box.left, event.clientY - box.top);
  };
  const leave = (): void => events.onHover(null, 0, 0);
  svg.addEventListener('pointermove', hover);
  svg.addEventListener('pointerleave', leave);
  const stopDrag = dragCamera(svg, {
    camera: () => camera,
    size: () => size,
    place: (next) => {
      stopMove();
      moved = true;
      place(next);
    },
    onTap: (event) => events.onSelect(stateAt(event.target)),
    guest,
  });

  return {
    update(next) {
      recolour(svg, next, scene);
      dashes.show(next);
      outline(svg, next);
      flash(plane, next, scene);
      if (isLaidOut()) placePatterns(svg, camera, size);
      const sameFrame = scene?.frame === next.frame;
      const first = scene === null;
      scene = next;
      if (sameFrame) return;
      moved = false;
      if (first) place(home());
      else moveTo(home);
    },
    position: () => (moved ? camera : null),
    place(next) {
      stopMove();
      moved = next !== null;
      place(next ?? home());
    },
    project: (point: PlanePoint) => toScreen(camera, size, point),
    zoom(factor) {
      moved = factor !== null;
      const zoomed = factor === null ? null : zoomedBy(camera, factor);
      moveTo(() => zoomed ?? home());
    },
    destroy() {
      stopMove();
      stopDrag();
      observer.disconnect();
      svg.removeEventListener('pointermove', hover);
      svg.removeEventListener('pointerleave', leave);
    },
  };
}
