/** What WebDriver BiDi has no word for, asked of the bridge before Firefox (tools/engines/bridge.mjs). */
import type { Browser, Locator, Page } from '@playwright/test';
import { engine } from './engine.ts';

interface Wish {
  media?: Parameters<Page['emulateMedia']>[0];
  javaScriptEnabled?: boolean;
  /** Sources of input as WebDriver has them. */
  actions?: readonly unknown[];
}

/** The protocol's letter for the key. */
const DELETE = '\uE017';

/** Tells the bridge what is wished; resolves when it is done. */
export async function wish(page: Page, wished: Wish): Promise<void> {
  await page.evaluate(`/* bridge ${JSON.stringify(wished)} */`);
}

/**
 * Writes into a field by keys, letter by letter, whatever the letters: Playwright sets values over BiDi from within the page, which
 * React takes for its own.
 */
async function write(this: Locator, text: string): Promise<void> {
  await this.evaluate((field: HTMLInputElement) => {
    field.focus();
    field.select();
  });
  const letters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  const keys = letters.length === 0 ? [DELETE] : letters;
  const actions = keys.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
  await wish(this.page(), { actions: [{ type: 'key', id: 'keyboard', actions }] });
}

/** Taps with the mouse: a touch that comes over BiDi does not become a click. */
function tap(this: Locator): Promise<void> {
  return this.click();
}

/** Lets the page answer to Playwright's verbs for media, fields and fingers. */
export function teach(page: Page): void {
  page.emulateMedia = (media) => wish(page, { media });
  page.touchscreen.tap = (x, y) => page.mouse.click(x, y);
  Object.assign(Object.getPrototypeOf(page.locator('body')) as Locator, { fill: write, tap });
}

/** A page of somebody whose browser runs no script. */
export async function pageWithoutScript(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  if (engine === 'firefox') await wish(page, { javaScriptEnabled: false });
  return page;
}
