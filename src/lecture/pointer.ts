/** Pointer and touch: a click on the map goes on, a swipe goes on or back, the pointer rests out of sight. */
import { isLaserOn } from '../present/laser.ts';
import { type LectureStore, showNextScene } from './view.ts';

/** The pointer and the buttons disappear after this rest (milliseconds). */
const REST_MS = 2500;
/** A finger that has gone this far (CSS pixels), and more sideways than up or down, has swiped. */
const SWIPE = 50;

/** Hides pointer and buttons while nobody moves; the laser dot follows. */
function watchRest(dot: HTMLElement): void {
  const root = document.documentElement;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const wake = (): void => {
    root.classList.remove('is-resting');
    clearTimeout(rest);
    rest = setTimeout(() => root.classList.add('is-resting'), REST_MS);
  };
  document.addEventListener('pointermove', ({ clientX, clientY }) => {
    wake();
    dot.style.transform = `translate(${clientX}px, ${clientY}px) translate(-50%, -50%)`;
  });
  wake();
}

/** Listens on the lecture, and for clicks on the surface over its map. */
export function connectPointer(
  { root, surface, dot }: Record<'root' | 'surface' | 'dot', HTMLElement>,
  store: LectureStore,
): void {
  let start: { x: number; y: number } | null = null;
  root.addEventListener(
    'touchstart',
    ({ touches }) => {
      const [only, other] = touches;
      start = only && !other ? { x: only.clientX, y: only.clientY } : null;
    },
    { passive: true },
  );
  root.addEventListener('touchend', ({ changedTouches }) => {
    const [end] = changedTouches;
    if (!start || !end || store.getState().explored) return;
    const [dx, dy] = [end.clientX - start.x, end.clientY - start.y];
    start = null;
    if (Math.abs(dx) > SWIPE && Math.abs(dx) > Math.abs(dy)) showNextScene(store, dx < 0 ? 1 : -1);
  });
  surface.addEventListener('click', (event) => {
    // A tap is no swipe, and whoever points at something does not want to go on.
    if (event.pointerType !== 'touch' && !isLaserOn()) showNextScene(store, 1);
  });
  watchRest(dot);
}
