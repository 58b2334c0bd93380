/** `npm test`: installs what is missing and runs everything that must hold, in the order of cost. */
import { readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.mjs';
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

async function browserTests() {
  const browser = await findBrowser();
  const { serve } = await import('./serve.mjs');
  const { address, server } = await serve(4600);
  const env = { ...process.env, ATLAS_BROWSER: browser, ATLAS_ADDRESS: address };
  const { spawn } = await import('node:child_process');
  const code = await new Promise((resolve) => {
    spawn('npx', ['playwright', 'test'], { stdio: 'inherit', env, shell: process.platform === 'win32' }).on(
      'close',
      resolve,
    );
  });
  server.close();
  server.closeAllConnections();
  if (code !== 0) throw new Error('browser tests failed');
}

function count() {
  const unit = JSON.parse(readFileSync('reports/unit.json', 'utf8'));
  const { expected, unexpected, flaky } = JSON.parse(readFileSync('reports/e2e.json', 'utf8')).stats;
  return { passed: unit.numPassedTests + expected + flaky, failed: unit.numFailedTests + unexpected };
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
