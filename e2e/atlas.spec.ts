import { expect, test } from './driver.ts';
import { BEST } from './engine.ts';

test('a reader with a keyboard chooses 2010, selects Kyrgyzstan, opens Bases, reaches Kant and a source', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await atlas.tabTo(atlas.states);
  await atlas.press('k');
  await atlas.press('k');
  await expect(atlas.states.getByRole('option', { name: /^Kyrgyzstan/ })).toHaveClass(/is-active/);
  await atlas.press('Enter');
  await expect(atlas.heading).toHaveText('Kyrgyzstan');
  await atlas.tabTo(atlas.yearField);
  await page.keyboard.type('2010');
  await expect(atlas.year).toHaveValue('2010');
  await atlas.tabTo(atlas.tab(/^Events/));
  await atlas.press('ArrowRight');
  await expect(atlas.tab(/^Bases/)).toHaveAttribute('aria-selected', 'true');
  const kant = atlas.item(/^Kant Air Base/);
  await atlas.tabTo(kant);
  await atlas.press('Enter');
  await expect(page).toHaveURL(/year=2010&state=KGZ&item=kant/);
  const sources = atlas.panel.locator('article.is-chosen details.sources > summary');
  await atlas.tabTo(sources);
  await atlas.press('Enter');
  const source = atlas.panel.locator('article.is-chosen .sources a').first();
  await atlas.tabTo(source);
  await expect(source).toHaveAttribute('href', /^https?:/);
});

test('the slider goes by years, by changes and to the ends, and says year and change', async ({ atlas }) => {
  await atlas.open('?year=2010');
  await atlas.year.focus();
  await atlas.press('ArrowRight');
  await expect(atlas.year).toHaveValue('2011');
  await atlas.press('PageDown');
  await expect(atlas.year).toHaveValue('2012');
  await expect(atlas.year).toHaveAttribute('aria-valuetext', /^2012: .*Uzbekistan/);
  await atlas.press('PageUp');
  await expect(atlas.year).not.toHaveValue('2011');
  await atlas.press('Home');
  await expect(atlas.year).toHaveValue('1992');
  await atlas.press('End');
  await expect(atlas.year).toHaveValue('2025');
});

test('playing runs to the end and stops', async ({ atlas, page }) => {
  await atlas.open('?year=2021');
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('fast');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(atlas.year).toHaveValue('2025');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('the address brings the view back, and back undoes a selection', async ({ atlas, page }) => {
  await atlas.open('?lens=csto&year=2005&state=UZB&lang=de');
  await expect(atlas.heading).toHaveText('Usbekistan');
  await expect(atlas.year).toHaveValue('2005');
  await page.getByRole('button', { name: 'Zurück zur ganzen Karte' }).click();
  await expect(atlas.heading).toHaveText('VKS / OVKS 2005');
  await page.goBack();
  await expect(atlas.heading).toHaveText('Usbekistan');
  await page.goForward();
  await expect(atlas.heading).toHaveText('VKS / OVKS 2005');
});

test('an address that asks for what does not exist shows the default and says so', async ({
  atlas,
  page,
}) => {
  await atlas.open('?year=1066&state=XYZ&lens=warsaw&item=no-such-thing');
  await expect(atlas.year).toHaveValue('2025');
  for (const value of ['1066', 'XYZ', 'warsaw', 'no-such-thing']) {
    await expect(page.getByRole('status').filter({ hasText: value })).toBeVisible();
  }
});

test('choosing an item from the address moves year and state to it, and the panel to the item', async ({
  atlas,
  page,
}) => {
  await atlas.open('?item=osh-2010');
  await expect(atlas.heading).toHaveText('Kyrgyzstan');
  await expect(atlas.year).toHaveValue('2010');
  const chosen = atlas.panel.locator('article.is-chosen');
  await expect(chosen).toContainText(/about 3\d0 km away/);
  await expect(chosen.getByRole('button').first()).toBeInViewport();
  await expect(page.getByRole('banner')).toBeInViewport({ ratio: 1 });
});

test('search finds a base by the beginning of its name and in the other spelling', async ({
  atlas,
  page,
}) => {
  await atlas.open('?lang=de');
  await expect(atlas.search).toBeVisible();
  await page.keyboard.press('/');
  await expect(atlas.search).toBeFocused();
  await page.keyboard.type('gyumri');
  await page
    .getByRole('option', { name: /Gjumri/ })
    .first()
    .click();
  await expect(atlas.heading).toHaveText('Armenien');
  await expect(page).toHaveURL(/item=gyumri/);
});

test('a click on the map selects, Escape leaves', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg');
  await page.locator('[data-state="KAZ"]').click({ position: { x: 100, y: 60 } });
  await expect(atlas.heading).toHaveText('Kazakhstan');
  await page.keyboard.press('Escape');
  await expect(atlas.heading).toHaveText('The alliances in 2025');
});

test('the language changes names, texts and labels together', async ({ atlas, page }) => {
  await atlas.open('?state=ARM');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
  await expect(atlas.heading).toHaveText('Armenien');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.locator('.label-state', { hasText: 'Armenien' })).toHaveCount(1);
  await expect(page).toHaveURL(/lang=de/);
});

