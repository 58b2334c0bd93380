/** The atlas without a network: after one visit it opens and works; the reader decides about the copy and about other editions. */
import { type Atlas, expect, test as base } from './driver.ts';
import { BEST } from './engine.ts';
import { hallOf, openSpeaker } from './hall.ts';
import { Site } from './site.ts';

const test = base.extend<{ site: Site }>({
  site: async ({ locale: _locale }, use) => {
    const site = new Site();
    await site.goOn();
    await use(site);
    await site.goOff();
  },
  baseURL: async ({ site }, use) => use(site.address),
});

test.use({ serviceWorkers: 'allow' });

/** Opens the atlas for the first time and waits for the note that all of it is here. */
async function visit(atlas: Atlas, query = ''): Promise<void> {
  await atlas.open(query);
  await expect(atlas.notes).toHaveText(/ready to work without a network|kann jetzt ohne Netz arbeiten/, {
    timeout: 90_000,
  });
}

/** What this browser keeps for the address. */
const kept = ({ page }: Atlas): Promise<{ caches: number; workers: number }> =>
  page.evaluate(async () => ({
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

test('after one visit everything works without a network', async ({ atlas, site, page }) => {
  test.slow();
  await visit(atlas);
  await site.goOff();
  await page.reload();
  await expect(atlas.panel.getByRole('tablist').first()).toBeVisible();

  await atlas.open(`?lens=nato&year=2004&state=EST&lang=de&renderer=${BEST}`);
  await expect(atlas.year).toHaveValue('2004');
  await expect(atlas.heading).toHaveText('Estland');
  await atlas.showYear(1999);
  await atlas.tab(/Stützpunkte/).click();
  await atlas.search.fill('Lettland');
  await expect(page.getByRole('option', { name: /Lettland/ }).first()).toBeVisible();

  await atlas.open('?lang=en&renderer=svg');
  await atlas.search.fill('Latvia');
  await expect(page.getByRole('option', { name: /Latvia/ }).first()).toBeVisible();

  for (const query of ['?page=claims&lang=de', '?page=orgs&lang=en', '?page=data&lang=en']) {
    await atlas.open(query);
    await expect(atlas.pageBody.getByRole('heading', { level: 3 }).first()).toBeVisible();
  }
  await expect(atlas.pageBody).toContainText('A copy is kept');
  for (const name of ['events.csv', 'status.json'])
    expect(await page.evaluate(async (path) => (await fetch(path)).ok, `data/${name}`)).toBe(true);
  expect(atlas.complaints).toEqual([]);
});

test('a story is presented with keys in two windows, and saved, without a network', async ({
  atlas,
  site,
  page,
}) => {
  test.slow();
  await visit(atlas, '?year=2004&lang=en&renderer=svg');
  await site.goOff();
  await atlas.open('?story=twelve-changes&present=hall&lang=en&renderer=svg');
  const { place } = hallOf(page);
  await expect(place).toHaveText('1 / 12');
  const speaker = await openSpeaker(atlas);
  await expect(speaker.page.locator('.speaker-sources li').first()).toBeVisible();
  await speaker.press('PageDown');
  await expect(place).toHaveText('2 / 12');
  await atlas.press('End');
  await expect(speaker.page.getByText('Scene 12 of 12')).toBeVisible();
  await atlas.press('Escape');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save lecture as one file' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.html$/);
  expect([...atlas.complaints, ...speaker.complaints]).toEqual([]);
});

test('the visit that fetched the copy goes on without a network', async ({ atlas, site, page }) => {
  await visit(atlas);
  await site.goOff();
  await atlas.search.fill('Kant');
  await expect(page.getByRole('option', { name: /Kant/ }).first()).toBeVisible();
  await atlas.openPage('Data');
  await expect(atlas.pageBody).toContainText('A copy is kept');
  expect(atlas.complaints).toEqual([]);
});

test('the reader removes the copy for good, and may keep it again', async ({ atlas, site, page }) => {
  await visit(atlas, '?page=data&lang=en');
  expect(await kept(atlas)).toEqual({ caches: 1, workers: 1 });
  await expect(atlas.pageBody).toContainText(/keeps about \d+(\.\d)? MB/);
  expect(await atlas.barriers()).toEqual([]);
  await page.getByRole('button', { name: 'Remove the offline copy' }).click();
  await expect(atlas.pageBody).toContainText('No copy is kept, as you chose');
  expect(await kept(atlas)).toEqual({ caches: 0, workers: 0 });

  await atlas.open('?page=data&lang=en');
  await expect(atlas.pageBody).toContainText('No copy is kept, as you chose');
  expect(await kept(atlas)).toEqual({ caches: 0, workers: 0 });

  await page.getByRole('button', { name: 'Keep an offline copy' }).click();
  await expect(atlas.pageBody).toContainText('A copy is kept', { timeout: 90_000 });
  await site.goOff();
  await atlas.open('?year=2004');
  await expect(atlas.year).toHaveValue('2004');
});

test('a copy that is kept again before the page is left is complete', async ({ atlas, site, page }) => {
  await visit(atlas, '?page=data&lang=en');
  await page.getByRole('button', { name: 'Remove the offline copy' }).click();
  await page.getByRole('button', { name: 'Keep an offline copy' }).click();
  await expect(atlas.pageBody).toContainText('A copy is kept', { timeout: 90_000 });
  await site.goOff();
  await atlas.open('?year=2004');
  await expect(atlas.year).toHaveValue('2004');
});

test('another edition is announced, and shown only when the reader says so', async ({
  atlas,
  site,
  page,
}) => {
  test.slow();
  const edition = page.locator('html[data-edition="2"]');
  await visit(atlas);
  site.publish();
  await atlas.open('?year=2004&lang=en');
  await expect(atlas.notes).toContainText('A new edition is ready. Its facts may differ', {
    timeout: 90_000,
  });
  await expect(edition).toHaveCount(0);
  expect(await atlas.barriers()).toEqual([]);
  await page.getByRole('button', { name: 'Later', exact: true }).click();
  await expect(atlas.notes).toBeEmpty();

  await page.reload();
  await expect(edition).toHaveCount(0);
  await page.getByRole('button', { name: 'Reload now' }).click();
  await expect(edition).toBeAttached();
  await expect(atlas.year).toHaveValue('2004');
  expect(await kept(atlas)).toEqual({ caches: 1, workers: 1 });
});

test('embeds and pages for sharing come from the network, never from the copy', async ({
  atlas,
  site,
  page,
}) => {
  await visit(atlas);
  for (const path of [
    'embed/en/nato/2004.html?lock=lens',
    'embed.html',
    'embed-check.html',
    'de/2012.html',
    'en/privacy.html',
  ]) {
    const answer = await page.goto(path);
    expect(answer?.fromServiceWorker(), path).toBe(false);
    expect(site.asked).toContain(path);
    await expect(page.locator('link[rel=manifest]')).toHaveCount(0);
  }
  await site.goOff();
  await expect(page.goto('embed/en/nato/2004.html')).rejects.toThrow('CONNECTION_REFUSED');
});

test('a framed atlas keeps nothing and does not complain', async ({ atlas, page }) => {
  await page.goto('framing.html');
  await expect(page.locator('iframe').contentFrame().locator('.news')).toBeAttached();
  expect(await kept(atlas)).toEqual({ caches: 0, workers: 0 });
  expect(atlas.complaints).toEqual([]);
});

test.describe('where workers are forbidden', () => {
  test.use({ serviceWorkers: 'block' });

  test('the page about the data says so, and nothing breaks', async ({ atlas }) => {
    await atlas.open('?page=data&lang=en');
    await expect(atlas.pageBody).toContainText('No copy can be kept here');
    expect(atlas.complaints).toEqual([]);
  });
});
