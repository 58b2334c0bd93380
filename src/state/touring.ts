/** The tour for first-time readers: once, unless it is asked for again. */
import { useAtlas } from './store.ts';

const KEY = 'alliance-atlas.tour';

/** True where the tour has been put away before, and where that could not be remembered. */
function isPutAway(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return true;
  }
}

/** Begins for a reader who comes for the first time, to no view in particular, and in no frame. */
export function startTour(): void {
  const isPlain = location.search === '' && location.hash === '';
  if (isPlain && window.parent === window && !isPutAway()) useAtlas.setState({ touring: true });
}

/** Ends the tour for good. */
export function endTour(): void {
  useAtlas.setState({ touring: false });
  try {
    localStorage.setItem(KEY, 'done');
  } catch {
    // It was not shown where storage is forbidden, but it can be asked for.
  }
}
