/** `npm test`: installs what is missing and runs everything that must hold, in the order of cost. */
import { readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.mjs';
import { ENGINES, findEngine } from './engines/find.mjs';
import { runSuite, SMOKE, tellTroubles } from './engines/suite.mjs';
import { generatedText as snapshot } from './generated.mjs';
import { install, run } from './install.mjs';

const npm = (script, ...parameters) => run('npm', ['run', '--silent', script, ...parameters]);

/** Regenerates what is generated from the facts and fails on any difference to what is committed. */
function factsAreCurrent() {
  const before = snapshot();
  npm('facts');
  if (snapshot() !== before) {
    throw new Error(
      'src/data/facts or public/data differ from the facts: run `npm run facts` and commit the result',
    );
  }
}

/** What the browser tests have come to, run by run. */
const results = [];

const steps = [
  ['formatting', () => npm('format:check')],
  ['lint', () => npm('lint')],
  ['types', () => npm('types')],
  ['facts', factsAreCurrent],
  [
    'unit tests',
    () => npm('unit', '--', '--reporter=default', '--reporter=json', '--outputFile=reports/unit.json'),
  ],
  ['unused code', () => npm('unused')],
  ['build', () => npm('build')],
  ['size', () => npm('size')],
  ['browser tests', browserTests],
];

/** Runs everything in a Chromium, and the sentences for every engine in those others that are installed; `npm run test:engines` runs all in them. */
async function browserTests() {
  const env = { ATLAS_BROWSER: await findBrowser() };
  const { serve } = await import('./serve.mjs');
  const { address, server } = await serve(4600);
  const runs = [
    { engine: 'chromium', webgl: true, env },
    { engine: 'chromium', webgl: false, env, specs: SMOKE },
  ];
  for (const engine of Object.keys(ENGINES)) {
    const others = findEngine(engine, { mayInstall: false });
    if (others) for (const webgl of [true, false]) runs.push({ engine, webgl, env: others, specs: SMOKE });
    else process.stdout.write(`\n${ENGINES[engine].missing}\n`);
  }
  for (const one of runs) results.push(await runSuite({ ...one, address }));
  server.close();
  server.closeAllConnections();
  tellTroubles(results);
  if (results.some(({ failed }) => failed > 0)) throw new Error('browser tests failed');
}

function count() {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync('reports/unit.json', 'utf8'));
  const sum = (key, first) => results.reduce((total, result) => total + result[key], first);
  return { passed: sum('passed', numPassedTests), failed: sum('failed', numFailedTests) };
}

rmSync('reports', { recursive: true, force: true });
install();
for (const [name, step] of steps) {
  process.stdout.write(`\n— ${name}\n`);
  try {
    await step();
  } catch (error) {
    process.stderr.write(`\n${name} failed: ${error.message}\n`);
    process.exit(1);
  }
}
const { passed, failed } = count();
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