test('nothing on the page contacts another host or complains', async ({ atlas }) => {
  await atlas.open(`?renderer=${BEST}&state=UKR&year=2014`);
  await atlas.showYear(2022);
  await atlas.tab(/^Clashes/).click();
  await expect(atlas.panel.getByRole('article').first()).toBeVisible();
  expect(atlas.foreign).toEqual([]);
  expect(atlas.complaints).toEqual([]);
});

for (const [query, what] of [
  ['', 'the opening view'],
  ['?state=KGZ&year=2010&item=kant&lang=de', 'a base in German'],
  ['?state=UKR&year=2022&lens=nato', 'a lens'],
] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${what} (${scheme})`, async ({ atlas, page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await atlas.open(query);
      expect(await atlas.barriers()).toEqual([]);
    });
  }
}

test('axe finds nothing on a phone', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open('?state=ARM&year=2023');
  expect(await atlas.barriers()).toEqual([]);
});

test('on a phone map, slider and sheet share the screen', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open();
  await expect(atlas.year).toBeInViewport();
  await page.getByRole('button', { name: 'More text' }).click();
  await expect(atlas.year).toBeInViewport();
  await expect(page.locator('.stage')).toBeInViewport();
});

test('“back” leads to the year that was chosen just before, and the address tells it', async ({
  atlas,
  page,
}) => {
  await atlas.open('?year=2000');
  await atlas.states.focus();
  await atlas.press(']');
  await atlas.press('Enter');
  const year = await atlas.year.inputValue();
  expect(year).not.toBe('2000');
  await page.goBack();
  await expect(atlas.year).toHaveValue(year);
  await expect(page).toHaveURL(new RegExp(`year=${year}$`));
  await atlas.openPage('Quiz');
  await expect(page).toHaveURL(/quiz=.+/);
  await atlas.openPage('Claims');
  await page.goBack();
  await expect(atlas.panel.locator('.quiz')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`year=${await atlas.year.inputValue()}`));
});

test('the address follows years that are played without a stop', async ({ atlas, page }) => {
  await atlas.open('?lens=eu&state=TKM&year=1992');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page).toHaveURL(/year=(199[3-9]|20)/);
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('a press on the map that ends over a button does not leave the map hanging on the pointer', async ({
  atlas,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await atlas.open('?state=KAZ&renderer=svg');
  const map = await page.locator('.stage').boundingBox();
  const button = await page.getByRole('button', { name: 'Zoom in' }).boundingBox();
  if (!map || !button) throw new Error('no map');
  const plane = page.locator('.stage [data-plane]');
  const [x, y] = [map.x + map.width / 2, map.y + map.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(button.x + 5, button.y + 5);
  await page.mouse.up();
  await page.mouse.move(x, y);
  const before = await plane.getAttribute('transform');
  await page.mouse.move(x - 80, y - 40, { steps: 4 });
  await expect(plane).toHaveAttribute('transform', before ?? '');
});
