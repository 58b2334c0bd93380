/** Other people's pages: a server of another origin whose articles embed the atlas, and verbs for what is in the frame. */
import { createReadStream } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Atlas, test as base, expect, isViolation } from './driver.ts';
import type { FrameLocator, Locator, Page } from '@playwright/test';

/** Address of the atlas under test. */
export const SITE = process.env['ATLAS_ADDRESS'] ?? 'http://127.0.0.1:4173/';

/** The parent scripts of other people, as they are published on npm. */
export const SCRIPTS = {
  pym: 'node_modules/pym.js/dist/pym.v1.min.js',
  frames: 'node_modules/@newswire/frames/dist/frames.umd.js',
  resizer4: 'node_modules/iframe-resizer/js/iframeResizer.js',
  resizer5: 'node_modules/@iframe-resizer/parent/index.umd.js',
  openResizer: 'node_modules/@open-iframe-resizer/core/dist/index.umd.cjs',
} as const;

/** The embed in the first frame of the host's page. */
export class EmbedFrame {
  readonly frame: FrameLocator;
  readonly element: Locator;

  constructor(page: Page, selector = 'iframe') {
    this.element = page.locator(selector).first();
    this.frame = this.element.contentFrame();
  }

  get root(): Locator {
    return this.frame.locator('main.embed');
  }

  get slider(): Locator {
    return this.frame.getByRole('slider', { name: /^(Year|Jahr)$/ });
  }

  get heading(): Locator {
    return this.frame.getByRole('heading', { level: 1 });
  }

  get sentence(): Locator {
    return this.frame.locator('.embed-sentence');
  }

  get stage(): Locator {
    return this.frame.locator('.stage');
  }

  /** Waits until the script answers. */
  async ready(): Promise<void> {
    await expect(this.root).toHaveAttribute('data-ready', '', { timeout: 20_000 });
  }

  /** Height of the frame in the host's page, CSS pixels. */
  async height(): Promise<number> {
    return (await this.element.boundingBox())?.height ?? 0;
  }
}

/** A host: writes an article and opens it. */
export class Host {
  /** What the page and its frames complained of. */
  readonly complaints: string[] = [];
  /** Hosts that were asked for anything. */
  readonly asked = new Set<string>();

  readonly page: Page;
  private readonly server: Server;
  private html = '';
  private headers: Record<string, string> = {};

  constructor(page: Page, server: Server) {
    this.page = page;
    this.server = server;
    server.on('request', (request, response) => {
      const script = Object.values(SCRIPTS).find((path) => request.url === `/${path}`);
      if (script) {
        response.setHeader('Content-Type', 'text/javascript');
        createReadStream(script).pipe(response);
      } else {
        response
          .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...this.headers })
          .end(this.html);
      }
    });
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (protocol.startsWith('http')) this.asked.add(host);
    });
    const complain = (text: string): void => {
      // The icon of the article, which Firefox asks for by itself, is no matter of the embed.
      if (!text.includes(`${this.address}favicon.ico`)) this.complaints.push(text);
    };
    page.on('pageerror', (error) => complain(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complain(message.text());
    });
  }

  /** What broke a policy, unless the article brings a stricter one of its own. */
  get violations(): string[] {
    return 'Content-Security-Policy' in this.headers ? [] : this.complaints.filter(isViolation);
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  /** Opens an article with this body; scripts are taken from npm. */
  async open(
    body: string,
    scripts: readonly (keyof typeof SCRIPTS)[] = [],
    headers: Record<string, string> = {},
  ): Promise<EmbedFrame> {
    const tags = scripts.map((name) => `<script src="/${SCRIPTS[name]}"></script>`).join('');
    this.html = `<!doctype html><html lang="en"><title>Article</title><body style="margin:0">${tags}${body}</body></html>`;
    this.headers = headers;
    await this.page.goto(this.address);
    return new EmbedFrame(this.page);
  }
}

/** An iframe of the embed at the path. */
export const iframe = (path: string, attributes = 'width="100%" height="300"'): string =>
  `<iframe id="embed" src="${SITE}${path}" title="Alliance Atlas" ${attributes}></iframe>`;

export const test = base.extend<{ host: Host; atlas: Atlas }>({
  host: async ({ page }, use) => {
    const server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const host = new Host(page, server);
    await use(host);
    expect(host.violations).toEqual([]);
    server.close();
    server.closeAllConnections();
  },
});

export { expect };
