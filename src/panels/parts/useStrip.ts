import { useSyncExternalStore } from 'react';
import { useAtlas } from '../../state/store.ts';

/** Where there is room enough, the strip stands over the slider from the start. */
const ROOM = '(min-width: 1200px) and (min-height: 860px)';

function watchRoom(changed: () => void): () => void {
  const room = matchMedia(ROOM);
  room.addEventListener('change', changed);
  return () => room.removeEventListener('change', changed);
}

/** Whether the strip is shown: as the reader decided, else as the room allows. */
export function useStrip(): boolean {
  const roomy = useSyncExternalStore(watchRoom, () => matchMedia(ROOM).matches);
  return useAtlas((view) => view.strip) ?? roomy;
}
