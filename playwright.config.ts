import { defineConfig } from '@playwright/test';

const executablePath = process.env['ATLAS_BROWSER'];

export default defineConfig({
  testDir: 'e2e',
  timeout: 300_000,
  // Edges are drawn a little otherwise by every version of a browser; a colour or a shape that is wrong is more than one pixel in fifty.
  expect: { timeout: 45_000, toHaveScreenshot: { maxDiffPixelRatio: 0.02, threshold: 0.05 } },
  snapshotPathTemplate: 'e2e/pictures/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: 'reports/e2e.json' }]],
  use: {
    baseURL: process.env['ATLAS_ADDRESS'] ?? 'http://127.0.0.1:4173/',
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    // Only the specs about the offline copy and about what embeds store let a worker in: it would answer before the routes of the others.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // WebGL in software, so that the map's pixels can be read on machines without a graphics card.
      args: [
        '--no-sandbox',
        '--use-gl=angle',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--ignore-gpu-blocklist',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
});
