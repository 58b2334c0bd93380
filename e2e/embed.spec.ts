/** The embed by itself: a picture without script, a map with one, and nothing that leaves its address. */
import { expect, iframe, SITE, test } from './hosts.ts';
import { expect as expectPage, test as plain } from './driver.ts';
import { BEST, WEBGL } from './engine.ts';

plain.describe('without JavaScript', () => {
  plain.use({ javaScriptEnabled: false });

  plain(
    'the map of that year is there with its text, its legend and the way to other years',
    async ({ page }) => {
      await page.goto('embed/en/nato/2004.html');
      await expectPage(page.getByRole('heading', { level: 1 })).toHaveText('NATO, 2004');
      const map = page.getByRole('img');
      await expectPage(map).toBeVisible();
      await expectPage(map).toHaveAccessibleName(
        /^NATO, 31 December 2004\..*member: Estonia, Latvia and Lithuania/,
      );
      await expectPage(page.locator('.embed-sentence')).toContainText(
        'Estonia, Latvia and Lithuania join NATO',
      );
      await expectPage(page.getByRole('listitem').filter({ hasText: 'member' })).toContainText('Latvia');
      await page.getByRole('link', { name: '2003' }).click();
      await expectPage(page.getByRole('heading', { level: 1 })).toHaveText('NATO, 2003');
      await expectPage(page.locator('[data-state=EST]')).toHaveClass(
        /fill-nato-signatory|fill-nato-(?!member)/,
      );
    },
  );
});

test('the slider answers with map, heading, sentence, legend and address, and the host hears of it', async ({
  host,
}) => {
  const embed = await host.open(`${iframe('embed/en/nato/2003.html')}<script>
    window.told = [];
    addEventListener('message', ({ data }) => {
      if (data.type === 'alliance-atlas:changed') window.told.push(data);
    });
  </script>`);
  await embed.ready();
  await embed.slider.focus();
  await host.page.keyboard.press('ArrowRight');
  await expect(embed.heading).toHaveText('NATO, 2004');
  await expect(embed.sentence).toContainText('join NATO');
  await expect(embed.slider).toHaveAttribute('aria-valuetext', /^2004: Estonia, Latvia and Lithuania/);
  await expect(embed.frame.locator('[data-state=EST]')).toHaveClass(/fill-nato-member/);
  await expect(embed.frame.getByRole('link', { name: 'Open the full atlas' })).toHaveAttribute(
    'href',
    `${SITE}?lens=nato&year=2004&lang=en`,
  );
  expect(await host.page.evaluate('window.told')).toEqual([
    expect.objectContaining({ lens: 'nato', year: 2004, state: null, item: null }),
  ]);
  expect(host.complaints).toEqual([]);
});

test('everything is reached by keyboard: slider, changes, a state in the legend', async ({ host }) => {
  const embed = await host.open(iframe('embed/de/csto/2011.html?lock=lens', 'width="760" height="600"'));
  await embed.ready();
  await embed.frame.getByRole('button', { name: 'Zur nächsten Änderung' }).focus();
  await host.page.keyboard.press('Enter');
  await expect(embed.heading).toHaveText('VKS / OVKS, 2012');
  const state = embed.frame.getByRole('button', { name: 'Usbekistan' });
  await state.focus();
  await host.page.keyboard.press('Enter');
  await expect(state).toHaveAttribute('aria-pressed', 'true');
  await expect(state).toBeFocused();
  await expect(embed.sentence).toContainText(/^Usbekistan: ausgesetzt seit 19\. Dezember 2012\./);
});

test('MapLibre is not asked for until somebody zooms, and the wheel scrolls the article', async ({
  host,
}) => {
  const asked: string[] = [];
  host.page.on('request', (request) => asked.push(request.url()));
  const embed = await host.open(
    `${iframe('embed/en/nato/2004.html', 'width="760" height="600"')}<p style="height:3000px">On.</p>`,
  );
  await embed.ready();
  await expect(embed.stage).toHaveAttribute('data-renderer', 'svg');
  expect(asked.filter((url) => url.includes('createMapView'))).toEqual([]);
  await host.page.mouse.move(300, 250);
  await host.page.mouse.wheel(0, 400);
  await expect.poll(() => host.page.evaluate('scrollY')).toBeGreaterThan(300);
});

test(
  'the WebGL map takes over where it is asked for, and leaves the wheel to the article too',
  WEBGL,
  async ({ host }) => {
    const embed = await host.open(
      `${iframe('embed/en/nato/2004.html?renderer=gl', 'width="760" height="600"')}<p style="height:3000px">On.</p>`,
    );
    await expect(embed.stage).toHaveAttribute('data-renderer', 'gl', { timeout: 40_000 });
    await host.page.mouse.move(300, 250);
    await host.page.mouse.wheel(0, 400);
    await expect.poll(() => host.page.evaluate('scrollY')).toBeGreaterThan(300);
    expect(host.complaints).toEqual([]);
  },
);

