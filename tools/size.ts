/** Compares the built files with the committed budget, in brotli bytes. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const SITE = 'dist';
const ASSETS = join(SITE, 'assets');

const compressed = (path: string): number =>
  brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Names of the assets that a page asks for at once. */
const askedBy = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/(?:src|href)="[./]*\/assets\/([^"]+)"/g)].map(
    ([, name = '']) => name,
  );

const shell = new Set(askedBy(join(SITE, 'index.html')));
const embed = new Set(askedBy(join(SITE, 'embed.html')));

/** What an asset imports, with all that this imports; names without their hash find it. */
function withImports(names: readonly string[]): Set<string> {
  const found = new Set<string>();
  const take = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    const text = name.endsWith('.js') ? readFileSync(join(ASSETS, name), 'utf8') : '';
    for (const [, next = ''] of text.matchAll(/(?:from|import)\s*["`'].\/([^"`']+\.js)["`']/g)) take(next);
  };
  const all = readdirSync(ASSETS).filter((each) => /\.(js|css)$/.test(each));
  for (const start of names) {
    const matching = all.filter((name) => name.startsWith(`${start}-`));
    if (matching.length === 0) throw new Error(`the build has no ${start}`);
    for (const name of matching) take(name);
  }
  return found;
}

/** What draws the map with WebGL, beside what the shell has; the worker shares a file with it. */
const map = new Set(
  [...withImports(['createMapView', 'maplibre-gl-worker'])].filter((name) => !shell.has(name)),
);

/** What the atlas's own slider waits for beside the page's own files. */
const BEFORE_SLIDER = ['atlas', 'names.de'];
/** What an opened page fetches after that, where WebGL draws the map: panels, search, what it prints, offline copy. */
const AFTER_SLIDER = [
  'items',
  'evidence',
  'texts.de',
  'ExplainedChoice',
  'SearchField',
  'MapCard',
  'Density',
  'Offices',
  'ItemTabs',
  'PrintWhenPrinting',
  'news',
  'createMapView',
  'maplibre-gl-worker',
  'overview',
];

const FACTS = /^(items|names|notes|texts|evidence)[.-]/;

/** Which part of the budget an asset counts for. The shell is what comes at once; widgets and pages come when somebody wants them. */
function partOf(name: string): string | null {
  if (name.startsWith('atlas') || (FACTS.test(name) && !shell.has(name))) return 'facts';
  if (shell.has(name)) return name.endsWith('.css') ? 'css' : 'shell';
  if (embed.has(name)) return null;
  if (map.has(name)) return 'map';
  if (name.startsWith('fine')) return 'geography';
  if (/^(spellings|titles)[.-]/.test(name)) return 'search';
  if (/^(Pages|ledger)[.-]/.test(name)) return 'pages';
  if (/^(ExportPage|pdf|jspdf\.es\.min|png|view|save|filmDraw)-/.test(name)) return 'export';
  if (/^(film|gif)-/.test(name)) return 'film';
  if (/^(StoryExports|slides|handout|sheets)-/.test(name)) return 'story-files';
  if (/^(_virtual_)?lecture[.-]/.test(name)) return 'lecture';
  if (name.startsWith('stories')) return 'stories';
  if (/^(news|offline)[.-]/.test(name)) return 'offline';
  if (name.startsWith('share')) return 'share';
  if (name.startsWith('sources')) return 'sources';
  return 'widgets';
}

const sizeOf = (name: string): number => compressed(join(ASSETS, name));
const sum = (names: readonly string[]): number => names.reduce((bytes, name) => bytes + sizeOf(name), 0);

/** The largest page of the embeds, before compression. */
function largestEmbed(): string {
  const folder = join(SITE, 'embed');
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  const [largest] = pages
    .map((name) => ({ path: join(folder, name), bytes: statSync(join(folder, name)).size }))
    .toSorted((a, b) => b.bytes - a.bytes);
  if (!largest) throw new Error('no pages of embeds');
  return largest.path;
}

const { comment: _comment, ...budget } = JSON.parse(readFileSync('size-budget.json', 'utf8')) as Record<
  string,
  number
>;
const sizes: Record<string, number> = { page: compressed(join(SITE, 'index.html')) };
for (const name of readdirSync(ASSETS).filter((each) => /\.(js|css)$/.test(each))) {
  // One language's texts at a time: the larger one counts.
  if (/^(names|notes|texts|ledger|titles|quiz|stories)\.(en|ru)/.test(name)) continue;
  const part = partOf(name);
  if (part) sizes[part] = (sizes[part] ?? 0) + sizeOf(name);
}
const beforePaint = [...embed].filter((name) => name.endsWith('.css') || name.startsWith('embed-look'));
const facts = readdirSync(ASSETS).filter((name) => /^(atlas|names\.de)/.test(name));
sizes['embed-picture'] = compressed(largestEmbed()) + sum(beforePaint);
sizes['embed-slider'] =
  sizes['embed-picture'] + sum([...embed].filter((name) => !beforePaint.includes(name))) + sum(facts);
sizes['slider'] =
  (sizes['page'] ?? 0) + (sizes['shell'] ?? 0) + (sizes['css'] ?? 0) + sum([...withImports(BEFORE_SLIDER)]);
sizes['everything'] =
  (sizes['page'] ?? 0) + sum([...new Set([...shell, ...withImports([...BEFORE_SLIDER, ...AFTER_SLIDER])])]);

const over = Object.entries(budget).filter(([part, most]) => (sizes[part] ?? 0) > most);
for (const [part, most] of Object.entries(budget)) {
  process.stdout.write(`${part.padEnd(14)} ${String(sizes[part] ?? 0).padStart(7)} of ${most}\n`);
}
if (over.length > 0) {
  process.stderr.write(`over budget: ${over.map(([part]) => part).join(', ')}\n`);
  process.exit(1);
}
