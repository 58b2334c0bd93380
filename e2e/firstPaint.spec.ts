/** What is on the page before its sheets and its script. */
import { expect, expectAlive, missingNote, test } from './trouble.ts';

for (const [where, width, height] of [
  ['a laptop', 1280, 720],
  ['a large screen', 1920, 1080],
  ['a phone', 390, 844],
  ['a small phone', 360, 740],
  ['a phone on its side', 844, 390],
  ['a tablet', 768, 1024],
  ['a tall tablet', 820, 1180],
  ['a large tablet', 1024, 1366],
] as const)
  test(`map and text are there before sheets and script, and the map stays where it is, on ${where}`, async ({
    trouble,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const letGo = await trouble.hold(/assets\/.*\.(css|js)$/);
    await page.goto('./', { waitUntil: 'commit' });
    const russia = page.locator('#poster [data-state=RUS]');
    await expect(russia).toHaveCSS('fill', 'rgb(221, 127, 46)');
    await expect(page.locator('#poster [data-state=EST]')).toHaveCSS('fill', 'rgb(47, 111, 180)');
    await expect(page.getByRole('heading', { name: 'Alliance Atlas' })).toBeInViewport();
    await expect(page.getByText('year by year from 1992 to 2025')).toBeInViewport();
    const before = await russia.boundingBox();
    letGo();
    await expect(page.getByRole('slider', { name: 'Year' })).toBeVisible();
    await expect(page.locator('.opening')).toHaveCount(0);
    await expect(page.locator('link[data-sheet]:not([rel=stylesheet])')).toHaveCount(0);
    const after = await russia.boundingBox();
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(Math.abs((after?.[side] ?? NaN) - (before?.[side] ?? NaN))).toBeLessThan(2);
  });

test('a sheet that cannot be had is told, and the atlas answers without it', async ({
  atlas,
  trouble,
  page,
}) => {
  await trouble.fail(/assets\/shared-.*\.css$/, 'gone');
  await page.goto('./?lang=en&renderer=svg');
  await expect(missingNote(page)).toContainText('A part of the atlas could not be loaded');
  await expectAlive(atlas, 2004);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page shows the map of the last year and says what is missing', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('#poster [data-state=RUS]')).toHaveCSS('fill', 'rgb(221, 127, 46)');
    await expect(page.locator('noscript p')).toBeInViewport();
    await expect(page.getByText('The atlas is still loading')).toBeHidden();
  });
});
