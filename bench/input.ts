/** Real input through the browser: clicks and keys as from a hand. */
import type { CDPSession } from '@playwright/test';
import { wait } from './browser.ts';
import type { Point } from './sites.ts';

/** Presses and releases the main button at a point. */
export async function click(devtools: CDPSession, { x, y }: Point): Promise<void> {
  const at = { x, y, button: 'left', clickCount: 1 } as const;
  await Promise.all([
    devtools.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at }),
    devtools.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at }),
  ]);
}

const CODES: Readonly<Record<string, number>> = {
  ArrowLeft: 37,
  ArrowRight: 39,
  ArrowDown: 40,
  Enter: 13,
  Escape: 27,
};

/** Presses and releases a key. */
export async function press(devtools: CDPSession, key: string): Promise<void> {
  const named = { key, code: key, windowsVirtualKeyCode: CODES[key] ?? 0 };
  await Promise.all([
    devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...named }),
    devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...named }),
  ]);
}

/** A click that the page has not answered after this time is given up: while a page replaces another one, clicks are lost or refused. */
const PATIENCE_MS = 1500;

/** Clicks the point again and again until told to stop, never more than one click ahead of the page. */
export function poke(devtools: CDPSession, point: Point, everyMs: number): () => void {
  const told = new AbortController();
  const go = async (): Promise<void> => {
    if (told.signal.aborted) return;
    await Promise.race([click(devtools, point), wait(PATIENCE_MS)]).catch(() => undefined);
    await wait(everyMs);
    await go();
  };
  void go();
  return () => told.abort();
}
