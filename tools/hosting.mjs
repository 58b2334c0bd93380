/**
 * `npm run hosting`: serves the built site by every server that is installed and has a recipe, asks for each file as a browser does and
 * compares what comes with what should. Prints a line per server; ends with 1 when anything differs.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { headersFor } from './headers.mjs';
import { SERVER_NAMES, startServer, versionOf } from './hosting/servers.mjs';
import { COMPRESSIBLE, precompress, SMALLEST } from './precompress.mjs';

const ROOT = resolve('dist');
const FIRST_PORT = 4780;

/** Types by ending, as a strict browser needs them beside `nosniff`. */
const TYPES = {
  html: /^text\/html; charset=utf-8$/i,
  js: /^(text|application)\/javascript/,
  css: /^text\/css/,
  json: /^application\/json/,
  webmanifest: /^application\/manifest\+json/,
  csv: /^text\/csv/,
  svg: /^image\/svg\+xml/,
  png: /^image\/png$/,
  xml: /^(text|application)\/xml/,
  atom: /^application\/atom\+xml/,
  txt: /^text\/plain/,
  zip: /^application\/zip/,
};

/** The status and headers of an answer; `node:http`, because `fetch` unpacks and hides the encoding. */
const head = (address, headers) =>
  new Promise((settle, reject) => {
    request(address, { headers, method: 'HEAD' }, (answer) => {
      answer.resume();
      answer.on('end', () => settle({ status: answer.statusCode, headers: answer.headers }));
    })
      .on('error', reject)
      .end();
  });

/** What is wrong with the answer for a file, in words. */
function differences(path, bytes, encoding, { status, headers }) {
  const found = [];
  if (status !== 200) found.push(`status ${status}`);
  for (const [name, value] of Object.entries(headersFor(path))) {
    const sent = headers[name.toLowerCase()];
    if (sent !== value) found.push(`${name}: ${sent}`);
  }
  if (!headersFor(path)['Access-Control-Allow-Origin'] && headers['access-control-allow-origin'])
    found.push('shared with other origins');
  const type = TYPES[path.split('.').at(-1)];
  if (type && !type.test(headers['content-type'])) found.push(`type ${headers['content-type']}`);
  if (!headers.etag) found.push('no ETag');
  const packed = COMPRESSIBLE.test(path) && bytes >= SMALLEST;
  if (packed && headers['content-encoding'] !== encoding)
    found.push(`encoding ${headers['content-encoding']}`);
  if (packed && !/accept-encoding/i.test(headers.vary ?? '')) found.push('no Vary');
  return found.map((text) => `${path} (${encoding}): ${text}`);
}

async function check(address, paths) {
  const found = [];
  for (const path of paths) {
    const { size } = statSync(join(ROOT, path));
    for (const [encoding, accepted] of [
      ['br', 'gzip, deflate, br'],
      ['gzip', 'gzip'],
    ]) {
      const answer = await head(new URL(path, address), { 'Accept-Encoding': accepted });
      found.push(...differences(path, size, encoding, answer));
      if (encoding === 'br') {
        const again = await head(new URL(path, address), {
          'Accept-Encoding': accepted,
          'If-None-Match': answer.headers.etag,
        });
        if (again.status !== 304) found.push(`${path}: asked again, ${again.status}`);
      }
    }
  }
  const root = await head(address, {});
  if (root.status !== 200) found.push(`/: status ${root.status}`);
  for (const missing of ['none.html', 'assets/none.js', 'embed/en/nato/1066.html']) {
    const { status } = await head(new URL(missing, address), {});
    if (status !== 404) found.push(`/${missing}: status ${status}, not 404`);
  }
  return found;
}

const sums = await precompress(ROOT);
process.stdout.write(`${sums.files} files compressed beforehand\n`);
const entries = await readdir(ROOT, { recursive: true, withFileTypes: true });
const paths = entries
  .filter((entry) => entry.isFile() && !/^_|\.(br|gz)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length));
let failed = 0;
for (const [index, name] of SERVER_NAMES.entries()) {
  const version = versionOf(name);
  if (!version) {
    process.stdout.write(`—    ${name}: not installed, not tried\n`);
    continue;
  }
  const folder = mkdtempSync(join(tmpdir(), 'atlas-hosting-'));
  try {
    const server = await startServer(name, ROOT, FIRST_PORT + index, folder);
    const found = await check(server.address, paths);
    await server.stop();
    failed += found.length;
    const result = found.length === 0 ? 'every header, encoding and type as meant' : `${found.length} faults`;
    process.stdout.write(
      `${found.length === 0 ? 'ok  ' : 'FAIL'} ${version.includes(name) ? version : `${name} ${version}`}: ${paths.length} files, ${result}\n`,
    );
    for (const text of found.slice(0, 20)) process.stdout.write(`     ${text}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exit(failed === 0 ? 0 : 1);
