/** Parts that come on demand and fail: each says so in its place, and everything else goes on. */
import { expect, expectAlive, missingNote, test } from './trouble.ts';

const HERE = 'This could not be loaded.';

/** What fails, how a reader comes to it, and how the note names it. */
const PARTS = [
  {
    files: /assets\/sources-/,
    query: '?item=kant',
    name: 'sources',
    open: '.panel article.is-chosen .sources > summary',
  },
  { files: /assets\/SearchBox-/, query: '', name: 'search', open: '.header input.search' },
  { files: /assets\/notes\./, query: '?state=ARM', name: 'texts' },
  { files: /assets\/(ledger|Pages)/, query: '?page=claims', name: 'pages beside the map' },
  { files: /assets\/(quiz\.|QuizPanel)/, query: '?quiz=treaty-expires', name: 'quiz' },
  { files: /assets\/(stories\.|StoryPanel)/, query: '?story=twelve-changes', name: 'stories' },
  { files: /assets\/Presenter-.*js/, query: '?story=twelve-changes&present=hall', name: 'presentation' },
  { files: /assets\/DifferencePanel-/, query: '?compare=1994', name: 'comparison' },
  { files: /assets\/SmallMaps-/, query: '?years=1994,2004', name: 'comparison' },
  { files: /assets\/fine-/, query: '?page=export', name: 'files to take away' },
] as const;

for (const { files, query, name, ...more } of PARTS) {
  test(`${name} that cannot be had are named (${query || 'at once'}), and the atlas goes on`, async ({
    trouble,
    page,
  }) => {
    await trouble.fail(files, 'gone');
    await page.goto(`./${query || '?'}${query ? '&' : ''}lang=en&renderer=svg`);
    if ('open' in more) await page.locator(more.open).click();
    await expect(missingNote(page)).toContainText(`Not loaded: ${name}. Everything else goes on working.`);
    await expect(page.locator('.crashed')).toHaveCount(0);
    await expect(page.locator('svg#poster')).toBeVisible();
  });
}

test('a page that cannot be had is closed again, and the map is there', async ({ atlas, trouble, page }) => {
  await trouble.fail(/assets\/Pages-.*js/, 'gone');
  await page.goto('./?page=data&lang=en&renderer=svg');
  await expect(page.getByText(HERE)).toBeVisible();
  expect(await atlas.barriers()).toEqual([]);
  await page.getByRole('button', { name: 'Back to the map' }).click();
  await expectAlive(atlas, 2004);
});

test('a language that cannot be had leaves the one that is shown', async ({ atlas, trouble, page }) => {
  await atlas.open('?state=ARM&lang=en&renderer=svg');
  await trouble.fail(/assets\/(names|texts)\.de/, 'refused');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
  await expect(missingNote(page)).toContainText('Not loaded: language.');
  await expect(atlas.heading).toHaveText('Armenia');
  await expect(page.getByRole('combobox', { name: 'Language' })).toHaveValue('en');
});

test('a file whose typeface cannot be had says why, and is made when it can', async ({
  atlas,
  trouble,
  page,
}) => {
  const fonts = /SourceSans3.*ttf/;
  await trouble.fail(fonts, 'gone');
  await page.goto('./?page=export&lang=en&renderer=svg');
  const save = page.getByRole('button', { name: 'Save the picture' });
  await save.click();
  await expect(
    atlas.pageBody.getByRole('status').filter({ hasText: /could not be made.*ttf/ }),
  ).toBeVisible();
  await trouble.mend(fonts);
  expect((await atlas.download(save)).name).toMatch(/\.png$/);
});

test('axe finds nothing on the note of what is missing, and it can be put away', async ({
  atlas,
  trouble,
  page,
}) => {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await trouble.fail(/assets\/texts/, 'gone');
    await page.goto('./?lang=de&renderer=svg');
    await expect(missingNote(page)).toContainText('Nicht geladen: Texte. Alles andere arbeitet weiter.');
    expect(await atlas.barriers()).toEqual([]);
  }
  await page.locator('.missing-note').getByRole('button', { name: 'Schließen' }).click();
  await expect(missingNote(page)).toHaveCount(0);
});
