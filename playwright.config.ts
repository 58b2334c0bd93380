import { defineConfig, type LaunchOptions } from '@playwright/test';
import { engine, webgl } from './e2e/engine.ts';
import { PRINTED } from './e2e/paper.ts';

const executablePath = process.env['ATLAS_BROWSER'];

const CHROMIUM: LaunchOptions = {
  ...(executablePath ? { executablePath } : {}),
  // WebGL in software, so that the map's pixels can be read on machines without a graphics card.
  args: [
    '--no-sandbox',
    ...(webgl
      ? ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist']
      : ['--disable-3d-apis']),
    '--disable-background-networking',
    '--disable-component-update',
  ],
};

/** An installed Firefox over WebDriver BiDi, through the bridge that teaches it what is missing (docs/ENGINES.md). */
const FIREFOX: LaunchOptions = {
  channel: 'moz-firefox',
  executablePath: 'tools/engines/bridge.mjs',
  // Without a window Firefox finds no WebGL in software.
  headless: !webgl,
  firefoxUserPrefs: {
    'webgl.disabled': !webgl,
    'dom.w3c_touch_events.enabled': 1,
    // Lets a test read the clipboard without the question that a reader gets.
    'dom.events.testing.asyncClipboard': true,
    // Goes through links and buttons with Tab as on other systems, whatever this one prefers.
    'accessibility.tabfocus': 7,
    // Firefox 153's process for pages crashes after `ariaLabelledByElements` was read (signal 11), which axe does (docs/ENGINES.md).
    'accessibility.ARIAElementReflection.enabled': false,
    // Prints without a dialog, into a file.
    'print.always_print_silent': true,
    print_printer: 'Mozilla Save to PDF',
    'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
    'print.printer_Mozilla_Save_to_PDF.print_to_filename': PRINTED,
  },
};

export default defineConfig({
  testDir: 'e2e',
  timeout: 300_000,
  // Edges are drawn a little otherwise by every version of a browser; a colour or a shape that is wrong is more than one pixel in fifty.
  expect: { timeout: 45_000, toHaveScreenshot: { maxDiffPixelRatio: 0.02, threshold: 0.05 } },
  snapshotPathTemplate: 'e2e/pictures/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  ...(webgl ? {} : { grepInvert: /@webgl/ }),
  // A test that holds when asked again passes, and `npm test` names it at the end (docs/ENGINES.md).
  retries: 1,
  reporter: [['line'], ['json', { outputFile: process.env['ATLAS_REPORT'] ?? 'reports/e2e.json' }]],
  use: {
    baseURL: process.env['ATLAS_ADDRESS'] ?? 'http://127.0.0.1:4173/',
    browserName: engine === 'firefox' ? 'firefox' : 'chromium',
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    // Only the specs about the offline copy and about what embeds store let a worker in: it would answer before the routes of the others.
    serviceWorkers: 'block',
    launchOptions: engine === 'firefox' ? FIREFOX : CHROMIUM,
  },
});
