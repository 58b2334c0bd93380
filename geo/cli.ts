/** `npm run geo`: builds the geography from its packages, compares it with what is committed and writes it. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGeography } from './build.ts';

const target = 'src/data/geo';
const files = buildGeography('node_modules/.cache/geo');
const hashes = Object.fromEntries(
  Object.entries(files).map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')]),
);
mkdirSync(target, { recursive: true });
for (const [name, text] of Object.entries({
  ...files,
  'hashes.json': `${JSON.stringify(hashes, null, 2)}\n`,
})) {
  const path = join(target, name);
  const same = existsSync(path) && readFileSync(path, 'utf8') === text;
  if (!same) writeFileSync(path, text);
  process.stdout.write(`${path}: ${same ? 'unchanged' : 'written'}\n`);
}
