/** `lighthouse`: the scores of the served build. */
import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { findBrowser } from '../../tools/browser.mjs';
import type { Score } from '../results.ts';
import { serveBuilt } from '../serve.ts';

const REPORT = 'bench/dist/lighthouse.json';
const FLAGS = '--headless=new --no-sandbox --disable-gpu --disable-background-networking --lang=en-GB';

interface Report {
  lighthouseVersion: string;
  categories: Record<string, { score: number | null; auditRefs: readonly { id: string; weight: number }[] }>;
  audits: Record<
    string,
    { title: string; score: number | null; displayValue?: string; scoreDisplayMode: string }
  >;
}

const RUNS = 5;

const FIGURES = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'speed-index',
  'total-blocking-time',
  'cumulative-layout-shift',
];

/** Lighthouse is a program of its own: meanwhile the server in this one answers. */
async function measure(address: string, form: Score['form'], browser: string): Promise<Report> {
  await promisify(execFile)(
    process.execPath,
    [
      'bench/node_modules/lighthouse/cli/index.js',
      address,
      '--quiet',
      '--output=json',
      `--output-path=${REPORT}`,
      `--chrome-flags=${FLAGS}`,
      ...(form === 'desktop' ? ['--preset=desktop'] : []),
    ],
    { env: { ...process.env, CHROME_PATH: browser } },
  );
  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
  rmSync(REPORT);
  return report;
}

function scoreOf({ lighthouseVersion, categories, audits }: Report, form: Score['form']): Score {
  const score = (category: string): number => Math.round((categories[category]?.score ?? 0) * 100);
  const findings = Object.entries(categories).flatMap(([category, { auditRefs }]) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${category}: ${audits[id]?.title ?? id} ${audits[id]?.displayValue ?? ''}`.trim()),
  );
  return {
    form,
    version: lighthouseVersion,
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    figures: Object.fromEntries(FIGURES.map((id) => [id, audits[id]?.displayValue ?? ''])),
    findings,
  };
}

/** Lighthouse's own figures scatter from run to run: the run with the median score of performance stands for them. */
async function middleOf(address: string, form: Score['form'], browser: string): Promise<Score> {
  const scores: Score[] = [];
  for (let run = 0; run < RUNS; run += 1) scores.push(scoreOf(await measure(address, form, browser), form));
  const [middle] = scores.toSorted((a, b) => a.performance - b.performance).slice(Math.floor(RUNS / 2));
  if (!middle) throw new Error('no run of Lighthouse');
  return middle;
}

/** Scores as on a phone (the default, which the target is for) and on a desktop. */
export async function lighthouse(port: number): Promise<Score[]> {
  const browser = await findBrowser();
  const site = await serveBuilt('atlas', port);
  const found: Score[] = [];
  for (const form of ['mobile', 'desktop'] as const) {
    const result = await middleOf(site.address, form, browser);
    console.log(JSON.stringify(result));
    found.push(result);
  }
  site.stop();
  return found;
}
