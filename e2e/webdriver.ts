/** A browser of WebKitGTK over the W3C's WebDriver protocol: the few commands that the atlas needs, said with fetch. */
import type { Reader } from './reader.ts';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** How long the driver looks for an element that is not there yet, ms. */
const PATIENCE = 45_000;

/** The protocol's letters for keys without one. */
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** Sends a command to the driver; throws what it says when that fails. */
async function send(driver: string, method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(new URL(path, driver), {
    method,
    ...(body ? { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } } : {}),
  });
  const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
  if (!answer.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
  return value;
}

export class WebDriverReader implements Reader {
  private readonly driver: string;
  private readonly session: string;
  private readonly site: string;

  private constructor(driver: string, session: string, site: string) {
    this.driver = driver;
    this.session = session;
    this.site = site;
  }

  /** Opens a window of the browser at the path, started with these parameters, whose pages lie below the site. */
  static async start(
    driver: string,
    site: string,
    binary: string,
    args: readonly string[],
  ): Promise<WebDriverReader> {
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args } } };
    const { sessionId } = (await send(driver, 'POST', '/session', { capabilities })) as { sessionId: string };
    const session = `/session/${sessionId}`;
    await send(driver, 'POST', `${session}/timeouts`, { implicit: PATIENCE });
    return new WebDriverReader(driver, session, site);
  }

  async close(): Promise<void> {
    await send(this.driver, 'DELETE', this.session);
  }

  async open(path: string): Promise<void> {
    await this.command('POST', '/url', { url: new URL(path, this.site).href });
  }

  async ask<Value>(expression: string): Promise<Value> {
    return (await this.command('POST', '/execute/sync', {
      script: `return (${expression})`,
      args: [],
    })) as Value;
  }

  async focus(selector: string): Promise<void> {
    await this.command('POST', '/execute/sync', {
      script: 'arguments[0].focus()',
      args: [await this.find(selector)],
    });
  }

  async press(key: string): Promise<void> {
    const value = KEYS[key] ?? key;
    await this.command('POST', '/actions', {
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ],
        },
      ],
    });
  }

  async click(selector: string): Promise<void> {
    const element = await this.find(selector);
    // Long lists lay out what is near the eye alone: the driver clicks only what has been laid out.
    await this.command('POST', '/execute/async', {
      script: `arguments[0].scrollIntoView({ block: 'center' });
        requestAnimationFrame(() => requestAnimationFrame(() => arguments[1]()));`,
      args: [element],
    });
    await this.command('POST', `/element/${element[ELEMENT]}/click`, {});
  }

  /** The window has a bar of its own above the page. */
  async resize(width: number, height: number): Promise<void> {
    const [outer, inner] = await this.ask<[number, number]>('[outerHeight, innerHeight]');
    await this.command('POST', '/window/rect', { width, height: height + outer - inner });
  }

  async picture(): Promise<Buffer> {
    return Buffer.from((await this.command('GET', '/screenshot')) as string, 'base64');
  }

  complaints(): Promise<readonly string[]> {
    return this.ask('window.complaints');
  }

  private async find(selector: string): Promise<Record<string, string>> {
    const found = await this.command('POST', '/element', { using: 'css selector', value: selector });
    return found as Record<string, string>;
  }

  private command(method: string, path: string, body?: object): Promise<unknown> {
    return send(this.driver, method, `${this.session}${path}`, body);
  }
}
