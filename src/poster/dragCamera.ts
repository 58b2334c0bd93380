/** Drag, wheel and pinch for the SVG map. */
import { RECTANGLE } from '../domain/plane.ts';
import { type Camera, type Size, toPlanePoint } from '../scene/camera.ts';

const SCALES = { min: 3, max: 900 } as const;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The camera zoomed about its centre, within the scales that make sense. */
export function zoomedBy(camera: Camera, factor: number): Camera {
  return { ...camera, scale: clamp(camera.scale * factor, SCALES.min, SCALES.max) };
}

/** Moves the camera so that the plane point under `from` comes to lie under `to` (CSS pixels), zoomed by the factor. */
function dragged(
  camera: Camera,
  size: Size,
  from: readonly [number, number],
  to: readonly [number, number],
  factor: number,
): Camera {
  const held = toPlanePoint(camera, size, from);
  const zoomed = zoomedBy(camera, factor);
  const now = toPlanePoint(zoomed, size, to);
  return {
    ...zoomed,
    centre: [
      clamp(zoomed.centre[0] + held[0] - now[0], RECTANGLE.west, RECTANGLE.east),
      clamp(zoomed.centre[1] + held[1] - now[1], RECTANGLE.south, RECTANGLE.north),
    ],
  };
}

interface Host {
  camera: () => Camera;
  size: () => Size;
  place: (camera: Camera) => void;
  onTap: (event: PointerEvent) => void;
  /** Leaves the wheel and a single finger to the page around. */
  guest: boolean;
}

/** A pointer that moved less than this (CSS pixels) tapped. */
const TAP = 6;

/** Listens on the SVG; returns the undo. */
export function dragCamera(svg: SVGSVGElement, { camera, size, place, onTap, guest }: Host): () => void {
  const pointers = new Map<number, readonly [number, number]>();
  let travelled = 0;
  const at = (event: MouseEvent): readonly [number, number] => {
    const box = svg.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const down = (event: PointerEvent): void => {
    if (pointers.size === 0) travelled = 0;
    pointers.set(event.pointerId, at(event));
  };
  const move = (event: PointerEvent): void => {
    const from = pointers.get(event.pointerId);
    if (!from) return;
    // Let go over a name or beyond the window: the map must not follow a pointer that holds nothing.
    if (event.buttons === 0) {
      pointers.delete(event.pointerId);
      return;
    }
    const to = at(event);
    const step = Math.hypot(to[0] - from[0], to[1] - from[1]);
    travelled += step;
    if (travelled < TAP || (guest && event.pointerType === 'touch' && pointers.size < 2)) return;
    svg.setPointerCapture(event.pointerId);
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    const factor = other
      ? Math.hypot(to[0] - other[0], to[1] - other[1]) /
        Math.max(1, Math.hypot(from[0] - other[0], from[1] - other[1]))
      : 1;
    pointers.set(event.pointerId, to);
    place(dragged(camera(), size(), from, to, factor));
  };
  const up = (event: PointerEvent): void => {
    if (pointers.delete(event.pointerId) && pointers.size === 0 && travelled < TAP) onTap(event);
  };
  const cancel = (event: PointerEvent): void => {
    pointers.delete(event.pointerId);
  };
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const point = at(event);
    place(dragged(camera(), size(), point, point, Math.exp(-event.deltaY * 0.0015)));
  };
  // The browser would take two fingers for its own scrolling.
  const keepPinch = (event: TouchEvent): void => {
    if (event.touches.length > 1) event.preventDefault();
  };
  const undo = new AbortController();
  const { signal } = undo;
  svg.addEventListener('pointerdown', down, { signal });
  svg.addEventListener('pointermove', move, { signal });
  svg.addEventListener('pointerup', up, { signal });
  svg.addEventListener('pointercancel', cancel, { signal });
  if (guest) svg.addEventListener('touchmove', keepPinch, { signal, passive: false });
  else svg.addEventListener('wheel', wheel, { signal, passive: false });
  return () => undo.abort();
}
