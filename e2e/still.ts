/** The drawn map alone, for pictures. */
import type { Locator } from '@playwright/test';
import type { Atlas } from './driver.ts';

/** Shows nothing but the drawn map, in a box of this size (CSS pixels), so that no letter and no font decides how it looks. */
export async function openStill(
  atlas: Atlas,
  path: string,
  renderer: 'svg' | 'gl',
  size: { width: number; height: number },
): Promise<Locator> {
  const { page } = atlas;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`./${path}${path.includes('?') ? '&' : '?'}renderer=${renderer}`);
  await atlas.waitForRenderer(renderer);
  const stage = page.locator('.stage');
  await stage.evaluate((element: HTMLElement, { width, height }) => {
    element.style.cssText = `position: fixed; inset: 0 auto auto 0; width: ${width}px; height: ${height}px; max-height: none; z-index: 1000`;
    document.querySelectorAll<HTMLElement>('.overlay').forEach((overlay) => (overlay.style.display = 'none'));
  }, size);
  await page.waitForLoadState('networkidle');
  return stage;
}
