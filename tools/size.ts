/** Compares the built files with the committed budget, in brotli bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const ASSETS = 'dist/assets';

const compressed = (path: string): number =>
  brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Which part of the budget a built file counts for. The shell is what comes at once; widgets and pages come when somebody wants them. */
function partOf(name: string): string {
  if (name.startsWith('createMapView')) return 'map';
  if (name.includes('worker')) return 'worker';
  if (name.startsWith('fine')) return 'geography';
  if (/^(spellings|titles)[.-]/.test(name)) return 'search';
  if (/^(Pages|ledger)[.-]/.test(name)) return 'pages';
  if (name.startsWith('share')) return 'share';
  if (name.startsWith('sources')) return 'sources';
  if (/^(atlas|items|names|texts)[.-]/.test(name)) return 'facts';
  if (!/^(index|actions|format|jsx-runtime)-/.test(name)) return 'widgets';
  return name.endsWith('.css') ? 'css' : 'shell';
}

const { comment: _comment, ...budget } = JSON.parse(readFileSync('size-budget.json', 'utf8')) as Record<
  string,
  number
>;
const sizes: Record<string, number> = { page: compressed('dist/index.html') };
for (const name of readdirSync(ASSETS)) {
  // One language's texts at a time: the larger one counts.
  const bytes = compressed(join(ASSETS, name));
  if (/^(names|texts|ledger|titles|quiz)\.(en|ru)/.test(name)) continue;
  const part = partOf(name);
  sizes[part] = (sizes[part] ?? 0) + bytes;
}
const over = Object.entries(budget).filter(([part, most]) => (sizes[part] ?? 0) > most);
for (const [part, most] of Object.entries(budget)) {
  process.stdout.write(`${part.padEnd(10)} ${String(sizes[part] ?? 0).padStart(7)} of ${most}\n`);
}
if (over.length > 0) {
  process.stderr.write(`over budget: ${over.map(([part]) => part).join(', ')}\n`);
  process.exit(1);
}
