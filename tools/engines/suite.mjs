/** Runs the browser tests in one engine. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { openDriver } from './driver.mjs';
import { openScreen } from './screen.mjs';

/** Starts Playwright with these variables; resolves to its exit code. */
function playwright(parameters, env) {
  return new Promise((resolve, reject) => {
    spawn('npx', ['playwright', 'test', ...parameters], {
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    })
      .on('close', resolve)
      .on('error', reject);
  });
}

/** Tests passed and failed by a report of Playwright; a report that is missing is a failure. */
function countOf(report) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = JSON.parse(readFileSync(report, 'utf8')).stats;
  return { passed: expected + flaky, failed: unexpected };
}

/**
 * Runs specs (all without a list) in an engine, with WebGL or without, against the atlas at the address. Resolves to the name of
 * the run, the path of its report, what passed and what failed.
 */
export async function runSuite({ engine, webgl, env, address, specs = [], workers = 2 }) {
  const name = `${engine} ${webgl ? 'with' : 'without'} WebGL`;
  const report = `reports/${engine}-${webgl ? 'gl' : 'svg'}.json`;
  process.stdout.write(`\n— ${name}\n`);
  const screen = engine === 'chromium' ? undefined : await openScreen();
  const driver = engine === 'webkit' ? await openDriver(screen.env) : undefined;
  // The driver of WebKit opens one window at a time.
  const parameters = [
    ...specs,
    `--workers=${driver ? 1 : workers}`,
    `--output=test-results/${engine}-${webgl ? 'gl' : 'svg'}`,
  ];
  const code = await playwright(parameters, {
    ...env,
    ...screen?.env,
    ATLAS_ENGINE: engine,
    ATLAS_WEBGL: webgl ? 'on' : 'off',
    ATLAS_ADDRESS: address,
    ATLAS_REPORT: report,
    ...(driver ? { ATLAS_WEBDRIVER: driver.address } : {}),
  });
  driver?.close();
  screen?.close();
  const { passed, failed } = countOf(report);
  return { name, passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}
