/** What newsrooms do with embeds: build them, paste them, ask what their page blocks, hear of corrections. */
import { readFileSync } from 'node:fs';
import { EmbedFrame, expect, iframe, SITE, test } from './hosts.ts';

/** The snippet as the README prints it, with the address of this atlas. */
function printedSnippet(): string {
  const code = /## Embedding[\s\S]*?```html\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1];
  if (!code) throw new Error('the README prints no snippet');
  return code.replaceAll('https://your.host/atlas/', SITE);
}

test('the snippet of the README works as printed, and reserves its height before anything is loaded', async ({
  host,
}) => {
  const embed = await host.open(printedSnippet());
  const reserved = await embed.height();
  await embed.ready();
  await expect(embed.slider).toBeVisible();
  expect(await embed.height()).toBe(reserved);
  const inside = await embed.root.evaluate((root) => root.getBoundingClientRect().height);
  expect(Math.abs(inside - reserved)).toBeLessThan(1);
  await expect(embed.element).toHaveAttribute('title', /\d{4}/);
  await expect(host.page.getByRole('link', { name: /Alliance Atlas/ })).toBeVisible();
});

for (const width of [280, 360, 700, 900, 1000, 1400]) {
  test(`the reserved height is that of the embed at ${width} pixels`, async ({ host }) => {
    await host.page.setViewportSize({ width, height: 800 });
    const embed = await host.open(printedSnippet());
    await embed.ready();
    const inside = await embed.root.evaluate((root) => root.getBoundingClientRect().height);
    expect(Math.abs(inside - (await embed.height()))).toBeLessThan(1);
  });
}

test('the builder shows the embed in a real frame and gives a snippet that works', async ({
  page,
  host,
  atlas,
}) => {
  await page.goto(`${SITE}?lens=nato&year=2004&state=EST&page=embed`);
  const preview = new EmbedFrame(page, '.embed-preview iframe');
  await preview.ready();
  await expect(preview.heading).toHaveText('NATO, 2004');
  const form = page.locator('.page-body');
  await form.getByRole('combobox', { name: 'Year' }).selectOption('2022');
  await form.getByRole('combobox', { name: 'Language' }).selectOption('de');
  await form.getByRole('checkbox', { name: 'Year fixed' }).check();
  await form.getByRole('combobox', { name: 'Width of the column' }).selectOption('320');
  await preview.ready();
  await expect(preview.slider).toBeHidden();
  expect(await atlas.barriers()).toEqual([]);
  const snippet = form.getByRole('textbox', { name: 'Snippet' });
  await expect(snippet).toHaveValue(
    /embed\/de\/nato\/2022\.html\?state=EST&amp;lock=lens,year&amp;facts=\d{4}-\d\d-\d\d"/,
  );
  await form.getByRole('checkbox', { name: /^With script/ }).check();
  const code = await snippet.inputValue();
  expect(code).toContain('<alliance-atlas style="display:block">');
  // The checker of barriers sets styles of its own, which the policy refuses.
  host.complaints.length = 0;
  const embed = await host.open(code);
  await embed.ready();
  await expect(embed.heading).toHaveText('NATO, 2022');
  expect(host.complaints).toEqual([]);
});

test('an article with five embeds does not move, does not complain and asks nobody else', async ({
  host,
}) => {
  await host.page.addInitScript(`
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  `);
  await host.page.goto(`${SITE}examples/article.html`);
  const frames = await host.page.locator('iframe').all();
  expect(frames).toHaveLength(5);
  for (const frame of frames) {
    await frame.scrollIntoViewIfNeeded();
    await expect(frame.contentFrame().locator('main.embed')).toHaveAttribute('data-ready', '');
  }
  await host.page.evaluate('scrollTo({ top: 0 })');
  for (const frame of host.page.frames()) expect(await frame.evaluate('globalThis.shift')).toBe(0);
  expect(host.complaints).toEqual([]);
  expect([...host.asked]).toEqual([new URL(SITE).host]);
});

test('the self-test tells a webmaster what his page blocks', async ({ host }) => {
  const check = async (attributes: string, more = ''): Promise<Record<string, string>> => {
    const { frame } = await host.open(`${iframe('embed-check.html', attributes)}${more}`);
    await expect(frame.locator('body')).toHaveAttribute('data-done', '', { timeout: 20_000 });
    const rows = await frame.locator('[data-check]').all();
    return Object.fromEntries(
      await Promise.all(
        rows.map(async (row) => [
          await row.getAttribute('data-check'),
          await row.getAttribute('data-result'),
        ]),
      ),
    ) as Record<string, string>;
  };
  expect(await check('width="700" height="500"')).toMatchObject({
    script: 'works',
    data: 'works',
    height: 'blocked',
    origin: 'works',
  });
  expect(await check('sandbox="allow-scripts" width="700" height="500"')).toMatchObject({
    data: 'works',
    origin: 'blocked',
  });
  const listener = `<script>addEventListener('message', ({ data }) => {
    if (data.type === 'iframe-resized') document.querySelector('iframe').style.height = data.height + 'px';
  })</script>`;
  expect(await check('width="700" height="500"', listener)).toMatchObject({ height: 'works' });
  const { frame } = await host.open(iframe('embed-check.html', 'sandbox="" width="700" height="500"'));
  await expect(frame.getByRole('row')).toContainText('Blocked, or not loaded yet');
});

test('an embed notes what was corrected since it was published, dated, in the view that showed it', async ({
  host,
}) => {
  const words = { de: 'Am 28. Juni.', en: 'On 28 June.' };
  const correction = {
    id: 'uzb-day',
    date: '2027-02-01',
    item: null,
    lenses: ['csto'],
    states: ['UZB'],
    years: [2012, 2012],
    was: words,
    now: words,
    sources: [],
  };
  await host.page.route(/assets\/corrections-/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: { 'Access-Control-Allow-Origin': '*' },
      body: `export default ${JSON.stringify([correction])}`,
    }),
  );
  let embed = await host.open(iframe('embed/en/csto/2012.html?facts=2026-11-20', 'width="760" height="600"'));
  const note = embed.frame.getByRole('link', { name: 'Corrected on 1 February 2027: On 28 June.' });
  await expect(note).toHaveAttribute('href', /\?page=data&lang=en#correction-uzb-day$/);
  await embed.slider.focus();
  await host.page.keyboard.press('ArrowLeft');
  await expect(note).toHaveCount(0);
  embed = await host.open(iframe('embed/en/csto/2012.html?facts=2027-02-01', 'width="760" height="600"'));
  await embed.ready();
  await expect(embed.frame.locator('.embed-corrected')).toHaveCount(0);
});
