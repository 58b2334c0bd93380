/** Parts of the atlas that fail: refused, gone, replaced by a page for people, cut off, late. The rest goes on, and there is a way on. */
import type { Failure } from './trouble.ts';
import { expect, expectAlive, missingNote, test } from './trouble.ts';

const RETRY = { name: 'Try again' };
const FAILURES: readonly Failure[] = ['refused', 'gone', 'page', 'cut'];

for (const how of FAILURES) {
  test(`without its facts (${how}) the page keeps its map, says so and offers another try`, async ({
    trouble,
    page,
  }) => {
    const facts = /assets\/atlas-/;
    await trouble.fail(facts, how);
    await page.goto('./?year=2004&lang=en');
    const note = page.getByRole('alert');
    await expect(note).toContainText(
      'The data of the atlas could not be loaded; the map shows 31 December 2004.',
    );
    await expect(page.locator('svg#poster')).toBeVisible();
    await trouble.mend(facts);
    await note.getByRole('button', RETRY).click();
    await expect(page.getByRole('slider', { name: 'Year' })).toHaveValue('2004');
  });

  test(`without its texts (${how}) the map works, and another try brings them at the same view`, async ({
    atlas,
    trouble,
    page,
  }) => {
    const texts = /assets\/(texts|items)/;
    await trouble.fail(texts, how);
    await page.goto('./?state=ARM&lang=en&renderer=svg');
    await expect(missingNote(page)).toContainText('Not loaded: texts. Everything else goes on working.');
    await expectAlive(atlas, 2004);
    await expect(atlas.panel.getByText('This could not be loaded.').first()).toBeVisible();
    await trouble.mend(texts);
    await missingNote(page).getByRole('button', RETRY).click();
    await expect(atlas.tab(/^Events/)).toBeVisible();
    await expect(atlas.year).toHaveValue('2004');
    await expect(atlas.heading).toHaveText('Armenia');
  });
}

test('without the script the page says that it is still loading', async ({ trouble, page }) => {
  await trouble.fail(/assets\/index-.*js/, 'gone');
  await page.goto('./');
  await expect(page.locator('svg#poster')).toBeVisible();
  await expect(page.getByText('If it does not come, reload the page.')).toBeVisible();
});

test('facts that come late are waited for, and the note of the wait goes', async ({
  atlas,
  trouble,
  page,
}) => {
  const letGo = await trouble.hold(/assets\/index-.*js/);
  await page.goto('./?year=2004&lang=en', { waitUntil: 'commit' });
  const wait = page.getByText('If it does not come, reload the page.');
  await expect(wait).toBeVisible();
  letGo();
  await expect(atlas.year).toHaveValue('2004');
  await expect(wait).toBeHidden();
});

test('texts that come late are waited for while the slider answers', async ({ atlas, trouble, page }) => {
  const letGo = await trouble.hold(/assets\/(texts|items)/);
  await page.goto('./?lang=en&renderer=svg', { waitUntil: 'commit' });
  await expectAlive(atlas, 1999);
  await expect(atlas.panel.getByText('Loading texts')).toBeVisible();
  letGo();
  await expect(atlas.tab(/^Events/)).toBeVisible();
  await expect(missingNote(page)).toHaveCount(0);
});

test('without the server another try says so and leaves the page as it is', async ({
  atlas,
  trouble,
  page,
}) => {
  await atlas.open('?year=2010&lang=en&renderer=svg');
  await trouble.network(false);
  await atlas.openPage('Data');
  const note = missingNote(page);
  await expect(note).toContainText('The server cannot be reached. What is here goes on working.');
  await note.getByRole('button', RETRY).click();
  await expect(note).toContainText('The server cannot be reached.');
  await page.getByRole('button', { name: 'Back to the map' }).first().click();
  await expectAlive(atlas, 2004);
  await trouble.network(true);
  await expect(note).not.toContainText('cannot be reached');
  await note.getByRole('button', RETRY).click();
  await expect(atlas.tab(/^Events/)).toBeVisible();
  await expect(atlas.year).toHaveValue('2004');
});

for (const how of ['gone', 'page'] as const) {
  test(`an old tab after a deployment (old files ${how}) says so and offers the new edition at the same view`, async ({
    atlas,
    trouble,
    page,
  }) => {
    await atlas.open('?lang=en&state=UZB&renderer=svg');
    await trouble.deploy(/assets\/(Pages|QuizPanel|ledger)/, how);
    await atlas.showYear(2012);
    await page.getByRole('button', { name: 'Quiz' }).first().click();
    const note = missingNote(page);
    await expect(note).toContainText(
      'Not loaded: quiz. Since you opened this page a new edition has appeared',
    );
    await note.getByRole('button', { name: 'Load the new edition' }).click();
    await expect(page.locator('html[data-edition="2"]')).toBeAttached();
    await expect(atlas.panel.locator('.quiz-states')).toBeVisible();
  });
}

test('a story that is being written survives the way to a new edition', async ({ atlas, trouble, page }) => {
  await atlas.open('?page=stories&lens=csto&year=1999&lang=en&renderer=svg');
  await page.getByRole('button', { name: 'New story' }).click();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('My lecture');
  await trouble.deploy(/assets\/(SearchBox|sources|QuizPanel|Density|ExportPage)/, 'gone');
  await atlas.openPage('Take away');
  await missingNote(page).getByRole('button', { name: 'Load the new edition' }).click();
  await expect(page.locator('html[data-edition="2"]')).toBeAttached();
  await expect.poll(() => page.evaluate(() => Object.values(localStorage).join(''))).toContain('My lecture');
  await atlas.openPage('Stories');
  await expect(page.getByRole('listitem').filter({ hasText: 'My lecture' })).toBeVisible();
});

test('a page that is opened while a story is on its way stays open', async ({ atlas, trouble, page }) => {
  const letGo = await trouble.hold(/assets\/stories\.en/);
  await page.goto('./?story=armenia-turns-away&scene=2&lang=en&renderer=svg', { waitUntil: 'commit' });
  await atlas.openPage('Data');
  await expect(atlas.pageBody).toBeVisible();
  letGo();
  await expect(atlas.sentence).toContainText('sign the Collective Security Treaty');
  await expect(atlas.pageBody).toBeVisible();
});
