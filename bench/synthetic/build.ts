/**
 * Builds the atlas with another world. Its code stays as it is: a copy of the sources gets other generated data and, where the number of
 * states or years is written into the vocabulary, that line.
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { type Items, moreItems, moreTexts, type Texts } from './facts.ts';
import { moreNames, moreStates, spreadItems } from './states.ts';
import { idIn, tiled, TILES } from './tiles.ts';
import { EARLIER_FIRST_YEAR, moreYears } from './years.ts';

const SOURCES = [
  'src',
  'facts',
  'tools',
  'project.inlang',
  'index.html',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
];
const BUILT = 'bench/dist';
const COPIES = join(BUILT, 'sources');
const FACTS = 'src/data/facts';
const BASE = 'atlas-as-it-is';

/** The atlas's own build for its page alone: the slider that comes with the page (whose script knows the years), embeds, share pages, downloads and the copy for use without a network do not step. */
const CONFIG = `import atlas from './vite.config.ts';
const LEFT_OUT = /^(embed|opening|share|licences|downloads|manifest|header-rules|vite-plugin-pwa.*)$/;
const { build, plugins, ...rest } = atlas;
const { rolldownOptions: { input, ...options } } = build;
export default {
  ...rest,
  plugins: plugins.flat(Infinity).filter((plugin) => plugin && !LEFT_OUT.test(plugin.name)),
  build: {
    ...build,
    rolldownOptions: {
      ...options,
      input: Object.fromEntries(Object.entries(input).filter(([name]) => !/^(embed|alliance-atlas)/.test(name))),
    },
  },
};
`;

/** Changes a file of the copy; throws where nothing changes. */
type Edit = (path: string, change: (text: string) => string) => void;

const json =
  <T>(change: (value: T) => unknown) =>
  (text: string): string =>
    JSON.stringify(change(JSON.parse(text) as T));

function statesTimesFifteen(edit: Edit): void {
  edit(`${FACTS}/atlas.json`, json(moreStates));
  edit(`${FACTS}/names.en.json`, json(moreNames));
  edit(`${FACTS}/items.json`, json(spreadItems));
  for (const level of ['overview', 'fine']) edit(`src/data/geo/${level}.json`, json(tiled));
  edit('src/domain/model.ts', (text) =>
    text.replace(/STATE_IDS = \[([^\]]*)\]/, (_, list: string) => {
      const ids = [...list.matchAll(/'(\w+)'/g)].map(([, id = '']) => id);
      const all = TILES.flatMap((tile) => ids.map((id) => `'${idIn(id, tile)}'`));
      return `STATE_IDS = [${all.join(', ')}]`;
    }),
  );
}

function yearsTimesTen(edit: Edit): void {
  edit(`${FACTS}/atlas.json`, json(moreYears));
  edit('src/domain/dates.ts', (text) =>
    text.replace('FIRST_YEAR = 1992', `FIRST_YEAR = ${EARLIER_FIRST_YEAR}`),
  );
}

/** Builds a copy of the sources that was edited. */
function buildEdited(name: string, edit: (edit: Edit) => void): void {
  const folder = join(COPIES, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const source of SOURCES) cpSync(source, join(folder, source), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'world.config.ts'), CONFIG);
  edit((path, change) => {
    const file = join(folder, path);
    const before = readFileSync(file, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`${path} has another form now: teach synthetic/build.ts`);
    writeFileSync(file, after);
  });
  const vite = resolve('node_modules/vite/bin/vite.js');
  const out = resolve(BUILT, name);
  execFileSync(
    process.execPath,
    [vite, 'build', '--config', 'world.config.ts', '--outDir', out, '--emptyOutDir', '--logLevel', 'error'],
    { cwd: folder, stdio: 'inherit' },
  );
  rmSync(folder, { recursive: true, force: true });
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** A built copy of the atlas with more facts: its two files of data are written anew, which is far quicker than bundling them. */
function buildWithFacts(name: string, times: number): void {
  const out = join(BUILT, name);
  rmSync(out, { recursive: true, force: true });
  cpSync(join(BUILT, BASE), out, { recursive: true });
  const assets = join(out, 'assets');
  const write = (start: string, value: unknown): void => {
    const files = readdirSync(assets).filter((file) => file.startsWith(`${start}-`) && file.endsWith('.js'));
    if (files.length !== 1) throw new Error(`not one file of ${start}: teach synthetic/build.ts`);
    const text = JSON.stringify(JSON.stringify(value));
    writeFileSync(join(assets, files[0] ?? ''), `export default JSON.parse(${text});\n`);
  };
  write('items', moreItems(readJson(`${FACTS}/items.json`) as Items, times));
  write('texts.en', moreTexts(readJson(`${FACTS}/texts.en.json`) as Texts, times));
}

/** How each world comes about, by the name of its folder in `bench/dist/`. The first one is the base of others. */
const WORLDS = {
  [BASE]: (name) => buildEdited(name, () => undefined),
  'atlas-facts-10': (name) => buildWithFacts(name, 10),
  'atlas-facts-100': (name) => buildWithFacts(name, 100),
  'atlas-states-15': (name) => buildEdited(name, statesTimesFifteen),
  'atlas-years-10': (name) => buildEdited(name, yearsTimesTen),
} as const satisfies Record<string, (name: string) => void>;
type WorldName = keyof typeof WORLDS;

export const WORLD_NAMES = Object.keys(WORLDS) as WorldName[];

/** Builds the worlds that are missing. */
export function buildWorlds(): void {
  for (const name of WORLD_NAMES) if (!existsSync(join(BUILT, name, 'index.html'))) WORLDS[name](name);
}

/** Forgets the worlds: the atlas that they were made of is another one now. */
export function forgetWorlds(): void {
  for (const name of WORLD_NAMES) rmSync(join(BUILT, name), { recursive: true, force: true });
}