test('in a sandbox without an origin slider and map work, and nothing complains', async ({ host }) => {
  const embed = await host.open(
    iframe(`embed/en/nato/2003.html?renderer=${BEST}`, 'sandbox="allow-scripts" width="760" height="600"'),
  );
  await embed.ready();
  await expect(embed.stage).toHaveAttribute('data-renderer', BEST, { timeout: 40_000 });
  await embed.slider.focus();
  await host.page.keyboard.press('ArrowRight');
  await expect(embed.heading).toHaveText('NATO, 2004');
  expect(host.complaints).toEqual([]);
});

test('under the strictest policy that lets a frame in, the host needs to allow nothing but the frame', async ({
  host,
}) => {
  const { origin } = new URL(SITE);
  const embed = await host.open(iframe('embed/en/nato/2003.html', 'width="760" height="600"'), [], {
    'Content-Security-Policy': `default-src 'none'; frame-src ${origin}; style-src 'unsafe-inline'`,
  });
  await embed.ready();
  await expect(embed.slider).toBeVisible();
  expect(host.complaints).toEqual([]);
});

test('with the script or the facts blocked the picture stays, and says so where it can', async ({ host }) => {
  await host.page.route(/assets\/atlas-/, (route) => route.abort());
  const embed = await host.open(iframe('embed/en/nato/2004.html', 'width="760" height="600"'));
  await expect(embed.sentence).toContainText(
    'The slider could not be loaded; the map shows the end of 2004.',
  );
  await expect(embed.frame.getByRole('link', { name: '2005' })).toBeVisible();
  await host.page.route(/assets\/embed-/, (route) => route.abort());
  await host.page.reload();
  await expect(embed.heading).toHaveText('NATO, 2004');
  await expect(embed.frame.getByRole('img', { name: /^NATO, 31 December 2004/ })).toBeVisible();
});

test('the address chooses what is shown, fixed and hidden; what does not exist is said', async ({ host }) => {
  const open = (query: string) => host.open(iframe(`embed.html?${query}`, 'width="760" height="600"'));
  let embed = await open('lens=csto&year=2005&state=UZB&lang=de&lock=lens,year,state&panel=0');
  await embed.ready();
  await expect(embed.heading).toHaveText('VKS / OVKS, 2005');
  await expect(embed.slider).toBeHidden();
  await expect(embed.frame.getByRole('combobox')).toHaveCount(0);
  await expect(embed.frame.locator('.embed-legend').getByRole('button')).toHaveCount(0);
  await expect(embed.frame.locator('.embed-states').first()).toBeHidden();
  embed = await open('controls=0&theme=dark&accent=ff5555');
  await embed.ready();
  await expect(embed.slider).toBeHidden();
  const colours = () =>
    embed.root.evaluate((root) => [
      getComputedStyle(root).backgroundColor,
      getComputedStyle(root).getPropertyValue('--accent'),
    ]);
  expect(await colours()).toEqual(['rgb(18, 24, 30)', '#ff5555']);
  embed = await open('theme=light&accent=ffee00');
  await embed.ready();
  expect(await colours()).toEqual(['rgb(255, 255, 255)', '#1d5a9c']);
  embed = await open('year=1066&lang=en');
  await embed.ready();
  await expect(embed.sentence).toContainText('“1066” is not a year between 1992 and 2025');
  embed = await open('year=2015&lang=en&viewpoint=recognised');
  await embed.ready();
  await expect(embed.frame.locator('[data-region]:not([hidden])')).toHaveCount(0);
  await expect(embed.frame.locator('.embed-rule')).toContainText('de-facto control is not shown');
  embed = await open('lens=nato&compare=1994&year=2004&lang=en');
  await embed.ready();
  await expect(embed.heading).toHaveText('NATO, 1994 – 2004');
  embed = await open('item=kant&lang=en');
  await embed.ready();
  await expect(embed.sentence).toContainText('Kant Air Base');
  await expect(embed.frame.locator('.mark')).toHaveCount(1);
});

test('playing starts by itself where it is asked for, and not under reduced motion', async ({ host }) => {
  const path = 'embed/en/nato/2004.html?autoplay=1';
  let embed = await host.open(iframe(path, 'width="760" height="600"'));
  await expect(embed.frame.getByRole('button', { name: 'Pause' })).toBeVisible();
  await host.page.emulateMedia({ reducedMotion: 'reduce' });
  embed = await host.open(iframe(path, 'width="760" height="600"'));
  await embed.ready();
  await expect(embed.frame.getByRole('button', { name: 'Play' })).toBeVisible();
  await expect(embed.heading).toHaveText('NATO, 2004');
});
