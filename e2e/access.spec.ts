import { expect, test } from './driver.ts';

const VIEWS = [
  ['the opening view', ''],
  ['a state', '?state=KGZ&year=2010&item=kant'],
  ['a lens over another', '?lens=eaeu&over=eu&year=2015'],
  ['votes', '?lens=un&vote=unga-es-11-1'],
  ['two years compared', '?lens=csto&year=2024&compare=1994'],
  ['two maps', '?lens=nato&years=1994,2024'],
  ['small maps', '?lens=nato&years=1994,1999,2004,2009'],
  ['a question', '?quiz=treaty-expires'],
  ['the claims', '?page=claims'],
  ['the organisations', '?page=orgs'],
  ['the data', '?page=data'],
] as const;

for (const language of ['de', 'en'] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on any view (${language}, ${scheme})`, async ({ atlas, page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      for (const [name, query] of VIEWS) {
        // The drawing has the same names and marks over it, and is there sooner.
        await atlas.open(`${query === '' ? '?' : `${query}&`}lang=${language}&renderer=svg`);
        expect(await atlas.barriers(), name).toEqual([]);
      }
    });
  }
}

for (const [width, height, what] of [
  [320, 640, 'at 320 pixels'],
  [640, 360, 'at 200 % of 1280 × 720'],
] as const) {
  test(`nothing is lost and nothing scrolls sideways ${what}`, async ({ atlas, page }) => {
    await page.setViewportSize({ width, height });
    for (const [name, query] of VIEWS) {
      await atlas.open(`${query === '' ? '?' : `${query}&`}renderer=svg`);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, name).toBe(0);
    }
    await atlas.open('?state=KGZ');
    for (const control of [atlas.search, atlas.year, atlas.heading]) {
      await control.scrollIntoViewIfNeeded();
      await expect(control).toBeInViewport();
    }
    expect(await atlas.barriers()).toEqual([]);
  });
}

test('controls are large enough for a finger', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open('?state=KGZ&year=2010');
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        '.header button, .header select, .header input, .icon-button, .tab, .pages-nav button, .compare-button',
      ),
    ]
      .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < 44 || box.width < 24))
      .map(({ name, box }) => `${name} ${box.width} × ${box.height}`),
  );
  expect(small).toEqual([]);
});

test('where the reader’s own colours rule, the map and its legend keep theirs', async ({ atlas, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await atlas.open('?lens=csto&year=2012&renderer=svg');
  await expect(page.locator('[data-state="RUS"]')).toHaveCSS('fill', 'rgb(221, 127, 46)');
  await expect(page.locator('.legend .swatch rect.fill-csto-member')).toHaveCSS('fill', 'rgb(221, 127, 46)');
  expect(await atlas.barriers()).toEqual([]);
});

test('the focus is always seen and goes through the page in reading order', async ({ atlas, page }) => {
  await atlas.open('?state=KGZ&year=2010');
  const seen: string[] = [];
  for (let count = 0; count < 40; count += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const part = element.closest('.header, .map, .timeline, .panel')?.className.split(' ')[0] ?? '';
      return { part, ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 };
    });
    if (!focus) break;
    expect(focus.ring, `${seen.length}: ${focus.part}`).toBe(true);
    if (seen.at(-1) !== focus.part) seen.push(focus.part);
  }
  expect(seen.slice(0, 4)).toEqual(['header', 'map', 'timeline', 'panel']);
});

test('everything that the map shows can be reached without it', async ({ atlas, page }) => {
  await atlas.open('?lens=csto&year=2010');
  await expect(
    page.getByRole('img', { name: /^CST \/ CSTO, 31 December 2010\. Member: .*Uzbekistan/ }),
  ).toBeAttached();
  await expect(atlas.states.getByRole('option')).toHaveCount(15);
  await atlas.states.focus();
  await page.keyboard.type('k');
  await page.keyboard.type('k');
  await page.keyboard.press('Enter');
  await expect(atlas.heading).toHaveText('Kyrgyzstan');
  for (const tab of [/^Events/, /^Bases/, /^Clashes/]) {
    await atlas.tab(tab).click();
    await expect(atlas.panel.getByRole('article').first()).toBeVisible();
  }
});
