/** Finds a browser for the tests, or installs one. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { attempt, installFromDebian, onPath } from './programs.mjs';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
const PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const onSystem = () => NAMES.map(onPath).find(Boolean) ?? PATHS.find((path) => existsSync(path));

async function ofPlaywright() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** Playwright's download first; where that cannot be reached, Debian's own package as root. */
async function installOne() {
  if (attempt('npx', ['playwright', 'install', 'chromium'])) {
    const path = await ofPlaywright();
    if (path) return path;
  }
  return installFromDebian('chromium') ? onSystem() : undefined;
}

/**
 * The path of a Chromium-like browser: the environment's ATLAS_BROWSER, the system's, Playwright's own, or a fresh one.
 * Throws one sentence that says what to do when there is none.
 */
export async function findBrowser() {
  const asked = process.env.ATLAS_BROWSER;
  if (asked) {
    execFileSync(asked, ['--version'], { stdio: 'ignore' });
    return asked;
  }
  const found = onSystem() ?? (await ofPlaywright()) ?? (await installOne());
  if (!found) {
    throw new Error(
      'The browser tests need Chrome, Chromium or Edge: install one, or set ATLAS_BROWSER to its path.',
    );
  }
  return found;
}
