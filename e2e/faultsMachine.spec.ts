/** Machines that fail: graphics card, workers, storage, clock. The atlas works without them. */
import { WEBGL } from './engine.ts';
import { loseContext, restoreContext } from './graphics.ts';
import { expect, expectAlive, missingNote, test } from './trouble.ts';

test(
  'a graphics card that goes while the map is dragged leaves the map where it was drawn, and says so',
  WEBGL,
  async ({ atlas, page }) => {
    await atlas.open('?year=2004&lang=en&renderer=gl');
    const stage = await page.locator('.stage').boundingBox();
    if (!stage) throw new Error('no stage');
    const [x, y] = [stage.x + stage.width / 2, stage.y + stage.height / 2];
    const label = page.locator('.label-state', { hasText: 'Kazakhstan' });
    const before = await label.boundingBox();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 120, y + 60, { steps: 4 });
    await expect
      .poll(async () => (await label.boundingBox())?.x, 'the map follows to the end')
      .toBeGreaterThan((before?.x ?? 0) + 110);
    const dragged = await label.boundingBox();
    await loseContext(page);
    await atlas.waitForRenderer('svg');
    await page.mouse.up();
    await expect(page.locator('.missing-note')).toContainText(
      'The graphics card has lost the map; the drawing shows the same',
    );
    const drawn = await label.boundingBox();
    expect(Math.abs((drawn?.x ?? 0) - (dragged?.x ?? 0))).toBeLessThan(3);
    expect(Math.abs((drawn?.y ?? 0) - (dragged?.y ?? 0))).toBeLessThan(3);
    await expectAlive(atlas, 2012);
    await restoreContext(page);
    await atlas.waitForRenderer('gl');
    await expect(page.locator('.missing-note .note')).toHaveCount(0);
    const back = await label.boundingBox();
    expect(Math.abs((back?.x ?? 0) - (dragged?.x ?? 0))).toBeLessThan(3);
  },
);

test('a map whose script or worker cannot be had stays a drawing, and says so', async ({
  atlas,
  trouble,
  page,
}) => {
  for (const files of [/assets\/createMapView-.*js/, /assets\/maplibre-gl-worker/]) {
    await trouble.fail(files, 'gone');
    await page.goto('./?lang=en&renderer=gl');
    await expect(missingNote(page)).toContainText(
      'Not loaded: fast map (WebGL; the drawing shows the same).',
    );
    await expect(page.locator('.stage')).toHaveAttribute('data-renderer', 'svg');
    await expectAlive(atlas, 2004);
    await trouble.mend(files);
  }
});

test('a page that may start no worker draws its map, and says so', async ({ atlas, trouble, page }) => {
  atlas.provokes = true;
  await trouble.forbidWorkers();
  await page.goto('./?lang=en&renderer=gl');
  await expect(missingNote(page)).toContainText('Not loaded: fast map');
  await expect(page.locator('.stage')).toHaveAttribute('data-renderer', 'svg');
  await expectAlive(atlas, 2004);
});

test('a page that may start no worker asks for a graphics card by itself, and works', async ({
  atlas,
  trouble,
  page,
}) => {
  atlas.provokes = true;
  await trouble.forbidWorkers();
  await page.addInitScript(() => {
    const { prototype } = HTMLCanvasElement;
    const value = new Proxy(Reflect.get(prototype, 'getContext') as (kind: string) => unknown, {
      apply(getContext, canvas, asked: [string]) {
        document.documentElement.dataset['asked'] = asked[0];
        return Reflect.apply(getContext, canvas, asked);
      },
    });
    Object.defineProperty(prototype, 'getContext', { value });
  });
  await page.goto('./?lang=en');
  await expect(page.locator('html')).toHaveAttribute('data-asked', 'webgl2');
  await expectAlive(atlas, 2004);
  await expect(page.locator('.missing-note .note')).toHaveCount(0);
});

for (const how of ['full', 'forbidden'] as const) {
  test(`with storage ${how} the atlas works, and a story says that it is not kept`, async ({
    atlas,
    trouble,
    page,
  }) => {
    await trouble.storage(how);
    await page.goto('./?page=stories&lens=csto&year=1999&lang=en&renderer=svg');
    await page.getByRole('button', { name: 'New story' }).click();
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('My lecture');
    await expect(
      atlas.panel.getByText(
        how === 'full'
          ? 'This browser has no room left for the story.'
          : 'This browser does not allow the story to be kept.',
      ),
    ).toBeVisible();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    expect((await saved).suggestedFilename()).toMatch(/my-lecture\.json$/);
    await expectAlive(atlas, 2004);
    expect(atlas.complaints).toEqual([]);
  });
}

test('what is not kept is said before a reload would lose it', async ({ trouble, atlas, page }) => {
  await trouble.storage('full');
  await page.goto('./?page=stories&lang=en&renderer=svg');
  await page.getByRole('button', { name: 'New story' }).click();
  await trouble.fail(/assets\/ExportPage/, 'gone');
  await atlas.openPage('Take away');
  await expect(missingNote(page)).toContainText(
    'Your story is not kept in this browser: save it as a file first.',
  );
});

for (const moment of ['1970-01-01T00:00:00Z', '2100-06-01T12:00:00Z']) {
  test(`a clock that says ${moment.slice(0, 4)} changes nothing`, async ({ atlas, trouble, page }) => {
    await trouble.setClock(moment);
    await page.goto('./?lang=en&renderer=svg');
    await expect(atlas.year).toHaveValue('2025');
    await expect(atlas.tab(/^Events/)).toBeVisible();
    await page.goto('./?story=twelve-changes&present=hall&lang=en&renderer=svg');
    await expect(page.locator('.present-place')).toHaveText('1 / 12');
    await atlas.press('PageDown');
    await expect(page.locator('.present-place')).toHaveText('2 / 12');
    expect(atlas.complaints).toEqual([]);
  });
}

test.describe('where the offline worker is refused', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the atlas works and the page about the data says that no copy can be kept', async ({
    atlas,
    trouble,
  }) => {
    await trouble.refuseServiceWorker();
    await atlas.open('?page=data&lang=en');
    await expect(atlas.pageBody).toContainText('No copy can be kept here');
    expect(atlas.complaints).toEqual([]);
  });
});
