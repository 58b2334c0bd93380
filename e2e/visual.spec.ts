/**
 * What the map looks like, against reference pictures, each renderer for itself. Letters are left out: every machine has other fonts.
 * `npm run visual:renew` draws the pictures anew.
 */
import { expect, test } from './driver.ts';
import { WEBGL } from './engine.ts';
import { openStill } from './still.ts';

const SIZE = { width: 480, height: 320 };
const PHONE = { width: 300, height: 360 };

interface View {
  name: string;
  path: string;
  size?: { width: number; height: number };
  dark?: boolean;
}

const VIEWS: readonly View[] = [
  { name: 'opening', path: '' },
  { name: 'occupied', path: '?state=UKR&year=2023' },
  { name: 'dark', path: '?state=GEO&year=2012', dark: true },
  { name: 'phone', path: '?lens=csto&year=2012', size: PHONE },
  { name: 'compared', path: '?lens=nato&compare=1994&year=2024' },
  { name: 'embed', path: 'embed.html?lens=eu&year=2014&lang=en' },
];

for (const renderer of ['svg', 'gl'] as const) {
  for (const { name, path, size = SIZE, dark = false } of VIEWS) {
    test(
      `the ${renderer} map looks as it should: ${name}`,
      renderer === 'gl' ? WEBGL : {},
      async ({ atlas, page }) => {
        await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
        const stage = await openStill(atlas, path, renderer, size);
        await expect(stage).toHaveScreenshot(`${name}-${renderer}.png`, { animations: 'disabled' });
      },
    );
  }
}
