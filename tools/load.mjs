/**
 * `npm run load [-- --seconds 10 --port 4780]`: nginx with the recipe of docs/hosting serves what an article's reader asks for, on loopback
 * only, and wrk asks as fast as it can. Prints requests, bytes and waiting times; ends with 1 when any answer was an error.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startServer, versionOf } from './hosting/servers.mjs';
import { gather, readers } from './load/reader.mjs';
import { precompress } from './precompress.mjs';

const THREADS = 2;
const CONNECTIONS = 64;
/** Nobody needs to load a machine for longer than this. */
const MOST_SECONDS = 60;

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '10' }, port: { type: 'string', default: '4780' } },
});
const seconds = Math.min(MOST_SECONDS, Math.max(1, Number(values.seconds) || 10));

/** The sums of one load. */
function wrk(address, list) {
  const { status, stdout, stderr } = spawnSync(
    'wrk',
    [`-t${THREADS}`, `-c${CONNECTIONS}`, `-d${seconds}s`, '-s', 'tools/load/paths.lua', address, '--', list],
    { encoding: 'utf8', timeout: (seconds + 30) * 1000 },
  );
  const json = /^JSON (.*)$/m.exec(stdout ?? '')?.[1];
  if (status !== 0 || !json) throw new Error(`wrk: ${stderr || stdout}`);
  return JSON.parse(json);
}

/** A line of the report. */
function line(name, { requests, bytes, microseconds, status, sockets, p50, p90, p99, most }) {
  const time = microseconds / 1e6;
  const ms = (value) => (value / 1000).toFixed(1);
  return (
    `| ${name} | ${Math.round(requests / time)} | ${(bytes / time / 1e6).toFixed(1)} | ${(bytes / requests / 1000).toFixed(2)} | ` +
    `${ms(p50)} / ${ms(p90)} / ${ms(p99)} / ${ms(most)} | ${status + sockets} |\n`
  );
}

/** The paths with what the server says is their state, as a browser sends it that has them already. */
async function known(address, paths) {
  const answers = paths.map(async (path) => {
    const { headers } = await fetch(new URL(path, address), {
      method: 'HEAD',
      headers: { 'Accept-Encoding': 'gzip, deflate, br' },
    });
    return `/${path} ${headers.get('etag')}`;
  });
  return Promise.all(answers);
}

async function load(folder) {
  const all = readers();
  const root = join(folder, 'site');
  mkdirSync(root);
  gather(all.flat(), root);
  await precompress(root);
  const server = await startServer('nginx', root, Number(values.port), folder);
  const list = join(folder, 'paths.txt');
  const pages = all.map(([page]) => page);
  const loads = [
    ['the page alone', pages.map((path) => `/${path}`)],
    [`everything until the slider answers (${all[0].length} requests)`, all.flat().map((path) => `/${path}`)],
    ['pages that are still the same (304)', await known(server.address, pages)],
  ];
  let failed = 0;
  process.stdout.write(
    '| asked for | requests/s | MB/s | kB a request | waiting, ms: 50 / 90 / 99 % / longest | errors |\n|---|---|---|---|---|---|\n',
  );
  try {
    for (const [name, lines] of loads) {
      writeFileSync(list, `${lines.join('\n')}\n`);
      const sums = wrk(server.address, list);
      failed += sums.status + sums.sockets;
      process.stdout.write(line(name, sums));
    }
  } finally {
    await server.stop();
  }
  return failed;
}

const nginx = versionOf('nginx');
if (!nginx || spawnSync('wrk', ['-v']).error) {
  process.stderr.write('npm run load needs nginx and wrk\n');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'atlas-load-'));
process.stdout.write(
  `${nginx}, ${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0].model}, ${CONNECTIONS} connections, ${seconds} s each\n\n`,
);
try {
  const failed = await load(folder);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
