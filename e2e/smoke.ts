/** A reader in the engine that the run is about, by Playwright or by the WebDriver of WebKitGTK. */
import { type Atlas, expect, test as base } from './driver.ts';
import { serveWithEar } from './ear.ts';
import { engine, webgl } from './engine.ts';
import type { Reader } from './reader.ts';
import { SITE } from './hosts.ts';
import { WebDriverReader } from './webdriver.ts';

class PlaywrightReader implements Reader {
  private readonly atlas: Atlas;
  private readonly page: Atlas['page'];

  constructor(atlas: Atlas) {
    this.atlas = atlas;
    this.page = atlas.page;
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`./${path}`);
  }

  ask<Value>(expression: string): Promise<Value> {
    return this.page.evaluate(`(${expression})`);
  }

  async focus(selector: string): Promise<void> {
    await this.page.locator(selector).first().focus();
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async click(selector: string): Promise<void> {
    await this.page.locator(selector).first().click();
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
  }

  picture(): Promise<Buffer> {
    return this.page.screenshot();
  }

  complaints(): Promise<readonly string[]> {
    return Promise.resolve(this.atlas.complaints);
  }
}

const byPlaywright = base.extend<{ reader: Reader }>({
  reader: async ({ atlas }, use) => use(new PlaywrightReader(atlas)),
});

const byWebDriver = base.extend<{ reader: Reader }>({
  reader: async ({ viewport }, use) => {
    const site = await serveWithEar(SITE);
    const reader = await WebDriverReader.start(
      process.env['ATLAS_WEBDRIVER'] ?? 'http://127.0.0.1:4444/',
      site.address,
      process.env['ATLAS_MINIBROWSER'] ?? 'MiniBrowser',
      ['--automation', `--enable-webgl=${webgl}`],
    );
    await reader.resize(viewport?.width ?? 1280, viewport?.height ?? 720);
    await use(reader);
    await reader.close();
    site.close();
  },
});

export const test = engine === 'webkit' ? byWebDriver : byPlaywright;
export { expect };
