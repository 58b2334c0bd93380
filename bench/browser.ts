/** The one browser that everything is measured in, with and without WebGL. */
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../tools/browser.mjs';

const SIZE = { width: 1280, height: 720 } as const;

/** `gl`: WebGL in software, as in playwright.config.ts. `none`: as on a machine without a graphics card, no WebGL at all. */
export type Graphics = 'gl' | 'none';

const FLAGS: Readonly<Record<Graphics, readonly string[]>> = {
  gl: ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
  none: ['--disable-gpu', '--disable-software-rasterizer'],
};

/** Starts the browser; the caller closes it. */
export async function launch(graphics: Graphics): Promise<Browser> {
  return chromium.launch({
    executablePath: await findBrowser(),
    // Playwright lets WebGL be emulated by itself.
    ...(graphics === 'none' ? { ignoreDefaultArgs: ['--enable-unsafe-swiftshader'] } : {}),
    args: [
      '--no-sandbox',
      ...FLAGS[graphics],
      '--disable-background-networking',
      '--disable-component-update',
      '--enable-precise-memory-info',
    ],
  });
}

export interface Tab {
  page: Page;
  devtools: CDPSession;
  close: () => Promise<void>;
}

/** A fresh tab without cache, storage and workers of other pages; the atlas's tour, shown once to newcomers, is over. */
export async function newTab(browser: Browser): Promise<Tab> {
  const context = await browser.newContext({
    viewport: SIZE,
    locale: 'en-GB',
    colorScheme: 'light',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem('alliance-atlas.tour', 'done'));
  const devtools = await context.newCDPSession(page);
  return { page, devtools, close: () => context.close() };
}

/** A slow phone: the 4G of Lighthouse and WebPageTest (562 ms a request, 1.44 Mbit/s) and a processor four times slower. */
export async function slowDown({ devtools }: Tab): Promise<void> {
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 562.5,
    downloadThroughput: 1_474_560 / 8,
    uploadThroughput: 675_000 / 8,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
