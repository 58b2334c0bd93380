import { expect } from './driver.ts';
import { test } from './trouble.ts';

test('the menu of lenses explains each, and a choice changes heading, legend and address', async ({
  atlas,
  page,
}) => {
  await atlas.open('?year=2024');
  await atlas.openLenses();
  await expect(atlas.lensOption('NATO')).toContainText('?');
  await atlas.lensOption('EU').click();
  await expect(atlas.heading).toHaveText('EU in 2024');
  await expect(page.locator('.legend')).toContainText('candidate');
  await expect(page).toHaveURL(/lens=eu/);
});

test('the plain list of lenses is not taken from under the hand that uses it: the menu comes when it is left', async ({
  atlas,
  page,
  trouble,
}) => {
  const files = /ExplainedChoice-/;
  const letGo = await trouble.hold(files);
  const here = page.waitForEvent('requestfinished', (request) => files.test(request.url()));
  await atlas.open('?year=2024');
  await atlas.lens.focus();
  letGo();
  await here;
  // Whatever was to come with it has come when the page is idle again.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await atlas.lens.selectOption({ label: 'NATO' });
  await expect(atlas.heading).toHaveText('NATO in 2024');
  await atlas.year.focus();
  await atlas.openLenses();
  await expect(atlas.lensOption('EU')).toContainText('?');
});

test('a choice is in the address at once: who reloads right after it sees it again', async ({
  atlas,
  page,
}) => {
  await atlas.open('?lens=csto&year=2012&renderer=svg');
  await atlas.second.selectOption('NATO');
  await page.reload();
  await expect(atlas.second).toHaveValue('nato');
});

test('terms of office are made when they are unfolded, and follow the year', async ({ atlas }) => {
  await atlas.open('?lens=csto&year=2012');
  const offices = atlas.panel.locator('.terms').first();
  await expect(offices.locator('summary').first()).toHaveText('Secretaries General 3');
  await expect(offices.locator('.term')).toHaveCount(0);
  await offices.locator('summary').first().click();
  await expect(offices.locator('.term.is-now')).toContainText('Nikolai Bordyuzha');
  await atlas.showYear(2019);
  await expect(offices.locator('.term.is-now')).not.toContainText('Bordyuzha');
});

test('who holds areas of a state without its consent is told with dates, dispute and sources, and follows the year', async ({
  atlas,
}) => {
  await atlas.open('?state=UKR&year=2013');
  await expect(atlas.panel.getByRole('tab').first()).toBeVisible();
  const control = atlas.panel.locator('.terms');
  await expect(control).toHaveCount(0);
  await atlas.showYear(2014);
  await control.locator('summary').first().click();
  const crimea = control
    .locator('section')
    .filter({ has: atlas.page.getByRole('heading', { name: 'Crimea' }) });
  await expect(crimea.locator('.disputed')).toContainText('20 February 2014 (Ukrainian law)');
  await expect(crimea.locator('.term.is-now')).toContainText('since 27 February 2014');
  await crimea.locator('.term .sources summary').click();
  await expect(crimea.locator('.term .sources a').first()).toHaveAttribute('href', /^https:/);
  await atlas.open('?state=AZE&year=2025');
  await control.locator('summary').first().click();
  await expect(control.locator('.term')).toHaveCount(3);
  await expect(control.locator('.term.is-now')).toHaveCount(0);
});

test('a second lens is drawn as outlines, told in legend, sentence and panel, and kept in the address', async ({
  atlas,
  page,
}) => {
  await atlas.open('?lens=csto&year=2012&renderer=svg');
  await atlas.second.selectOption('NATO');
  await expect(page.locator('[data-dash="EST"] .dash')).toHaveAttribute('d', /^M/);
  await expect(page.locator('[data-dash="EST"]')).not.toHaveAttribute('hidden');
  await expect(page.locator('.legend')).toContainText('partner with action plan');
  await expect(atlas.sentence).toContainText('NATO: ');
  await expect(page).toHaveURL(/over=nato/);
  await atlas.second.selectOption('no second system');
  await expect(page.locator('[data-dash="EST"]')).toHaveAttribute('hidden');
});

