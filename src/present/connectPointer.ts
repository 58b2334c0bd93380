/** Pointer and touch while presenting: a click goes on, a swipe goes on or back, the pointer rests out of sight. */
import { showNextScene } from '../state/presenting.ts';
import { endLaser, isLaserOn } from './laser.ts';

/** The pointer and the buttons disappear after this rest (milliseconds). */
const REST_MS = 2500;
/** A finger that has gone this far (CSS pixels), and more sideways than up or down, has swiped. */
const SWIPE = 50;

/** Listens on the surface over the scene; returns the undo. */
export function connectPointer(surface: HTMLDivElement): () => void {
  const root = document.documentElement;
  const dot = surface.querySelector<HTMLElement>('.laser');
  let rest: ReturnType<typeof setTimeout> | undefined;
  let start: { x: number; y: number } | null = null;

  const wake = (): void => {
    root.classList.remove('is-resting');
    clearTimeout(rest);
    rest = setTimeout(() => root.classList.add('is-resting'), REST_MS);
  };
  const move = ({ clientX, clientY }: PointerEvent): void => {
    wake();
    if (dot) dot.style.transform = `translate(${clientX}px, ${clientY}px) translate(-50%, -50%)`;
  };
  const down = ({ pointerType, clientX, clientY }: PointerEvent): void => {
    start = pointerType === 'touch' ? { x: clientX, y: clientY } : null;
  };
  const up = ({ clientX, clientY }: PointerEvent): void => {
    if (!start) return;
    const [dx, dy] = [clientX - start.x, clientY - start.y];
    start = null;
    if (Math.abs(dx) > SWIPE && Math.abs(dx) > Math.abs(dy)) showNextScene(dx < 0 ? 1 : -1);
  };
  const click = (event: MouseEvent): void => {
    // A tap is no swipe, and whoever points at something does not want to go on.
    if ((event as PointerEvent).pointerType !== 'touch' && !isLaserOn()) showNextScene(1);
  };

  const controller = new AbortController();
  const { signal } = controller;
  document.addEventListener('pointermove', move, { signal });
  surface.addEventListener('pointerdown', down, { signal });
  surface.addEventListener('pointerup', up, { signal });
  surface.addEventListener('click', click, { signal });
  wake();
  return () => {
    controller.abort();
    clearTimeout(rest);
    root.classList.remove('is-resting');
    endLaser();
  };
}
