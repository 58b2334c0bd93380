import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Names } from '../src/domain/words.ts';
import { expect, test } from './driver.ts';
import { dragFinger, PHONE } from './touch.ts';

test.use(PHONE);

const namesOf = (language: 'en' | 'de'): Names['states'] =>
  (JSON.parse(readFileSync(`src/data/facts/names.${language}.json`, 'utf8')) as Names).states;

test('a finger on the slider goes through the years and neither scrolls nor zooms the page', async ({
  atlas,
  page,
}) => {
  await atlas.open('?year=1994');
  const box = await atlas.year.boundingBox();
  if (!box) throw new Error('no slider');
  const y = box.y + box.height / 2;
  await dragFinger(
    page,
    [0.2, 0.3, 0.4, 0.5, 0.6, 0.7].map((share) => ({ x: box.x + box.width * share, y })),
  );
  await expect.poll(async () => Number(await atlas.year.inputValue())).toBeGreaterThan(2010);
  expect(await page.evaluate(() => [window.scrollX, window.scrollY, visualViewport?.scale])).toEqual([
    0, 0, 1,
  ]);
  await expect(atlas.year).toHaveCSS('touch-action', 'pan-y pinch-zoom');
});

test('a year half typed gives way to the slider', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.yearField.tap();
  await page.keyboard.type('20');
  await expect(atlas.yearField).toHaveValue('20');
  const slideTo = async (year: string): Promise<void> => {
    await atlas.year.evaluate((slider: HTMLInputElement, value) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(slider, value);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }, year);
    await expect(atlas.yearField).toHaveValue(year);
  };
  await slideTo('1999');
  // Nor does it come back with the year in which it was typed.
  await slideTo('2025');
});

/** The names of states that the legend or a button of the map covers in part. */
const namesUnder = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const boxes = (selector: string): [string, DOMRect][] =>
      [...document.querySelectorAll(selector)].map((element) => [
        element.textContent,
        element.getBoundingClientRect(),
      ]);
    const covers = boxes('.legend, .map-tools');
    return boxes('.label-state:not([hidden])')
      .filter(([, name]) =>
        covers.some(
          ([, cover]) =>
            name.left < cover.right &&
            cover.left < name.right &&
            name.top < cover.bottom &&
            cover.top < name.bottom,
        ),
      )
      .map(([name]) => name);
  });

for (const lang of ['en', 'de'] as const)
  test(`no name stands in another state, and most states have theirs (${lang})`, async ({ atlas, page }) => {
    const names = Object.entries(namesOf(lang)).map(([id, { name }]) => [name, id] as const);
    await atlas.open(`?lang=${lang}&year=1992`);
    for (const year of [1992, 1999, 2008, 2014, 2025]) {
      await atlas.showYear(year);
      // A label stands where its own state or none of the fifteen lies under its middle.
      const stands = await page.evaluate((names: readonly (readonly [string, string])[]) => {
        const idOf = new Map(names);
        return [...document.querySelectorAll<HTMLElement>('.label-state:not([hidden])')].map((label) => {
          const { left, top, width, height } = label.getBoundingClientRect();
          const under = document
            .elementsFromPoint(left + width / 2, top + height / 2)
            .map((element) => element.closest<SVGElement>('[data-state]')?.dataset['state'])
            .find((id) => id !== undefined);
          return { name: label.textContent, id: idOf.get(label.textContent), under };
        });
      }, names);
      expect(stands.filter(({ id, under }) => under !== undefined && under !== id)).toEqual([]);
      expect(stands.length, `names in ${year}`).toBeGreaterThanOrEqual(11);
      expect(await namesUnder(page), `names covered in ${year}`).toEqual([]);
    }
  });

test('an opened legend covers no name in part', async ({ atlas, page }) => {
  await atlas.open('?year=2014');
  await page.locator('.legend summary').tap();
  await expect.poll(() => namesUnder(page)).toEqual([]);
});

test('a year can be typed', async ({ atlas }) => {
  await atlas.open();
  await atlas.yearField.tap();
  await atlas.showYear(2008);
});

test('the sheet has three heights: by its buttons and by a finger on its grip', async ({ atlas, page }) => {
  await atlas.open();
  const height = async (): Promise<number> => (await atlas.panel.boundingBox())?.height ?? 0;
  const peek = await height();
  await page.getByRole('button', { name: 'More text' }).tap();
  await expect.poll(height).toBeGreaterThan(peek + 50);
  const half = await height();
  await page.getByRole('button', { name: 'More text' }).tap();
  await expect.poll(height).toBeGreaterThan(half + 50);
  const grip = await page.locator('.sheet-grip').boundingBox();
  if (!grip) throw new Error('no grip');
  const x = grip.x + grip.width / 2;
  await dragFinger(page, [
    { x, y: grip.y + 9 },
    { x, y: grip.y + 260 },
  ]);
  await expect.poll(height).toBeLessThan(half - 50);
});

test('a tap on the map selects and the sheet comes up', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg');
  const before = (await atlas.panel.boundingBox())?.height ?? 0;
  const name = await page.locator('.label-state', { hasText: 'Kazakhstan' }).boundingBox();
  if (!name) throw new Error('no name on the map');
  await page.touchscreen.tap(name.x + name.width / 2, name.y + name.height / 2);
  await expect(atlas.heading).toHaveText('Kazakhstan');
  await expect.poll(async () => (await atlas.panel.boundingBox())?.height ?? 0).toBeGreaterThan(before);
});

test('two years are compared on a phone, side by side on the whole screen', async ({ atlas, page }) => {
  await atlas.open('?lens=csto&year=1994');
  await page.getByRole('button', { name: 'Compare' }).tap();
  await atlas.showYear(2024);
  await expect(atlas.heading).toHaveText('1994 and 2024 compared');
  await page.getByRole('button', { name: 'Two maps side by side' }).tap();
  await expect(atlas.year).toBeHidden();
  await page.getByRole('button', { name: 'Back to one map' }).tap();
  await expect(atlas.year).toBeVisible();
});
