/** What everything is measured on, without names of people or places. */
import { execFileSync } from 'node:child_process';
import { cpus, release, totalmem, type } from 'node:os';
import { findBrowser } from '../tools/browser.mjs';
import type { Machine } from './results.ts';

/** Describes the machine and the day. */
export async function machine(): Promise<Machine> {
  const version = execFileSync(await findBrowser(), ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [cpu] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    cpu: cpu?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${type()} ${release().split('.').slice(0, 2).join('.')}`,
    node: process.version,
    browser: version.trim().split(/\s+/).slice(0, 2).join(' '),
  };
}
