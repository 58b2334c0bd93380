import { expect, test } from './driver.ts';

const PAGES = ['2012.html', '1992.html', 'UZB.html', 'index.html'] as const;

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const [language, sentence, status] of [
    ['de', 'Der Rat der OVKS setzt die Mitgliedschaft von Usbekistan aus.', 'VKS / OVKS: ausgesetzt'],
    ['en', 'The CSTO Council suspends the membership of Uzbekistan.', 'CST / CSTO: suspended'],
  ] as const) {
    test(`the page of a year tells year, change, statuses and events (${language})`, async ({ page }) => {
      await page.goto(`./${language}/2012.html`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('2012');
      await expect(page.locator('.sentence')).toContainText(sentence);
      await expect(page.getByRole('row', { name: /^(Usbekistan|Uzbekistan)/ })).toContainText(status);
      await expect(page.getByRole('row')).toHaveCount(16);
      await expect(page.getByRole('img', { name: sentence })).toBeVisible();
      await expect(page.getByRole('article').first()).toBeVisible();
    });
  }

  test('sources unfold, and years, states and languages lead to one another', async ({ page }) => {
    await page.goto('./en/2012.html');
    const event = page.getByRole('article').first();
    await event.getByText(/^Sources/).click();
    await expect(event.getByRole('listitem').getByRole('link').first()).toHaveAttribute('href', /^https?:/);
    await page.getByRole('link', { name: 'Next year: 2013' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Military alliances in 2013');
    await page.getByRole('rowheader').getByRole('link', { name: 'Georgia' }).click();
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Georgien');
    await page
      .getByRole('link', { name: 'Fünftagekrieg' })
      .or(page.getByRole('link', { name: /Krieg/ }))
      .first()
      .click();
    await expect(page.locator('article:target')).toBeInViewport();
  });
});

test('a share page leads into the atlas at the same view', async ({ atlas, page }) => {
  await page.goto('./en/2012.html');
  await page.getByRole('link', { name: 'Open 2012 in the interactive atlas' }).click();
  await expect(atlas.year).toHaveValue('2012');
});

test('nothing leaves the site, and the policy forbids nothing that the pages want', async ({
  atlas,
  page,
}) => {
  for (const path of PAGES) {
    await page.goto(`./en/${path}`, { waitUntil: 'load' });
    await expect(page.locator('.picture img')).toHaveJSProperty('complete', true);
    await expect(page.locator('.picture img')).toHaveJSProperty('naturalWidth', 1200);
  }
  expect(atlas.foreign).toEqual([]);
  expect(atlas.complaints).toEqual([]);
});

for (const language of ['de', 'en'] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on any share page (${language}, ${scheme})`, async ({ atlas, page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      for (const path of PAGES) {
        await page.goto(`./${language}/${path}`);
        expect(await atlas.barriers(), path).toEqual([]);
      }
    });
  }
}

test('on a phone nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of PAGES) {
    await page.goto(`./de/${path}`);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways, path).toBe(0);
  }
});

test('the oEmbed answer and the sitemap are served as what they are', async ({ request }) => {
  const answer = await request.get('./oembed/en/2012.json');
  expect(answer.headers()['access-control-allow-origin']).toBe('*');
  expect(await answer.json()).toMatchObject({ version: '1.0', type: 'rich', width: 800, height: 600 });
  const sitemap = await request.get('./sitemap.xml');
  expect(sitemap.headers()['content-type']).toContain('xml');
});
