import { readFileSync } from 'node:fs';
import { expect, test } from './driver.ts';
import { hallOf } from './hall.ts';

const field = (name: string) => ({ name, exact: true });

test('a story is built from views, in order, with undo, and is there again after a reload', async ({
  atlas,
  page,
}) => {
  await atlas.open('?page=stories&lens=csto&year=1999');
  await page.getByRole('button', { name: 'New story' }).click();
  await page.getByRole('textbox', field('Title')).fill('My lecture');
  await page.getByRole('textbox', field('Heading of the scene')).fill('A treaty runs out');
  await atlas.showYear(2012);
  await page.getByRole('button', { name: 'Add this view as a scene' }).click();
  await page.getByRole('textbox', field('Heading of the scene')).fill('One suspends');
  await page.getByRole('textbox', field('Notes for you')).fill('Say why.');
  const rows = page.getByRole('list', { name: 'All scenes' }).getByRole('listitem');
  await expect(rows).toHaveText([/1999.*A treaty runs out/, /2012.*One suspends/]);
  await page.getByRole('button', { name: 'Move “One suspends” forward' }).click();
  await expect(rows).toHaveText([/One suspends/, /A treaty runs out/]);
  await page.getByRole('button', { name: 'Duplicate “A treaty runs out”' }).click();
  await expect(rows).toHaveCount(3);
  await page.getByRole('button', { name: 'Delete “One suspends”' }).click();
  await expect(rows).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveText([/One suspends/, /A treaty runs out/, /A treaty runs out/]);
  await atlas.showYear(2006);
  await page.getByRole('button', { name: 'Set the scene to this view' }).click();
  await expect(rows.first()).toHaveText(/2006/);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.reload();
  await expect(atlas.panel.getByText('Scene 1 of 3')).toBeVisible();
  await expect(atlas.heading).toHaveText('One suspends');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(hallOf(page).place).toHaveText('1 / 3');
});

test('a story goes through file and address without loss, and what is deleted can be brought back', async ({
  atlas,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.open('?page=stories&lens=nato&year=2004');
  await page.getByRole('button', { name: 'New story' }).click();
  const title = 'Größer – «больше» 🗺';
  await page.getByRole('textbox', field('Title')).fill(title);
  await page.getByRole('textbox', field('Heading of the scene')).fill('Seven join');
  await expect
    .poll(() => page.evaluate(() => Object.values(localStorage).join('').includes('Seven join')))
    .toBe(true);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const file = await (await download).path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    format: 'alliance-atlas-story',
    version: 1,
  });
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await expect(page.getByText('The address has been copied.')).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());

  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
  await page.goto(address);
  await expect(atlas.panel.getByText(title)).toBeVisible();
  await expect(atlas.heading).toHaveText('Seven join');
  await expect(page).not.toHaveURL(/#story/);

  await atlas.openPage('Stories');
  await page.getByLabel('Open a file …').setInputFiles(file);
  await expect(atlas.heading).toHaveText('Seven join');
  await atlas.openPage('Stories');
  const own = page.getByRole('listitem').filter({ hasText: title });
  await expect(own).toHaveCount(2);
  await own.first().getByRole('button', { name: 'Delete the story' }).click();
  await expect(own).toHaveCount(1);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(own).toHaveCount(2);
});

test('broken and foreign files and addresses get a clear message and change nothing', async ({
  atlas,
  page,
}) => {
  await atlas.open('?page=stories&lens=eu&year=2010');
  const open = (name: string, text: string): Promise<void> =>
    page
      .getByLabel('Open a file …')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  const note = page.getByRole('alert').filter({ hasText: 'nothing has changed' });
  for (const [name, text] of [
    ['broken.json', '{"format":'],
    ['foreign.json', '{"type":"FeatureCollection","features":[]}'],
    ['newer.json', '{"format":"alliance-atlas-story","version":99}'],
  ] as const) {
    await open(name, text);
    await expect(note).toBeVisible();
  }
  await expect(page).toHaveURL(/lens=eu/);
  await page.goto('about:blank');
  await page.goto('./?lens=eu&year=2010#story=AAAA');
  await expect(note).toBeVisible();
  await expect(atlas.year).toHaveValue('2010');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('story')))).toEqual(
    [],
  );
});

test('a written story becomes a version of one’s own', async ({ atlas, page }) => {
  await atlas.open('?story=twelve-changes&scene=4');
  await page.getByRole('button', { name: 'Make a version of your own' }).click();
  await expect(page.getByRole('textbox', field('Title'))).toHaveValue(
    'Thirty-four years in twelve changes (own version)',
  );
  await expect(page.getByText('Scene 4 of 12')).toBeVisible();
});

test('a story of which every scene was deleted can be left, opened and edited again', async ({
  atlas,
  page,
}) => {
  await atlas.open('?page=stories');
  await page.getByRole('button', { name: 'New story' }).click();
  await page.getByRole('textbox', field('Title')).fill('Empty');
  await page.getByRole('button', { name: /^Delete/ }).click();
  await expect(page.getByRole('button', { name: 'Present' })).toBeDisabled();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(atlas.panel.getByText('0 scenes')).toBeVisible();
  await page.reload();
  await expect(atlas.panel.getByText('0 scenes')).toBeVisible();
  await page.getByRole('button', { name: 'Leave the story' }).click();
  await expect(atlas.tab(/Events/)).toBeVisible();
  await atlas.openPage('Stories');
  await page.getByRole('button', { name: 'Empty', exact: true }).click();
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('button', { name: /^Add/ }).click();
  await expect(page.getByText('Scene 1 of 1')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the builder and its list (${colorScheme})`, async ({ atlas, page }) => {
    await page.emulateMedia({ colorScheme });
    await atlas.open('?page=stories&lang=de');
    await page.getByRole('button', { name: 'Neue Geschichte' }).click();
    await expect(page.getByRole('textbox', field('Titel'))).toBeVisible();
    expect(await atlas.barriers()).toEqual([]);
    await atlas.openPage('Geschichten');
    await expect(page.getByRole('button', { name: 'Geschichte löschen' })).toBeVisible();
    expect(await atlas.barriers()).toEqual([]);
  });
}
