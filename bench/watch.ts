/** Watches what a tab paints, frame by frame, as somebody before the screen would. */
import { wait } from './browser.ts';
import type { Tab } from './browser.ts';
import { type Painted, readPicture } from './picture.ts';

interface Frame {
  /** Seconds since 1970, of the moment the browser handed the frame over. */
  at: number;
  painted: Painted;
}

export interface Watch {
  frames: readonly Frame[];
  /** The first frame for which `test` holds, or nothing after `ms` milliseconds. */
  first: (test: (painted: Painted) => boolean, ms: number) => Promise<Frame | undefined>;
  stop: () => Promise<void>;
}

/** Starts watching: half the size is enough to see colours. */
export async function watch({ devtools }: Tab): Promise<Watch> {
  const frames: Frame[] = [];
  devtools.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ at: metadata.timestamp ?? 0, painted: readPicture(Buffer.from(data, 'base64')) });
    void devtools.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await devtools.send('Page.startScreencast', { format: 'png', maxWidth: 640, maxHeight: 360 });
  return {
    frames,
    async first(test, ms) {
      const end = performance.now() + ms;
      for (let seen = 0; performance.now() < end;) {
        const found = frames.slice(seen).find(({ painted }) => test(painted));
        if (found) return found;
        seen = frames.length;
        await wait(20);
      }
      return undefined;
    },
    stop: () => devtools.send('Page.stopScreencast').then(() => undefined),
  };
}
