import { useSyncExternalStore } from 'react';
import { useAtlas } from '../../state/store.ts';

/** Where there is room enough, the strip stands over the slider from the start. */
const ROOM = matchMedia('(min-width: 1200px) and (min-height: 860px)');
// Kept, for asking the query itself makes the browser bring the styles of the whole page up to date.
let roomy = ROOM.matches;

function watchRoom(changed: () => void): () => void {
  const keep = (): void => {
    roomy = ROOM.matches;
    changed();
  };
  ROOM.addEventListener('change', keep);
  return () => ROOM.removeEventListener('change', keep);
}

/** Whether the strip is shown: as the reader decided, else as the room allows. */
export function useStrip(): boolean {
  const wide = useSyncExternalStore(watchRoom, () => roomy);
  return useAtlas((view) => view.strip) ?? wide;
}
