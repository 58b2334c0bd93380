/** A browser for the trial: it reaches the loopback only, and remembers whoever else was asked. */
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser.mjs';

const LOOPBACK = new Set(['localhost', '127.0.0.1']);

/** Opens the system's browser; `undo` is told how to close it. */
export async function startBrowser(undo) {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  undo(() => browser.close());
  return browser;
}

/** A page of the width whose `complaints` grow with errors of scripts and with requests that leave the machine. */
export async function openPage(browser, { width, javaScriptEnabled = true }) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled,
    locale: 'en-GB',
  });
  const complaints = [];
  await context.route(
    ({ protocol, hostname }) => protocol.startsWith('http') && !LOOPBACK.has(hostname),
    async (route) => {
      complaints.push(`asks ${new URL(route.request().url()).host}`);
      await route.abort();
    },
  );
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
  });
  return { page, complaints };
}
