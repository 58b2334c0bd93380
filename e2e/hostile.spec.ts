/** Addresses, links and messages that mean ill, in the real page: they are told as words, and nothing else happens. */
import { readFileSync } from 'node:fs';
import type { Atlas } from './driver.ts';
import { expect, iframe, test } from './hosts.ts';

const corpus = <T>(name: string): T[] =>
  JSON.parse(readFileSync(`src/state/corpus/${name}.json`, 'utf8')) as T[];

const ADDRESSES = corpus<{ name: string; query: string; hints: string[]; later?: string }>('addresses');
const LINKS = corpus<{ name: string; fragment: string }>('links');
const MESSAGES = corpus<{ name: string; json: string }>('messages');

/** What stands in the page and was not put there by the atlas. */
const injected = (atlas: Atlas): Promise<number> =>
  atlas.page
    .locator(
      'img[onerror], img[src="x"], script:not([src]):not([type]), iframe, object, embed, base, [onload]',
    )
    .count();

/** Hears of dialogs, which no address may open. */
function dialogs(atlas: Atlas): string[] {
  const heard: string[] = [];
  atlas.page.on('dialog', (dialog) => {
    heard.push(dialog.message());
    void dialog.dismiss();
  });
  return heard;
}

// Several at a time, so that one that is slow does not hold up the others.
const CHUNK = 8;
for (let from = 0; from < ADDRESSES.length; from += CHUNK) {
  test(`nasty addresses ${from + 1} to ${Math.min(from + CHUNK, ADDRESSES.length)} open the map with a hint`, async ({
    atlas,
    page,
  }) => {
    const heard = dialogs(atlas);
    for (const { name, query, hints, later } of ADDRESSES.slice(from, from + CHUNK)) {
      await test.step(name, async () => {
        await page.goto('about:blank');
        await atlas.open(query);
        await expect(page.locator('.stage [data-state]').first()).toBeAttached();
        if (hints.length > 0 || later) await expect(page.locator('.hints p').first()).toBeVisible();
        expect(await injected(atlas)).toBe(0);
        for (const hint of await page.locator('.hints p').all())
          await expect(hint).not.toContainText(/\p{C}/u);
      });
    }
    expect(heard).toEqual([]);
    expect(atlas.complaints).toEqual([]);
    expect(atlas.foreign).toEqual([]);
  });
}

test('nasty links to stories say what is wrong with them, and change nothing', async ({ atlas, page }) => {
  const heard = dialogs(atlas);
  await atlas.open('?lens=csto&year=2012');
  const heading = await atlas.heading.textContent();
  for (const { name, fragment } of LINKS) {
    await test.step(name, async () => {
      await page.evaluate((hash) => (location.hash = hash), fragment);
      await expect(page.getByRole('alert')).toContainText('was not opened');
      expect(await injected(atlas)).toBe(0);
      await expect(atlas.heading).toHaveText(heading ?? '');
      await expect(atlas.year).toHaveValue('2012');
      expect(
        await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('.story.'))),
      ).toEqual([]);
    });
  }
  expect(heard).toEqual([]);
  expect(atlas.complaints).toEqual([]);
});

test('a nasty link opened afresh says so too', async ({ atlas, page }) => {
  const heard = dialogs(atlas);
  await atlas.open(LINKS.find(({ name }) => name.startsWith('a bomb'))?.fragment);
  await expect(page.getByRole('alert')).toContainText('was not opened');
  expect(heard).toEqual([]);
  expect(atlas.complaints).toEqual([]);
});

test('nasty messages move an embed no more than silence', async ({ host }) => {
  const embed = await host.open(iframe('embed/en/nato/2004.html'));
  await embed.ready();
  for (const { json } of MESSAGES) {
    await host.page.evaluate(
      (text) =>
        document
          .querySelector<HTMLIFrameElement>('iframe')
          ?.contentWindow?.postMessage(JSON.parse(text), '*'),
      json,
    );
  }
  await expect(embed.heading).toHaveText('NATO, 2004');
  // A good one still arrives, so the others have been read before it.
  await host.page.evaluate(() =>
    document
      .querySelector<HTMLIFrameElement>('iframe')
      ?.contentWindow?.postMessage({ type: 'alliance-atlas:show', year: 1999 }, '*'),
  );
  await expect(embed.heading).toHaveText('NATO, 1999');
  expect(host.complaints).toEqual([]);
});
