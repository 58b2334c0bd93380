/** `npm test`: installs what is missing and runs everything that must hold, in the order of cost. */
import { readFileSync, rmSync } from 'node:fs';
import { generatedText as snapshot } from './generated.mjs';
import { install, run } from './install.mjs';
import { runSpecs } from './specs.mjs';

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
  if ((await runSpecs()) !== 0) throw new Error('browser tests failed');
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
