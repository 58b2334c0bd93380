/** A finger on the page, in each engine's own words. */
import type { Page } from '@playwright/test';
import { engine } from './engine.ts';
import { wish } from './wishes.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A phone as Playwright describes it; Firefox has no viewport of its own for phones. */
export const PHONE = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  ...(engine === 'firefox' ? {} : { isMobile: true }),
};

async function dragInChromium(page: Page, [start, ...path]: readonly Point[]): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', point?: Point): Promise<unknown> =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] });
  await touch('touchStart', start);
  for (const point of path) await touch('touchMove', point);
  await touch('touchEnd');
}

/** WebDriver counts in whole pixels, and ends at the edges of the page. */
async function dragInFirefox(page: Page, [start, ...path]: readonly Point[]): Promise<void> {
  const { width, height } = page.viewportSize() ?? PHONE.viewport;
  const move = ({ x, y }: Point): object => ({
    type: 'pointerMove',
    x: Math.round(Math.min(Math.max(x, 0), width - 1)),
    y: Math.round(Math.min(Math.max(y, 0), height - 1)),
    duration: 0,
  });
  const actions = [
    ...(start ? [move(start)] : []),
    { type: 'pointerDown', button: 0 },
    ...path.map(move),
    { type: 'pointerUp', button: 0 },
  ];
  await wish(page, {
    actions: [{ type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions }],
  });
}

/** Puts a finger down at the first point, takes it along the others and lifts it at the last. */
export const dragFinger = engine === 'firefox' ? dragInFirefox : dragInChromium;
