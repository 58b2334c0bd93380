import { expect, test } from './driver.ts';
import { BEST, WEBGL } from './engine.ts';
import { loseContext, restoreContext } from './graphics.ts';
import { pageWithoutScript } from './wishes.ts';

const STEPS = [
  { state: 'ARM', place: [44.6, 40.6], before: 2023, after: 2024, what: 'Armenia freezes its membership' },
  { state: 'UZB', place: [63.5, 42.5], before: 2005, after: 2006, what: 'Uzbekistan returns' },
  { state: 'UZB', place: [63.5, 42.5], before: 2011, after: 2012, what: 'Uzbekistan leaves' },
  { state: 'EST', place: [25.6, 58.9], before: 2003, after: 2004, what: 'Estonia joins NATO' },
] as const;

for (const renderer of new Set([BEST, 'svg'] as const)) {
  test.describe(`the ${renderer} map`, () => {
    for (const { state, place, before, after, what } of STEPS) {
      test(`changes colour when ${what}`, async ({ atlas }) => {
        await atlas.openBare(state, before, renderer);
        await atlas.waitForRenderer(renderer);
        const colour = await atlas.settledColour(state, place);
        await atlas.showYear(after);
        await atlas.expectAnotherColour(state, place, colour);
        await atlas.showYear(before);
        await atlas.expectColour(state, place, colour);
      });
    }

    test('is drawn with the overview, and with the fine borders from close by', async ({ atlas, page }) => {
      const hasFine = (): Promise<boolean> =>
        page.evaluate(() =>
          performance.getEntriesByType('resource').some(({ name }) => name.includes('/assets/fine-')),
        );
      await atlas.open(`?lens=csto&year=2010&lang=en&renderer=${renderer}`);
      await atlas.waitForRenderer(renderer);
      expect(await hasFine()).toBe(false);
      // A press goes on from where the movement before it has come to.
      await expect(async () => {
        await page.getByRole('button', { name: 'Zoom in' }).click();
        expect(await hasFine()).toBe(true);
      }).toPass();
    });
  });
}

test(
  'the map shows a drawing while the graphics card is away, and the right colours when it is back',
  WEBGL,
  async ({ atlas, page }) => {
    const { state, place, before, after } = STEPS[2];
    await atlas.openBare(state, before, 'gl');
    const member = await atlas.settledColour(state, place);
    await loseContext(page);
    await atlas.waitForRenderer('svg');
    await atlas.showYear(after);
    await atlas.expectAnotherColour(state, place, member);
    await restoreContext(page);
    await atlas.waitForRenderer('gl');
    await atlas.expectAnotherColour(state, place, member);
    await atlas.showYear(before);
    await atlas.expectColour(state, place, member);
  },
);

test(
  'a graphics card that goes away in the middle of a change leaves the drawing, and no complaint',
  WEBGL,
  async ({ atlas, page }) => {
    const { state, before, after } = STEPS[2];
    await atlas.openBare(state, before, 'gl');
    await atlas.waitForRenderer('gl');
    // Two steps at once: the first fade is still running when the second begins and the context goes.
    await atlas.press(']', 2);
    await loseContext(page);
    await atlas.waitForRenderer('svg');
    await atlas.showYear(after);
    await restoreContext(page);
    await atlas.waitForRenderer('gl');
    // Another colour scheme in the middle of a change is another style.
    await atlas.press('[', 2);
    await page.getByRole('combobox', { name: 'Colour scheme' }).selectOption('dark');
    await atlas.press(']', 2);
    await atlas.waitForRenderer('gl');
    await page.waitForLoadState('networkidle');
    expect(atlas.complaints).toEqual([]);
  },
);

test('the poster stands in the page before any script runs', async ({ browser }) => {
  const page = await pageWithoutScript(browser);
  await page.goto(process.env['ATLAS_ADDRESS'] ?? '/');
  await expect(page.locator('svg#poster [data-state]')).toHaveCount(15);
  await expect(page.locator('svg#poster')).toBeVisible();
  await expect(
    page.getByRole('img', { name: /^Military alliances, 31 December 2025\. .*Estonia/ }),
  ).toBeVisible();
  await page.context().close();
});

test('the WebGL map follows the colour scheme and keeps its statuses', WEBGL, async ({ atlas, page }) => {
  const place = [48.5, 40.7] as const;
  await atlas.openBare('AZE', 2015, 'gl');
  const light = await atlas.settledColour('AZE', place);
  await page.getByRole('combobox', { name: 'Colour scheme' }).selectOption('dark');
  await atlas.expectAnotherColour('AZE', place, light);
  const partner = await atlas.settledColour('AZE', place);
  await atlas.showYear(1998);
  await atlas.expectAnotherColour('AZE', place, partner);
});
