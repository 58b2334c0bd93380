import { expect, test } from './driver.ts';

test('Russian on trial: the interface is Russian, texts nobody has translated are English and say so', async ({
  atlas,
  page,
}) => {
  await atlas.open('?state=ARM&year=2024');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ru');
  await expect(atlas.heading).toHaveText('Армения');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(atlas.panel.getByText('Часть текстов ещё не переведена')).toBeVisible();
  await atlas.tab(/^Базы/).click();
  const gyumri = atlas.panel.getByRole('article').filter({ hasText: '102-я российская военная база' });
  // The list begins with a few entries and goes on by itself as its end comes near: its button may be gone before it is pressed.
  await expect(async () => {
    const more = atlas.panel.locator('.list-more');
    if (await more.isVisible()) await more.click({ timeout: 1000 });
    await expect(gyumri).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(gyumri.getByText('по-английски')).toHaveCount(0);
  const other = atlas.panel.getByRole('article').filter({ hasText: 'по-английски' }).first();
  await expect(other.getByRole('heading')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(/lang=ru/);
});

test('in Russian dates, plurals and the sentence of change are Russian', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  await atlas.open('?lens=csto&year=1999&lang=ru');
  await expect(atlas.sentence).toHaveText('Азербайджан, Грузия и Узбекистан: вышло.');
  await expect(
    page.getByRole('grid', { name: /^Полоса/ }).locator('[data-state="UZB"][data-year="1999"]'),
  ).toContainText(/событи[еяй]/);
  expect(await atlas.barriers()).toEqual([]);
});

test('search finds states, bases, people and places in every spelling, and moves map and year', async ({
  atlas,
  page,
}) => {
  await atlas.open('?lang=de');
  const search = async (text: string): Promise<void> => {
    await atlas.search.fill(text);
    await expect(page.getByRole('option').first()).toBeVisible();
  };
  for (const [text, found] of [
    ['Gyumri', /Gjumri/],
    ['Kirgistan', /^Kirgisistan/],
    ['Berg-Karabach', /arabach/],
    ['Bordyuzha', /Bordjuscha/],
  ] as const) {
    await search(text);
    await expect(page.getByRole('option', { name: found }).first()).toBeVisible();
  }
  await search('Kant');
  await page
    .getByRole('option', { name: /Luftwaffenstützpunkt Kant/ })
    .first()
    .click();
  await expect(atlas.heading).toHaveText('Kirgisistan');
  await expect(page).toHaveURL(/item=kant/);
});
