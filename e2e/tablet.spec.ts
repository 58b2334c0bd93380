/** Tablets held upright and phones on their side: between the sheet of a phone and the columns of a laptop. */
import { expect, test } from './driver.ts';

for (const [where, width, height] of [
  ['a tablet', 768, 1024],
  ['a tall tablet', 820, 1180],
  ['a large tablet', 1024, 1366],
  ['a phone on its side', 844, 390],
  ['a narrow window', 700, 500],
] as const)
  test(`map and slider are seen whole at once, and the lens is named in full, on ${where}`, async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await atlas.open('?lang=de&year=1999');
    for (const part of ['.map', '.slider', '.header']) {
      const box = await page.locator(part).boundingBox();
      if (!box) throw new Error(`no ${part}`);
      expect(box.x, part).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, part).toBeLessThanOrEqual(width);
      expect(box.y + box.height, part).toBeLessThanOrEqual(height);
    }
    const lens = page.locator('.header > .select');
    expect(await lens.evaluate((choice) => choice.scrollWidth - choice.clientWidth)).toBeLessThanOrEqual(0);
    // What lies over the slider would take its presses.
    await atlas.year.click({ position: { x: 40, y: 12 } });
    await atlas.year.press('End');
    await expect(atlas.year).toHaveValue('2025');
  });
