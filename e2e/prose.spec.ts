/** The article drives the embed: by message, by fragment, by attributes, links and scrolling. */
import { EmbedFrame, expect, type Host, iframe, SITE, test } from './hosts.ts';

const say = (host: Host, message: unknown): Promise<unknown> =>
  host.page.evaluate(
    (data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'),
    message,
  );

test('the host sets year, lens, state and item by message, without a reload', async ({ host }) => {
  const embed = await host.open(iframe('embed/en/alliances/1994.html', 'width="760" height="600"'));
  await embed.ready();
  await embed.root.evaluate((root) => (root.dataset['witness'] = 'same page'));
  await say(host, { type: 'alliance-atlas:show', lens: 'csto', year: 2012, state: 'UZB' });
  await expect(embed.heading).toHaveText('CST / CSTO, 2012');
  await expect(embed.sentence).toContainText('Uzbekistan: suspended');
  await say(host, { type: 'alliance-atlas:show', state: null, item: 'kant' });
  await expect(embed.sentence).toContainText('Kant Air Base');
  await expect(embed.root).toHaveAttribute('data-witness', 'same page');
});

test('messages that are wrong in any part change nothing, and none can set an address', async ({ host }) => {
  const embed = await host.open(
    `${iframe('embed/en/nato/2004.html', 'width="760" height="600"')}<iframe id="other" srcdoc="<p>Other</p>"></iframe>`,
  );
  await embed.ready();
  const bad = [
    { type: 'alliance-atlas:show', year: 2012.5 },
    { type: 'alliance-atlas:show', year: 1066 },
    { type: 'alliance-atlas:show', year: '2012' },
    { type: 'alliance-atlas:show', year: 2012, lens: 'warsaw' },
    { type: 'alliance-atlas:show', year: 2012, state: '<img src=x onerror=alert(1)>' },
    { type: 'alliance-atlas:show', year: 2012, item: '../../etc/passwd' },
    { type: 'alliance-atlas:show', year: 2012, item: 'no-such-item' },
    { type: 'show', year: 2012 },
    'pymxPYMxnavigateToxPYMxhttps://example.org/',
    [{ type: 'alliance-atlas:show', year: 2012 }],
    null,
  ];
  for (const message of bad) await say(host, message);
  // Another frame of the page is not the host.
  await host.page.evaluate(() => {
    const target = document.querySelector<HTMLIFrameElement>('#embed')?.contentWindow;
    const other = document.querySelector<HTMLIFrameElement>('#other')?.contentWindow as unknown as {
      eval: (code: string) => (target: Window | null | undefined) => void;
    };
    other.eval("(target) => target.postMessage({ type: 'alliance-atlas:show', year: 2012 }, '*')")(target);
  });
  await say(host, { type: 'alliance-atlas:show', state: 'EST' });
  await expect(embed.sentence).toContainText('Estonia');
  await expect(embed.heading).toHaveText('NATO, 2004');
  expect(host.page.frames().map((frame) => frame.url())).toContain(`${SITE}embed/en/nato/2004.html`);
});

test('a fragment of the address drives the embed too', async ({ host }) => {
  const embed = await host.open(
    iframe('embed/en/nato/1999.html#year=2004&state=LVA', 'width="760" height="600"'),
  );
  await expect(embed.heading).toHaveText('NATO, 2004');
  await host.page.evaluate((src) => {
    const frame = document.querySelector('iframe');
    if (frame) frame.src = src;
  }, `${SITE}embed/en/nato/1999.html#year=2022&state=none`);
  await expect(embed.heading).toHaveText('NATO, 2022');
});

test('in the scrollytelling example scrolling and links drive the map, and the article hears its reader', async ({
  page,
}) => {
  await page.goto('examples/scrolly.html');
  const embed = new EmbedFrame(page);
  await embed.ready();
  await expect(embed.heading).toHaveText('CST / CSTO, 1994');
  await page
    .locator('[data-atlas-scroll*="1999"]')
    .evaluate((step) => step.scrollIntoView({ block: 'center' }));
  await expect(embed.heading).toHaveText('CST / CSTO, 1999');
  await page
    .locator('[data-atlas-scroll*="2004"]')
    .evaluate((step) => step.scrollIntoView({ block: 'center' }));
  await expect(embed.heading).toHaveText('NATO, 2004');
  await page.getByRole('link', { name: 'show the air base at Kant' }).click();
  await expect(embed.sentence).toContainText('Kant Air Base');
  await expect(page).toHaveURL(/scrolly\.html$/);
  await embed.slider.focus();
  await page.keyboard.press('Home');
  await expect(page.locator('#said')).toContainText('1992:');
});

test('the attributes of the element drive the embed, and it takes the height that the embed asks for', async ({
  host,
}) => {
  const embed = await host.open(
    `<alliance-atlas year="2006">${iframe('embed/en/csto/1994.html', 'width="100%" height="200"')}</alliance-atlas>
     <script async src="${SITE}alliance-atlas.js"></script>`,
  );
  await embed.ready();
  await expect(embed.heading).toHaveText('CST / CSTO, 2006');
  await expect.poll(() => embed.height()).toBeGreaterThanOrEqual(600);
  await host.page.locator('alliance-atlas').evaluate((atlas) => atlas.setAttribute('year', '2012'));
  await expect(embed.heading).toHaveText('CST / CSTO, 2012');
  expect(host.complaints).toEqual([]);
});
