/** Looks at an article as its readers do, and tells what is wrong with it. */
import { expect } from '@playwright/test';

/** The first line of why an expectation failed, without colours. */
const reason = ({ message }) =>
  // oxlint-disable-next-line no-control-regex
  message
    .replaceAll(/\u001b\[\d+m/g, '')
    .split('\n')
    .filter(Boolean)
    .slice(0, 4)
    .join(' | ');

const sidewards = (root) => root.scrollWidth - root.clientWidth;

/** The map, its heading and its sentence are seen and whole, and nothing stands out. */
async function looksComplete(page) {
  const frame = page.locator('iframe').first();
  await frame.scrollIntoViewIfNeeded();
  const embed = frame.contentFrame().locator('main.embed');
  await expect(embed.locator('.embed-heading')).toContainText('2004');
  await expect(embed.locator('.embed-sentence')).toContainText('2004');
  await expect(embed.locator('.embed-rule')).toBeVisible();
  const drawing = embed.locator('.stage svg, .stage canvas').first();
  await expect(drawing).toBeVisible();
  const [inside, outside, map] = await Promise.all([embed, frame, drawing].map((each) => each.boundingBox()));
  expect(Math.abs(inside.height - outside.height), 'height of frame and embed').toBeLessThan(2);
  expect(outside.x + outside.width, 'right edge of the frame').toBeLessThanOrEqual(page.viewportSize().width);
  expect(Math.min(map.width, map.height), 'size of the map').toBeGreaterThan(180);
  expect(await embed.evaluate(sidewards), 'scrolling to the side in the frame').toBeLessThanOrEqual(0);
  await expect(embed.locator('.embed-open')).toHaveAttribute('href', /year=2004/);
}

/** WordPress gives a page that it does not know a frame without an origin. */
async function isSandboxed(page) {
  const frame = page.locator('iframe').first();
  await expect(frame).toHaveAttribute('sandbox', 'allow-scripts');
  await expect(frame).toHaveAttribute('data-secret', /^\w+$/);
}

/** One step to the next year, by the slider or by the link that stands there without script. */
async function answers(page, hasScript) {
  const frame = page.locator('iframe').first().contentFrame();
  if (hasScript) {
    await expect(frame.locator('main.embed')).toHaveAttribute('data-ready', '');
    await frame.getByRole('slider', { name: 'Year' }).press('ArrowRight');
  } else {
    await frame.getByRole('link', { name: '2005' }).click();
  }
  await expect(frame.locator('.embed-heading')).toContainText('2005');
}

/** The link in the frame leads to the atlas; in WordPress's sandbox, WordPress must be asked to follow it. */
async function leadsToAtlas(page, atlas) {
  await page.locator('iframe').first().contentFrame().locator('.embed-open').click();
  await expect(page).toHaveURL(new RegExp(`^${atlas}\\?.*year=2005`));
}

/**
 * Opens the article of an address, takes a picture of it, uses it, and resolves to what is wrong: an empty list for an article that is
 * all right.
 */
export async function look({ page, complaints }, { address, shows, atlas, hasScript, picture }) {
  try {
    await page.goto(address);
    if (shows.map) await looksComplete(page);
    else await expect(page.locator('iframe, script[src*="alliance-atlas"]')).toHaveCount(0);
    if (shows.sandbox) await isSandboxed(page);
    if (shows.link) {
      const link = page.getByRole('link', { name: /Alliance Atlas/ });
      await expect(link).toBeVisible();
      await expect(link).toHaveAttribute('href', new RegExp(`^${atlas}\\?lens=nato&year=2004`));
    }
    if (shows.element && hasScript)
      await page.waitForFunction('customElements.get("alliance-atlas") !== undefined');
    expect(await page.locator('html').evaluate(sidewards), 'scrolling to the side').toBeLessThanOrEqual(0);
    await page.screenshot({ path: picture, fullPage: true });
    if (shows.map) await answers(page, hasScript);
    if (shows.sandbox && hasScript) await leadsToAtlas(page, atlas);
  } catch (error) {
    await page.screenshot({ path: picture, fullPage: true });
    return [reason(error), ...complaints];
  }
  return complaints;
}
