/** The graphics card of the page's map, as verbs. */
import type { Page } from '@playwright/test';

/** Takes the card away, as a system does that needs it elsewhere. */
export async function loseContext(page: Page): Promise<void> {
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.gl canvas');
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    Object.assign(window, { restoreContext: () => extension?.restoreContext() });
    extension?.loseContext();
  });
}

/** Gives back the card that was taken. */
export async function restoreContext(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as { restoreContext: () => void }).restoreContext());
}
