/** Embeds in narrow columns, by the dozen, in print, and what they keep to themselves. */
import { barriersOn } from './axe.ts';
import { BEST } from './engine.ts';
import { EmbedFrame, expect, iframe, SITE, test } from './hosts.ts';

test('nothing in a column of 280 pixels, in one of 320 and in print is cut off at the side', async ({
  host,
}) => {
  for (const width of [280, 320]) {
    const embed = await host.open(iframe('embed/de/alliances/2012.html', `width="${width}" height="600"`));
    await embed.ready();
    const overflow = await embed.root.evaluate(
      ({ ownerDocument: { documentElement: root } }) => root.scrollWidth - root.clientWidth,
    );
    expect(overflow).toBe(0);
    await expect(embed.slider).toBeVisible();
  }
  await host.page.emulateMedia({ media: 'print' });
  const embed = await host.open(iframe('embed/de/alliances/2012.html', 'width="700" height="600"'));
  await expect(embed.frame.locator('.embed-map')).toBeVisible();
  await expect(embed.frame.locator('.embed-controls')).toBeHidden();
});

test('ten embeds on one page know nothing of one another', async ({ host }) => {
  const years = [1993, 1994, 1999, 2002, 2004, 2006, 2012, 2015, 2022, 2025];
  await host.open(
    years
      .map((year) => iframe(`embed/en/csto/${year}.html`, `class="y${year}" width="400" height="600"`))
      .join(''),
  );
  for (const year of years) {
    const embed = new EmbedFrame(host.page, `.y${year}`);
    await embed.ready();
    await expect(embed.heading).toHaveText(`CST / CSTO, ${year}`);
  }
  const first = new EmbedFrame(host.page, '.y1993');
  await first.slider.focus();
  await host.page.keyboard.press('End');
  await expect(first.heading).toHaveText('CST / CSTO, 2025');
  await expect(new EmbedFrame(host.page, '.y1994').heading).toHaveText('CST / CSTO, 1994');
  expect(host.complaints).toEqual([]);
});

// Nothing but the record below may keep an embed from registering a worker.
test.use({ serviceWorkers: 'allow' });

/** Records every way of writing something into the browser, before any script of the page runs. */
const RECORD_WRITES = `
  globalThis.writes = [];
  const note = (name) => globalThis.writes.push(name);
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', { get: cookie.get, set() { note('cookie'); } });
  for (const method of ['setItem', 'removeItem', 'clear']) Storage.prototype[method] = () => note('storage');
  IDBFactory.prototype.open = () => note('indexedDB');
  if (globalThis.CacheStorage) CacheStorage.prototype.open = () => note('caches');
  if (navigator.serviceWorker) navigator.serviceWorker.register = () => note('serviceWorker');
  navigator.sendBeacon = () => note('beacon');
`;

test('no request leaves the address of the atlas, no cookie is set and nothing is stored', async ({
  host,
}) => {
  await host.page.addInitScript(RECORD_WRITES);
  const embed = await host.open(
    iframe(`embed/en/nato/2003.html?renderer=${BEST}`, 'width="760" height="600"'),
  );
  await expect(embed.stage).toHaveAttribute('data-renderer', BEST, { timeout: 40_000 });
  await embed.slider.focus();
  await host.page.keyboard.press('PageDown');
  await embed.frame.getByRole('button', { name: 'Zoom in' }).click();
  await embed.frame.getByRole('button', { name: 'Latvia' }).click();
  await embed.frame.getByRole('combobox').selectOption('eu');
  await expect(embed.heading).toHaveText(/^EU/);
  expect(await embed.root.evaluate('globalThis.writes')).toEqual([]);
  expect(await host.page.context().cookies()).toEqual([]);
  expect([...host.asked].toSorted()).toEqual([new URL(SITE).host, new URL(host.address).host].toSorted());
});

for (const theme of ['light', 'dark'] as const) {
  for (const language of ['de', 'en'] as const) {
    test(`axe finds nothing in the embed (${language}, ${theme})`, async ({ host }) => {
      for (const width of [320, 900]) {
        const embed = await host.open(
          iframe(
            `embed/${language}/alliances/2012.html?theme=${theme}&state=UZB`,
            `width="${width}" height="640"`,
          ),
        );
        await embed.ready();
        expect(await barriersOn(host.page, '#embed')).toEqual([]);
      }
    });
  }
}
