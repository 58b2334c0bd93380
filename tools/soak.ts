/**
 * `npm run soak [-- --minutes 30 --seed 7]`: a monkey uses the built atlas at random, and what must hold is asked again and again. Prints the
 * seed, and what the page held at rest; where something does not hold, ends with 1 and writes every step to `reports/soak.json`, which
 * `npm run soak -- --replay reports/soak.json` does again.
 */
import { chromium } from '@playwright/test';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';
import { type Life, live, type Plan } from './soak/life.ts';
import type { Step } from './soak/steps.ts';

const LOG = 'reports/soak.json';
const FIRST_PORT = 4700;
const MINUTE = 60_000;

/** Each takes its share of the minutes. */
const PLANS: readonly Plan[] = [
  { name: 'drawing', renderer: 'svg', viewport: { width: 1280, height: 720 }, hasTouch: false },
  { name: 'WebGL', renderer: 'gl', viewport: { width: 1280, height: 720 }, hasTouch: false },
  { name: 'phone', renderer: 'svg', viewport: { width: 390, height: 844 }, hasTouch: true },
];

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    plan: { type: 'string' },
    port: { type: 'string', default: String(FIRST_PORT) },
    replay: { type: 'string' },
  },
});
const seed = Number(values.seed);
const replay = values.replay
  ? (JSON.parse(readFileSync(values.replay, 'utf8')) as { plan: Plan; steps: Step[] })
  : null;
const plans = replay ? [replay.plan] : PLANS.filter(({ name }) => !values.plan || name === values.plan);

const figures = ({ samples }: Life): string =>
  samples
    .map(
      ({ step, heap, nodes, listeners }) =>
        `${String(step).padStart(8)} ${heap.toFixed(2).padStart(8)} MB ${String(nodes).padStart(7)} nodes ${String(listeners).padStart(6)} listeners`,
    )
    .join('\n');

process.stdout.write(`seed ${seed}, ${values.minutes} minutes\n`);
mkdirSync('reports', { recursive: true });
const { address, server } = await serve(Number(values.port));
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: [
    '--no-sandbox',
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--ignore-gpu-blocklist',
  ],
});
let failed = 0;
for (const [index, plan] of plans.entries()) {
  const until = Date.now() + (Number(values.minutes) * MINUTE) / plans.length;
  const life = await live(browser, address, plan, seed + index, until, replay?.steps);
  process.stdout.write(
    `${plan.name}: ${life.steps.length} steps, ${life.failure ?? 'all holds'}\n${figures(life)}\n`,
  );
  if (!life.failure) continue;
  failed += 1;
  writeFileSync(LOG, JSON.stringify({ seed: seed + index, ...life }, null, 1));
  for (const step of life.steps.slice(-8)) process.stdout.write(`     ${JSON.stringify(step)}\n`);
  process.stdout.write(
    `     seed ${seed}, plan ${plan.name}, step ${life.steps.length}: every step is in ${LOG}\n`,
  );
}
await browser.close();
server.close();
server.closeAllConnections();
process.exit(failed === 0 ? 0 : 1);
