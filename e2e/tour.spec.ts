import { expect, test } from './driver.ts';

test('who comes for the first time is shown four steps, and never again after they were put away', async ({
  atlas,
  page,
}) => {
  await page.goto('./');
  const tour = page.getByRole('region', { name: 'Tour in four steps' });
  await expect(tour).toContainText('1 of 4');
  expect(await atlas.barriers()).toEqual([]);
  for (const place of ['2 of 4', '3 of 4', '4 of 4']) {
    await tour.getByRole('button', { name: 'Next' }).click();
    await expect(tour).toContainText(place);
  }
  await tour.getByRole('button', { name: 'Done' }).click();
  await expect(tour).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(atlas.panel.getByRole('tablist')).toBeVisible();
  await expect(tour).toHaveCount(0);
  await atlas.openPage('Tour');
  await expect(tour).toContainText('1 of 4');
  await tour.getByRole('button', { name: 'Do not show again' }).click();
  await expect(tour).toHaveCount(0);
});

test('who asks for a view, a story or an embed is not shown the tour', async ({ page, atlas }) => {
  for (const path of ['./?year=2004', './?story=twelve-changes', './embed/en/nato/2004.html']) {
    await page.goto(path);
    await expect(page.getByRole('slider').first()).toBeVisible();
    await expect(page.locator('.tour')).toHaveCount(0);
  }
  expect(atlas.complaints).toEqual([]);
});
