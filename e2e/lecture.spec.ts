import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Atlas, expect, test } from './driver.ts';
import { openFile } from './files.ts';
import { pageWithoutScript } from './wishes.ts';

const HOSTILE = '</script><script>document.title = "broken"</script><img src=x onerror="document.title = 1">';

/** Saves the story of the view; resolves to the file as text. */
const saved = async (atlas: Atlas): Promise<{ name: string; html: string }> => {
  const { name, bytes } = await atlas.download(
    atlas.panel.getByRole('button', { name: 'Save lecture as one file' }),
  );
  return { name, html: bytes.toString() };
};

test('a lecture is saved as one file and presented from it with keys, without a single request', async ({
  atlas,
  page,
}, info) => {
  await atlas.open('?story=twelve-changes');
  const { name, html } = await saved(atlas);
  expect(name).toBe('alliance-atlas-twelve-changes.html');
  expect(Buffer.byteLength(html)).toBeLessThan(1_200_000);
  await expect(page.getByText(`${name} is saved`)).toBeVisible();

  const path = info.outputPath(name);
  writeFileSync(path, html);
  const lecture = await openFile(await page.context().newPage(), path);
  const { page: hall } = lecture;
  const place = hall.locator('.lecture-place');
  const heading = hall.getByRole('heading', { level: 1 });
  await expect(place).toHaveText('1 / 12');
  await expect(heading).toHaveText('Six signatures in Tashkent');
  await expect(hall.locator('.label-state', { hasText: 'Kazakhstan' })).toBeVisible();
  for (const [keys, where] of [
    [['ArrowRight', 'PageDown', ' '], '4 / 12'],
    [['ArrowLeft', 'PageUp'], '2 / 12'],
    [['End'], '12 / 12'],
    [['1', '1', 'Enter'], '11 / 12'],
    [['Home'], '1 / 12'],
  ] as const) {
    for (const key of keys) await lecture.press(key);
    await expect(place).toHaveText(where);
  }

  await lecture.press('n');
  const notes = hall.getByRole('region', { name: 'Notes' });
  await expect(notes.getByRole('heading', { name: 'Sources to quote' })).toBeVisible();
  await expect(notes.getByRole('link').first()).toBeVisible();
  await lecture.press('n');
  await expect(notes).toBeHidden();

  await lecture.press('b');
  await expect(hall.locator('.blank.is-black')).toBeVisible();
  await lecture.press('.');
  await expect(hall.locator('.blank.is-white')).toBeVisible();
  await lecture.press('Escape');

  await lecture.press('e');
  const year = hall.getByRole('slider', { name: 'Year' });
  await expect(year).toBeFocused();
  await lecture.press('End');
  await expect(hall.locator('.scene-year')).toHaveText('2025');
  await hall.getByRole('combobox', { name: 'Lens' }).selectOption('nato');
  await expect(hall.locator('.scene-story')).toContainText('NATO');
  await year.focus();
  await lecture.press('r');
  await expect(heading).toHaveText('Six signatures in Tashkent');

  for (const said of ['UN General Assembly', 'Sources:', 'Facts as of', 'CC BY 4.0', 'Alliance Atlas'])
    await expect(hall.getByRole('contentinfo').or(hall.locator('.scene-print'))).toContainText(said);
  expect(await lecture.barriers()).toEqual([]);
  const own = pathToFileURL(path).href;
  expect(lecture.asked.filter((address) => !address.startsWith('data:') && address !== own)).toEqual([]);
  expect(lecture.complaints).toEqual([]);
});

test('hostile words in a story are shown as words', async ({ atlas, page }, info) => {
  await atlas.open('?story=twelve-changes');
  // The words take the place of those of a story: what the file does with them is the same.
  await page.route('**/stories.en-*.js', async (route) => {
    const answer = await route.fetch();
    const text = await answer.text();
    const hostile = JSON.stringify(JSON.stringify(HOSTILE)).slice(3, -3);
    await route.fulfill({
      response: answer,
      body: text.replaceAll('Six signatures in Tashkent', () => hostile),
    });
  });
  await page.reload();
  await expect(atlas.panel.getByRole('heading', { level: 2 })).toHaveText(HOSTILE);
  const { html } = await saved(atlas);
  const path = info.outputPath('hostile.html');
  writeFileSync(path, html);
  const lecture = await openFile(await page.context().newPage(), path);
  await expect(lecture.page.getByRole('heading', { level: 1 })).toHaveText(HOSTILE);
  await expect(lecture.page).toHaveTitle('Thirty-four years in twelve changes');
  expect(lecture.complaints).toEqual([]);
});

test('without script and on paper the lecture is plain pages', async ({ atlas, browser }, info) => {
  await atlas.open('?story=twelve-changes');
  const path = info.outputPath('plain.html');
  writeFileSync(path, (await saved(atlas)).html);
  const lecture = await openFile(await pageWithoutScript(browser), path);
  await expect(lecture.page.getByRole('heading', { level: 2 })).toHaveCount(12);
  await expect(lecture.page.getByRole('heading', { name: 'Six signatures in Tashkent' })).toBeVisible();
  await lecture.page.context().close();

  const printed = await openFile(await atlas.page.context().newPage(), path);
  await expect(printed.page.locator('.plain')).toBeHidden();
  await printed.page.emulateMedia({ media: 'print' });
  await expect(printed.page.locator('.plain')).toBeVisible();
  await expect(printed.page.locator('.lecture')).toBeHidden();
});
