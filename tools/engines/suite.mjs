/** Runs the browser tests in one engine. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { openDriver } from './driver.mjs';
import { openScreen } from './screen.mjs';

/** The sentences for every engine, which take a minute each. */
export const SMOKE = ['e2e/smoke.spec.ts'];

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

/** Every test of a suite of a report and of the suites in it. */
const testsOf = ({ specs = [], suites = [] }) => [
  ...specs.flatMap(({ file, line, title, tests }) => tests.map((test) => ({ file, line, title, ...test }))),
  ...suites.flatMap(testsOf),
];

/** A test that did not hold at once, and why: the last thing to be read in a long output. */
const tell = ({ file, line, title, status, results }) => {
  const why = results.flatMap(({ errors = [] }) =>
    errors.map(({ message = '' }) => stripVTControlCharacters(message)),
  );
  return `${status === 'flaky' ? 'held when asked again' : 'failed'}: ${file}:${line} ${title}\n${why.join('\n')}`;
};

/** What passed and failed by a report of Playwright, and every test that did not hold at once; a report that is missing is a failure. */
function countOf(report) {
  if (!existsSync(report)) return { passed: 0, failed: 1, told: [] };
  const { stats, suites } = JSON.parse(readFileSync(report, 'utf8'));
  const { expected, unexpected, flaky } = stats;
  const told = suites.flatMap(testsOf).filter(({ status }) => status === 'flaky' || status === 'unexpected');
  return { passed: expected + flaky, failed: unexpected, told: told.map(tell) };
}

/**
 * Runs specs (all without a list) in an engine, with WebGL or without, against the atlas at the address. Resolves to the name of
 * the run, what passed and failed, and the tests that did not hold at once, told.
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
  const { passed, failed, told } = countOf(report);
  return { name, passed, failed: failed === 0 && code !== 0 ? 1 : failed, told };
}

/** Names the tests of these runs that did not hold at once, and why. */
export function tellTroubles(results) {
  for (const { name, told } of results) for (const one of told) process.stdout.write(`\n${name}, ${one}\n`);
}