test('votes are shown by resolution: the slider stops at each, also at those of one year', async ({
  atlas,
  page,
}) => {
  await atlas.open('?lens=un&vote=unga-es-11-3');
  await expect(atlas.resolution).toHaveAttribute('aria-valuetext', /ES-11\/3, 7 April 2022/);
  await expect(atlas.sentence).toContainText(
    'No: Belarus, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan',
  );
  await atlas.resolution.press('ArrowLeft');
  await expect(atlas.sentence).toContainText('ES-11/2');
  await atlas.resolution.press('Home');
  await expect(atlas.sentence).toContainText('A/RES/62/249, 15 May 2008');
  await expect(page).toHaveURL(/vote=unga-62-249/);
});

test('the claims page filters by verdict and leads to the facts on the map', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.openPage('Claims');
  await expect(atlas.pageBody.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(atlas.pageBody.getByRole('status')).toHaveText('53 statements');
  await page.getByRole('combobox', { name: 'Verdict' }).selectOption('open');
  await expect(atlas.pageBody.getByRole('status')).not.toHaveText('53 statements');
  await page.getByRole('combobox', { name: 'Verdict' }).selectOption('all verdicts');
  const claim = page.locator('.claim').filter({ hasText: 'D4.23' });
  await claim.getByRole('button', { name: /Osh/ }).first().click();
  await expect(atlas.pageBody).toHaveCount(0);
  await expect(page).toHaveURL(/item=/);
});

test('Escape closes a page, and back opens it again', async ({ atlas, page }) => {
  await atlas.open('?page=orgs');
  await expect(atlas.pageBody).toContainText('Collective Security Treaty Organization');
  await page.keyboard.press('Escape');
  await expect(atlas.pageBody).toHaveCount(0);
  await page.goBack();
  await expect(atlas.pageBody).toBeVisible();
});

test('the data page cites in four styles with the address of the view, and every download is there', async ({
  atlas,
  page,
  request,
}) => {
  await atlas.open('?state=KGZ&year=2010');
  await atlas.openPage('Data');
  const citation = atlas.pageBody.locator('.citation');
  await expect(citation).toContainText('[Dataset]');
  await expect(citation).toContainText('state=KGZ');
  const style = page.getByRole('combobox', { name: 'Citation style' });
  for (const [name, sign] of [
    ['Chicago', '“Alliance Atlas'],
    ['BibTeX', '@misc'],
    ['CSL-JSON', '"type": "dataset"'],
  ] as const) {
    await style.selectOption(name);
    await expect(citation).toContainText(sign);
    await expect(citation).not.toContainText('address.invalid');
  }
  const links = await atlas.pageBody
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const downloads = links.filter((link) => link.includes('/data/'));
  expect(downloads.length).toBeGreaterThan(20);
  for (const link of downloads) expect((await request.get(link)).status(), link).toBe(200);
});

test('figures stand in a tab of their own, with numbers in words beside the bars', async ({ atlas }) => {
  await atlas.open('?state=KAZ&year=2022');
  await atlas.tab(/^Figures/).click();
  await expect(atlas.panel.getByRole('listitem').filter({ hasText: '13%' }).first()).toBeVisible();
});

test('the panel of the alliance counts how long Russians led its organs', async ({ atlas }) => {
  await atlas.open('?lens=csto&year=2023');
  await atlas.panel.getByText(/^Secretaries General \d+$/).click();
  await expect(
    atlas.panel.getByText(/citizens of Russia held the office for \d+ of the \d+ documented years/).first(),
  ).toBeVisible();
});

for (const [query, what] of [
  ['?page=claims', 'the claims'],
  ['?page=data&lang=de', 'the data in German'],
  ['?page=orgs', 'the organisations'],
  ['?lens=un', 'the votes'],
  ['?lens=eu&over=eaeu&year=2016', 'two lenses'],
  ['?lens=presence&year=2015&lang=de', 'the presence of forces'],
] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${what} (${scheme})`, async ({ atlas, page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await atlas.open(query);
      expect(await atlas.barriers()).toEqual([]);
    });
  }
}
