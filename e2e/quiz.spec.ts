import { expect, test } from './driver.ts';

test('a question stops the map, locks later years, takes answers and shows hits, misses and sources', async ({
  atlas,
  page,
}) => {
  await atlas.open('?quiz=treaty-expires');
  await expect(atlas.heading).toHaveText('The treaty expires');
  await expect(atlas.year).toHaveValue('1998');
  await atlas.year.focus();
  await page.keyboard.press('End');
  await expect(atlas.year).toHaveValue('1998');
  await expect(atlas.year).toHaveAttribute('aria-valuetext', /Later years are locked/);
  await page.getByRole('combobox', { name: 'Georgia, end of 1999' }).selectOption('left');
  await page.getByRole('combobox', { name: 'Armenia, end of 1999' }).selectOption('left');
  await expect(atlas.panel.getByText('7 states have no answer yet')).toBeVisible();
  await page.getByRole('button', { name: 'Show what happened' }).click();
  await expect(atlas.panel.getByText('1 of 9 right').first()).toBeVisible();
  const georgia = atlas.panel.getByRole('listitem').filter({ hasText: 'Georgia' }).first();
  await expect(georgia).toContainText('right');
  await expect(georgia.getByText(/^Sources/)).toBeVisible();
  await expect(atlas.panel.getByRole('listitem').filter({ hasText: 'Armenia' }).first()).toContainText(
    'wrong',
  );
  await expect(atlas.year).toHaveValue('1999');
  await atlas.showYear(2025);
});

test('results stay in the browser and can be deleted', async ({ atlas, page }) => {
  await atlas.open('?quiz=the-return');
  await page.getByRole('button', { name: 'Show what happened' }).click();
  await page.reload();
  await expect(atlas.panel.getByText('0 of 4 right')).toBeVisible();
  await page.getByRole('button', { name: 'Delete the results' }).click();
  await expect(atlas.panel.getByText('0 of 4 right')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('questions are made of any lens and year, by chance or by address, in both languages', async ({
  atlas,
  page,
}) => {
  await atlas.open('?quiz=nato.2004&lang=de');
  await expect(atlas.heading).toHaveText('NATO, 2004');
  await expect(page.getByRole('combobox', { name: 'Estland, Ende 2004' })).toBeVisible();
  await page.getByRole('button', { name: 'Eine zufällige Frage' }).click();
  await expect(atlas.heading).not.toHaveText('NATO, 2004');
  await expect(page).toHaveURL(/quiz=[a-z]+\.\d{4}/);
  await page.getByRole('button', { name: 'Quiz verlassen' }).click();
  await expect(atlas.panel.getByRole('tablist')).toBeVisible();
  await expect(page).not.toHaveURL(/quiz=/);
});

test('a question that does not exist is told', async ({ atlas, page }) => {
  await atlas.open('?quiz=no-such-question');
  await expect(page.getByRole('status').filter({ hasText: 'no-such-question' })).toBeVisible();
});

test('the quiz opens from the panel and goes on by keyboard alone', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.tabTo(page.getByRole('button', { name: 'Quiz', exact: true }));
  await page.keyboard.press('Enter');
  await expect(atlas.heading).toBeFocused();
  await atlas.tabTo(page.getByRole('button', { name: 'Show what happened' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('.quiz-result')).toBeFocused();
});
