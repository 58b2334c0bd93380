import { expect, test } from './trouble.ts';

test('the search takes the other language, moves by keys, and Enter moves map and year', async ({
  atlas,
  page,
}) => {
  await atlas.open('?lang=de&state=EST');
  await atlas.search.fill('Nagorno-Karabakh');
  const wars = page.getByRole('group', { name: 'Konflikte' });
  await expect(wars.getByRole('option').first()).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /Die nächsten 14 von \d+ Treffern/ })).toHaveCount(
    1,
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(wars.getByRole('option').first()).toHaveAttribute('data-active-item', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/item=karabakh-/);
  await expect(atlas.heading).toHaveText(/Aserbaidschan|Armenien/);
});

test('what is typed while the search is on its way is searched when it is there, and the focus stays', async ({
  atlas,
  trouble,
  page,
}) => {
  const letGo = await trouble.hold(/assets\/SearchBox-/);
  await atlas.open('?state=EST&lang=en');
  await page.keyboard.press('/');
  await page.keyboard.type('Kirgisi');
  await expect(atlas.search).toHaveValue('Kirgisi');
  letGo();
  await expect(page.getByRole('option', { name: 'Kyrgyzstan', exact: true })).toBeVisible();
  await expect(atlas.search).toBeFocused();
  await page.keyboard.type('stan');
  await expect(atlas.search).toHaveValue('Kirgisistan');
});

test('Escape empties the search before it leaves the state', async ({ atlas, page }) => {
  await atlas.open('?state=EST');
  await atlas.search.fill('Kirgisistan');
  await expect(page.getByRole('option', { name: 'Kyrgyzstan', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(atlas.search).toHaveValue('');
  await expect(page.getByRole('listbox', { name: /^Search states/ })).toBeHidden();
  await expect(atlas.heading).toHaveText('Estonia');
});

test('a term of office moves the year to its beginning and shows the whole alliance', async ({
  atlas,
  page,
}) => {
  await atlas.open('?lens=nato&state=EST');
  await atlas.search.fill('Bordjuscha');
  await page
    .getByRole('group', { name: 'People' })
    .getByRole('option', { name: /Nikolai Bordyuzha/ })
    .click();
  await expect(atlas.year).toHaveValue('2003');
  await expect(page).toHaveURL(/lens=csto/);
});

test('the open search has no barriers, with results and without', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.search.fill('Gjumri');
  await expect(page.getByRole('option', { name: /Gyumri/ }).first()).toBeVisible();
  expect(await atlas.barriers()).toEqual([]);
  await atlas.search.fill('Xylophonquartett');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing found' })).toHaveCount(1);
  expect(await atlas.barriers()).toEqual([]);
});
