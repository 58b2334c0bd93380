/** `npm run test:engines`: the browser tests in every engine that can be had, with WebGL and without, and what came of it. */
import { rmSync } from 'node:fs';
import { findBrowser } from './browser.mjs';
import { ENGINES, findEngine, isOlderFirefox, WHOLE_SUITE } from './engines/find.mjs';
import { runSuite, SMOKE, tellTroubles } from './engines/suite.mjs';
import { install, run } from './install.mjs';

/** What runs where: everything in Firefox, the sentences for every engine in WebKit; Chromium with WebGL is `npm test`. */
const RUNS = [
  { engine: 'firefox', webgl: true },
  { engine: 'firefox', webgl: false },
  { engine: 'webkit', webgl: true, specs: SMOKE },
  { engine: 'webkit', webgl: false, specs: SMOKE },
  { engine: 'chromium', webgl: false },
];

async function environments() {
  const found = { chromium: { ATLAS_BROWSER: await findBrowser() } };
  for (const engine of Object.keys(ENGINES)) {
    found[engine] = findEngine(engine, { mayInstall: true });
    if (!found[engine]) process.stdout.write(`\n${ENGINES[engine].missing}\n`);
  }
  return found;
}

const table = (results) =>
  results.map(({ name, passed, failed }) => `${name}: ${passed} passed, ${failed} failed`).join('\n');

rmSync('reports', { recursive: true, force: true });
install();
const found = await environments();
run('npm', ['run', '--silent', 'build']);
const { serve } = await import('./serve.mjs');
const { address, server } = await serve(4600);
/** Engines can be named: `npm run test:engines -- firefox`. */
const asked = process.argv.slice(2);
const isOlder = found.firefox !== undefined && isOlderFirefox(found.firefox);
if (isOlder)
  process.stdout.write(
    `\nThis Firefox is older than ${WHOLE_SUITE}: only the sentences for every engine run in it.\n`,
  );
const results = [];
for (const one of RUNS) {
  const wanted = asked.length === 0 || asked.includes(one.engine);
  if (!wanted || !found[one.engine]) continue;
  const specs = one.engine === 'firefox' && isOlder ? SMOKE : one.specs;
  results.push(await runSuite({ ...one, specs, env: found[one.engine], address }));
}
server.close();
server.closeAllConnections();
tellTroubles(results);
process.stdout.write(`\n${table(results)}\n`);
process.exit(results.length > 0 && results.every(({ failed }) => failed === 0) ? 0 : 1);
