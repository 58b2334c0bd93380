import { expect, test } from './driver.ts';

test('the keys [ and ] go from change to change, with the states that change pointed out', async ({
  atlas,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await atlas.open('?lens=csto&year=1999&renderer=svg');
  await page.keyboard.press(']');
  await expect(atlas.year).toHaveValue('2006');
  await expect(atlas.sentence).toContainText('Uzbekistan');
  await expect(page.locator('.poster .flash')).toHaveCount(1);
  await page.keyboard.press('[');
  await expect(atlas.year).toHaveValue('1999');
  await expect(page.locator('.poster .flash')).toHaveCount(3);
  await atlas.showYear(2010);
  await expect(page.locator('.poster .flash')).toHaveCount(0);
});

test('playing lingers on a change and points out only what changed, with its sentence', async ({
  atlas,
  page,
}) => {
  await atlas.open('?lens=csto&year=2010&renderer=svg');
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('slow');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.locator('.poster .flash')).toHaveCount(1);
  await expect(page.locator('.poster .flash')).toHaveAttribute('href', '#shape-UZB');
  await expect(atlas.year).toHaveValue('2012');
  await expect(atlas.sentence).toContainText('Uzbekistan freezes');
  await page.getByRole('button', { name: 'Pause' }).click();
});

test('with a clicker PageDown and PageUp do the same', async ({ atlas, page }) => {
  await atlas.open('?lens=csto&year=1999');
  await page.keyboard.press('PageDown');
  await expect(atlas.year).toHaveValue('2006');
  await page.keyboard.press('PageUp');
  await expect(atlas.year).toHaveValue('1999');
});

test('the keys stop at the events that the filter lets through, and show each in the panel', async ({
  atlas,
  page,
}) => {
  await atlas.open('?state=UZB&year=1998&lens=csto');
  await atlas.openFilter();
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('membership');
  await page.getByRole('combobox', { name: /stop at/ }).selectOption('events');
  await atlas.heading.click();
  await page.keyboard.press(']');
  const chosen = atlas.panel.locator('article.is-chosen');
  await expect(chosen).toContainText('membership');
  const first = await chosen.getByRole('button').first().textContent();
  await page.keyboard.press(']');
  await expect(chosen.getByRole('button').first()).not.toHaveText(first ?? '');
  await page.keyboard.press('[');
  await expect(chosen.getByRole('button').first()).toHaveText(first ?? '');
  await expect(atlas.heading).toHaveText('Uzbekistan');
});

test('events are filtered by kind, organisation and period, also from the address', async ({
  atlas,
  page,
}) => {
  await atlas.open('?state=UZB');
  const tab = atlas.tab(/^Events/);
  const all = Number((await tab.locator('.count').textContent()) ?? 0);
  await atlas.openFilter();
  await page.getByRole('combobox', { name: 'Organisation' }).selectOption('NATO');
  await page.getByRole('combobox', { name: 'From' }).selectOption('2000');
  await expect(page).toHaveURL(/org=NATO/);
  await expect(page).toHaveURL(/period=2000-2025/);
  const some = Number((await tab.locator('.count').textContent()) ?? 0);
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await page.reload();
  await expect(atlas.panel.locator('.filters > summary')).toHaveText('Filter: NATO, 2000 to 2025');
  await expect(tab.locator('.count')).toHaveText(String(some));
  await atlas.openFilter();
  await page.getByRole('button', { name: 'Remove the filter' }).click();
  await expect(tab.locator('.count')).toHaveText(String(all));
});

test('clashes are filtered by kind, in the list and on the map', async ({ atlas, page }) => {
  await atlas.open('?year=2022');
  await atlas.tab(/^Clashes/).click();
  const marks = page.locator('.overlay .mark-clash');
  await expect(marks.first()).toBeAttached();
  await atlas.openFilter();
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('civil-war');
  await expect(page).toHaveURL(/clashes=civil-war/);
  await expect(marks).toHaveCount(0);
});

test('choosing what the filter hides takes the filter away', async ({ atlas, page }) => {
  await atlas.open('?events=treaty');
  await page.goto('./?events=exercise&item=osh-2010');
  await expect(atlas.panel.locator('article.is-chosen')).toBeVisible();
  await page.goto('./?clashes=war&item=osh-2010');
  await expect(atlas.panel.locator('article.is-chosen')).toBeVisible();
  await expect(page).not.toHaveURL(/clashes=/);
});

test('over the slider a curve tells how the events lie over the years', async ({ atlas, page }) => {
  await atlas.open('?state=UKR');
  await expect(page.getByRole('img', { name: /^Events by year, most in 2022 \(\d+\)$/ })).toBeVisible();
});
