/** What must hold of a map in an article. */
import { expect } from '@playwright/test';

const frameOf = (page) => page.locator('iframe').first();

/** How far something can be scrolled to the side. */
export const sidewards = (root) => root.scrollWidth - root.clientWidth;

/** The frame stands in the column of the article, without a border of its own and apart from the paragraph before it. */
export async function standsInColumn(page, isWide) {
  const frame = frameOf(page);
  const [box, text] = await Promise.all(
    [frame, page.locator('.entry-content > p').first()].map((each) => each.boundingBox()),
  );
  expect(box.y - text.y - text.height, 'distance to the paragraph').toBeGreaterThan(8);
  expect(await frame.evaluate(({ offsetWidth, clientWidth }) => offsetWidth - clientWidth), 'border').toBe(0);
  if (isWide) {
    expect(box.width, 'width').toBeGreaterThanOrEqual(text.width);
    return;
  }
  expect(Math.abs(box.x - text.x), 'left edge of the column').toBeLessThan(1);
  expect(Math.abs(box.width - text.width), 'width of the column').toBeLessThan(1);
}

/** Map, heading, sentence and rule are seen, and the frame is as high as the embed. */
export async function looksComplete(page) {
  const frame = frameOf(page);
  await frame.scrollIntoViewIfNeeded();
  const embed = frame.contentFrame().locator('main.embed');
  await expect(embed.locator('.embed-heading')).toContainText('2004');
  await expect(embed.locator('.embed-sentence')).toContainText('Lithuania');
  await expect(embed.locator('.embed-rule')).toBeVisible();
  const drawing = embed.locator('.stage svg, .stage canvas').first();
  await expect(drawing).toBeVisible();
  await expect(async () => {
    const [inside, outside] = await Promise.all([embed, frame].map((each) => each.boundingBox()));
    expect(Math.abs(inside.height - outside.height), 'height of frame and embed').toBeLessThan(2);
  }).toPass({ timeout: 5000 });
  const map = await drawing.boundingBox();
  expect(Math.min(map.width, map.height), 'size of the map').toBeGreaterThan(180);
  expect(await embed.evaluate(sidewards), 'scrolling to the side in the frame').toBeLessThanOrEqual(0);
  await expect(embed.locator('.embed-open')).toHaveAttribute('href', /year=2004/);
}

/** WordPress gives a page that it does not know a frame without an origin, and hides the link while the frame answers. */
export async function isSandboxed(page) {
  await expect(frameOf(page)).toHaveAttribute('sandbox', 'allow-scripts');
  await expect(frameOf(page)).toHaveAttribute('data-secret', /^\w+$/);
  await expect(page.locator('blockquote')).toBeHidden();
}

/** One step to the next year, by the slider or by the link that stands there without script. */
export async function answers(page, hasScript) {
  const frame = frameOf(page).contentFrame();
  if (hasScript) {
    await expect(frame.locator('main.embed')).toHaveAttribute('data-ready', '');
    await frame.getByRole('slider', { name: 'Year' }).press('ArrowRight');
  } else {
    await frame.getByRole('link', { name: '2005' }).click();
  }
  await expect(frame.locator('.embed-heading')).toContainText('2005');
}

/** The link in the frame opens the atlas in a window of its own; out of WordPress's sandbox, WordPress follows it in the same window. */
export async function leadsToAtlas(page, atlas, isInSandbox) {
  const [opened] = await Promise.all([
    isInSandbox ? page : page.context().waitForEvent('page', { timeout: 5000 }),
    frameOf(page).contentFrame().locator('.embed-open').click(),
  ]);
  await opened.waitForURL(
    (url) => url.href.startsWith(`${atlas}?`) && url.searchParams.get('year') === '2005',
  );
}
