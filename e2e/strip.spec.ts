import { expect, test } from './driver.ts';

test.use({ viewport: { width: 1400, height: 900 } });

test('on a large screen the strip stands over the slider, a row a state and a column a year', async ({
  atlas,
}) => {
  await atlas.open('?year=2012');
  await expect(atlas.strip.getByRole('rowheader')).toHaveCount(15);
  await expect(atlas.cell('UZB', 2012)).toContainText('suspended');
  await expect(atlas.cell('KGZ', 2001)).toContainText(/one base opened|bases opened/);
  const [column, thumb] = await Promise.all([
    atlas.cell('UZB', 2012).boundingBox(),
    atlas.year.boundingBox(),
  ]);
  const middle = (column?.x ?? 0) + (column?.width ?? 0) / 2;
  const track = { from: (thumb?.x ?? 0) + 11, width: (thumb?.width ?? 0) - 22 };
  expect(Math.abs(middle - (track.from + (track.width * 20) / 33))).toBeLessThan(4);
});

test('a cell chooses state and year, dragging goes through the years', async ({ atlas, page }) => {
  await atlas.open('?year=2012');
  await atlas.cell('GEO', 2008).click();
  await expect(atlas.heading).toHaveText('Georgia');
  await expect(atlas.year).toHaveValue('2008');
  const from = await atlas.cell('MDA', 1995).boundingBox();
  const to = await atlas.cell('MDA', 2004).boundingBox();
  if (!from || !to) throw new Error('no cells');
  await page.mouse.move(from.x + 5, from.y + 5);
  await page.mouse.down();
  await page.mouse.move(to.x + 5, to.y + 5, { steps: 6 });
  await page.mouse.up();
  await expect(atlas.year).toHaveValue('2004');
  await expect(atlas.heading).toHaveText('Georgia');
});

test('the strip is a grid for the keyboard: arrows by cell, Enter chooses', async ({ atlas, page }) => {
  await atlas.open('?year=2012');
  await atlas.cell('EST', 1992).focus();
  await page.keyboard.press('End');
  await expect(atlas.cell('EST', 2025)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await expect(atlas.strip.locator('td:focus')).toHaveAttribute('data-year', '2024');
  await page.keyboard.press('Enter');
  await expect(atlas.year).toHaveValue('2024');
  await expect(atlas.heading).not.toHaveText(/alliances/);
});

test('rows can be sorted by the first change, and the strip can be folded', async ({ atlas, page }) => {
  await atlas.open('?lens=csto&year=2012');
  await page.getByRole('combobox', { name: 'Order' }).selectOption('by first change');
  await expect(atlas.strip.getByRole('rowheader').last()).toHaveText(
    /Ukraine|Turkmenistan|Moldova|Estonia|Latvia|Lithuania/,
  );
  await page.getByRole('button', { name: 'Hide the strip' }).click();
  await expect(atlas.strip).toHaveCount(0);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the strip (${scheme})`, async ({ atlas, page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await atlas.open('?year=2012&state=ARM');
    await expect(atlas.strip).toBeVisible();
    expect(await atlas.barriers()).toEqual([]);
  });
}
