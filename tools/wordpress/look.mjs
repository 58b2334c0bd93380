/** Looks at an article as its readers do, and tells what is wrong with it. */
import { expect } from '@playwright/test';
import { answers, isSandboxed, leadsToAtlas, looksComplete, sidewards, standsInColumn } from './map.mjs';

/** The first lines of why an expectation failed, without colours. */
const reason = ({ message }) =>
  message
    .replaceAll(new RegExp(`${String.fromCodePoint(27)}\\[\\d+m`, 'g'), '')
    .split('\n')
    .filter(Boolean)
    .slice(0, 4)
    .join(' | ');

/** The link that is left where there is no frame, or beneath the frame of the snippet. */
async function linksTo(page, address) {
  const link = page.getByRole('link', { name: /map in the Alliance Atlas/ });
  await expect(link).toBeVisible();
  expect(await link.getAttribute('href')).toContain(address);
}

/** The article before anybody has used it. */
async function stands(page, { comesOut, isBlock, isWide, link, hasScript }) {
  const isMapSeen = comesOut === 'frame' || (comesOut === 'sandbox' && hasScript);
  if (isMapSeen) {
    await looksComplete(page);
    await standsInColumn(page, isWide);
  }
  if (comesOut === 'sandbox' && hasScript) await isSandboxed(page);
  else await linksTo(page, link);
  if (comesOut === 'link') await expect(page.locator('iframe, script[src*="alliance-atlas"]')).toHaveCount(0);
  if (hasScript && (await page.locator('alliance-atlas').count()) > 0)
    await page.waitForFunction('customElements.get("alliance-atlas") !== undefined');
  // WordPress hides a frame without script by clipping it; outside of a block it still counts in the width of the page.
  if (isMapSeen || comesOut === 'link' || isBlock)
    expect(await page.locator('html').evaluate(sidewards), 'scrolling to the side').toBeLessThanOrEqual(0);
  return isMapSeen;
}

/**
 * Opens the article of an address, takes a picture of it, uses it, and resolves to what is wrong: an empty list for an article that is
 * all right.
 */
export async function look({ page, complaints }, article) {
  const { address, comesOut, atlas, hasScript, picture } = article;
  let failure = [];
  try {
    await page.goto(address);
    const isMapSeen = await stands(page, article).finally(() =>
      page.screenshot({ path: picture, fullPage: true }),
    );
    if (isMapSeen) {
      await answers(page, hasScript);
      await leadsToAtlas(page, atlas, comesOut === 'sandbox');
    }
  } catch (error) {
    failure = [reason(error)];
  }
  return [...failure, ...complaints];
}
