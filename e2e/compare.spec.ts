import { expect, test } from './driver.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('1994 is compared with 2024: by button and slider, on the map and in a list with dates', async ({
  atlas,
  page,
}) => {
  await atlas.open('?lens=csto&year=1994&renderer=svg');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(atlas.panel.getByText('Now choose the second year')).toBeVisible();
  await atlas.year.focus();
  await atlas.showYear(2024);
  await expect(atlas.heading).toHaveText('1994 and 2024 compared');
  await expect(page).toHaveURL(/year=2024&compare=1994/);
  const changed = atlas.differences.first().getByRole('listitem');
  await expect(changed).toHaveCount(4);
  await expect(changed.filter({ hasText: 'Uzbekistan' })).toContainText('left from 20 April 1999');
  await expect(atlas.sentence).toContainText('4 of the fifteen states');
  await expect(page.locator('[data-overlay="UZB"]')).toHaveAttribute('fill', /#split-/);
  await expect(page.locator('[data-overlay="KAZ"]')).toHaveAttribute('fill', 'none');
  await page.keyboard.press('Escape');
  await expect(atlas.heading).toHaveText('CST / CSTO in 2024');
});

test('the address brings a comparison back, in either order of the years', async ({ atlas, page }) => {
  await atlas.open('?lens=csto&year=1994&compare=2024&lang=de');
  await expect(atlas.heading).toHaveText('1994 und 2024 im Vergleich');
  await expect(page.getByRole('textbox', { name: 'Verglichen mit dem Jahr' })).toHaveValue('2024');
});

test('the list can be copied with its citation', async ({ atlas, page }) => {
  await atlas.open('?lens=csto&year=2024&compare=1994');
  await page.getByRole('button', { name: 'Copy the list with citation' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Uzbekistan: member in 1994, suspended in 2024');
  expect(text).toMatch(/compare=1994/);
});

test('two maps stand side by side, several as small multiples, and one leads back', async ({
  atlas,
  page,
}) => {
  await atlas.open('?lens=csto&year=2024&compare=1994');
  await page.getByRole('button', { name: 'Two maps side by side' }).click();
  await expect(atlas.smallMaps.getByRole('img')).toHaveCount(2);
  await expect(page).toHaveURL(/years=1994%2C2024/);
  await page.getByRole('combobox', { name: 'Add a year' }).selectOption('1999');
  await expect(atlas.smallMaps.getByRole('img')).toHaveCount(3);
  await page.getByRole('button', { name: 'Remove 1994' }).click();
  await expect(atlas.smallMaps.getByRole('img')).toHaveCount(2);
  await atlas.smallMaps.getByRole('button', { name: '1999' }).click();
  await expect(atlas.smallMaps).toHaveCount(0);
  await expect(atlas.year).toHaveValue('1999');
});

test('on the strip the two years stand out and the rest steps back', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  await atlas.open('?lens=csto&year=2024&compare=1994');
  await expect(page.locator('.strip-column')).toHaveCount(2);
  await expect(page.locator('.strip-veil')).toHaveCount(11 + 4 * 2);
});

test('years that are none are told and nothing is compared', async ({ atlas, page }) => {
  await atlas.open('?compare=1066&years=1994,3000');
  await expect(page.getByRole('status').filter({ hasText: '1066' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '3000' })).toBeVisible();
  await expect(atlas.smallMaps).toHaveCount(0);
});
