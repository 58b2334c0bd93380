/** Everything that can go wrong around the atlas, as verbs for specs that read as sentences. */
import type { Locator, Page } from '@playwright/test';
import { type Atlas, expect, test as base } from './driver.ts';

/** How a file fails: refused, not there, replaced by a page for people, cut off in the middle, another edition's. */
export type Failure = 'refused' | 'gone' | 'page' | 'cut';

const ENDINGS: Record<
  Exclude<Failure, 'refused' | 'cut'>,
  { status: number; contentType: string; body: string }
> = {
  gone: { status: 404, contentType: 'text/plain', body: 'Not found' },
  page: { status: 200, contentType: 'text/html', body: '<!doctype html><title>Not found</title>' },
};

/** The atlas's own page. */
const isPage = ({ pathname }: URL): boolean => pathname === '/';

/** What stands between the atlas and its server. */
export class Trouble {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Lets files whose address matches fail. */
  async fail(files: RegExp, how: Failure): Promise<void> {
    await this.page.route(files, async (route) => {
      if (how === 'refused') return route.abort('connectionrefused');
      if (how !== 'cut') return route.fulfill(ENDINGS[how]);
      const answer = await route.fetch();
      const body = await answer.body();
      // A browser keeps no file that came short of its length.
      const headers = { ...answer.headers(), 'cache-control': 'no-store' };
      return route.fulfill({
        response: answer,
        headers,
        body: body.subarray(0, Math.floor(body.length / 2)),
      });
    });
  }

  /** Ends the failing. */
  async mend(files: RegExp): Promise<void> {
    await this.page.unroute(files);
  }

  /** Holds files back until the returned function lets them go. */
  async hold(files: RegExp): Promise<() => void> {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await this.page.route(files, async (route) => {
      await held;
      await route.continue();
    });
    return letGo;
  }

  /** Puts another edition on the server: its page begins with another script, and files of the old one are gone. */
  async deploy(files: RegExp, how: 'gone' | 'page'): Promise<void> {
    let isOpened = false;
    await this.page.route(files, (route) => (isOpened ? route.continue() : route.fulfill(ENDINGS[how])));
    let entry = '';
    await this.page.route(/assets\/next\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: `import './${entry}';` }),
    );
    await this.page.route(isPage, async (route) => {
      isOpened ||= route.request().isNavigationRequest();
      const answer = await route.fetch();
      const text = await answer.text();
      entry = /assets\/(index-[\w-]+\.js)/.exec(text)?.[1] ?? '';
      const body = text.replace(entry, 'next.js').replace('<html', '<html data-edition="2"');
      await route.fulfill({ response: answer, body });
    });
  }

  /** Takes the network away or gives it back. */
  async network(isThere: boolean): Promise<void> {
    await this.page.context().setOffline(!isThere);
  }

  /** Storage that is full, or that the browser forbids altogether. */
  async storage(how: 'full' | 'forbidden'): Promise<void> {
    await this.page.addInitScript((isFull) => {
      const refuse = (name: string) => () => {
        throw new DOMException('refused by the test', name);
      };
      if (isFull) Storage.prototype.setItem = refuse('QuotaExceededError');
      else
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
          Object.defineProperty(globalThis, name, { get: refuse('SecurityError') });
    }, how === 'full');
  }

  /** Lets every attempt to register a service worker fail. */
  async refuseServiceWorker(): Promise<void> {
    await this.page.addInitScript(() => {
      // Firefox runs it in a document without an origin too, where there are none.
      if (!('ServiceWorkerContainer' in globalThis)) return;
      ServiceWorkerContainer.prototype.register = () =>
        Promise.reject(new DOMException('refused by the test', 'SecurityError'));
    });
  }

  /** Forbids workers to the page, as a host's proxy may do. */
  async forbidWorkers(): Promise<void> {
    await this.page.route(isPage, async (route) => {
      const answer = await route.fetch();
      const headers = answer.headers();
      const policy = (headers['content-security-policy'] ?? '').replace(
        "worker-src 'self'",
        "worker-src 'none'",
      );
      await route.fulfill({ response: answer, headers: { ...headers, 'content-security-policy': policy } });
    });
  }

  /** Sets the clock of the machine; it goes on from there. */
  async setClock(moment: string): Promise<void> {
    await this.page.clock.install({ time: moment });
  }
}

/** The note that names missing parts, and the way on. */
export const missingNote = (page: Page): Locator => page.locator('.missing-note .is-wanted');

/** The atlas answers: another year is shown, with its sentence, and a state can be chosen. */
export async function expectAlive(atlas: Atlas, year: number): Promise<void> {
  await atlas.showYear(year);
  await expect(atlas.year).toHaveAttribute('aria-valuetext', new RegExp(`^${year}`));
}

export const test = base.extend<{ trouble: Trouble }>({
  trouble: async ({ page }, use) => use(new Trouble(page)),
});

export { expect };
