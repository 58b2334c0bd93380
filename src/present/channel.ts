/** Keeps the window of the hall and that of the speaker in step, through the browser and nothing else. */
import { showScene } from '../state/scenes.ts';
import { type AtlasState, useAtlas } from '../state/store.ts';

const NAME = 'alliance-atlas-present';

/** What both windows have in common. */
interface Shared {
  story: string;
  scene: number;
  blank: AtlasState['blank'];
  startedAt: number | null;
}

type Message = { type: 'hello'; story: string } | ({ type: 'state' } & Shared);

const FIELDS = ['scene', 'blank', 'startedAt'] as const;

/** Only windows of this site speak here; a window left open over another edition might say something else. */
function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null) return false;
  const { type, story, scene, blank, startedAt } = data as Record<string, unknown>;
  if (typeof story !== 'string') return false;
  if (type === 'hello') return true;
  return (
    type === 'state' &&
    Number.isInteger(scene) &&
    (blank === null || blank === 'black' || blank === 'white') &&
    (startedAt === null || typeof startedAt === 'number')
  );
}

/** Begins to speak and to listen; a window that opens or reloads takes the state of the other. Returns the undo. */
export function connectWindows(): () => void {
  const { getState: get, setState: set } = useAtlas;
  const channel = new BroadcastChannel(NAME);
  let hearing = false;
  const say: (message: Message) => void = channel.postMessage.bind(channel);
  const tell = ({ story, scene, blank, startedAt }: AtlasState): void => {
    if (story) say({ type: 'state', story, scene, blank, startedAt });
  };
  const hear = ({ scene, blank, startedAt }: Shared): void => {
    hearing = true;
    if (scene !== get().scene) showScene(scene);
    set({ blank, startedAt: startedAt ?? get().startedAt });
    hearing = false;
  };
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isMessage(data) || data.story !== get().story) return;
    if (data.type === 'hello') tell(get());
    else hear(data);
  });
  const unsubscribe = useAtlas.subscribe((now, before) => {
    if (!hearing && FIELDS.some((field) => now[field] !== before[field])) tell(now);
  });
  const { story } = get();
  if (story) say({ type: 'hello', story });
  return () => {
    unsubscribe();
    channel.close();
  };
}
