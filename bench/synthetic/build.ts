/**
 * Builds the atlas with another world. Its code stays as it is: a copy of the sources gets other generated data and, where the number of
 * states or years is written into the vocabulary, that line.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Topology } from 'topojson-specification';
import type { Atlas } from '../../src/domain/model.ts';
import type { Names } from '../../src/domain/words.ts';
import { precompress } from '../../tools/precompress.mjs';
import { type Items, moreItems, moreTexts, type Texts } from './facts.ts';
import { moreNames, moreStates, spreadItems } from './states.ts';
import { idIn, tiled, TILES } from './tiles.ts';
import { EARLIER_FIRST_YEAR, moreYears } from './years.ts';

const SOURCES = ['src', 'facts', 'tools', 'project.inlang', 'index.html', 'package.json', 'tsconfig.json'];
const COPIES = 'bench/dist/sources';
const FACTS = 'src/data/facts';

/** The page of the atlas alone: embeds, share pages, downloads and the copy for use without a network do not step. */
const CONFIG = `import react from '@vitejs/plugin-react';
import { citationsPlugin, leanPdfPlugin, palettePlugin, posterPlugin } from './tools/plugins.ts';
import { lecturePlugin } from './tools/lecture.ts';
export default {
  base: './',
  plugins: [react(), palettePlugin(), posterPlugin(), citationsPlugin(), lecturePlugin(), leanPdfPlugin()],
  json: { stringify: true },
  build: { target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1e6 },
};
`;

/** Changes a file of the copy; throws where nothing changes. */
type Edit = (path: string, change: (text: string) => string) => void;

const json =
  <T>(change: (value: T) => unknown) =>
  (text: string): string =>
    JSON.stringify(change(JSON.parse(text) as T));

const factsTimes =
  (times: number) =>
  (edit: Edit): void => {
    edit(
      `${FACTS}/items.json`,
      json<Items>((items) => moreItems(items, times)),
    );
    edit(
      `${FACTS}/texts.en.json`,
      json<Texts>((texts) => moreTexts(texts, times)),
    );
  };

function statesTimesFifteen(edit: Edit): void {
  edit(`${FACTS}/atlas.json`, json(moreStates as (atlas: Atlas) => Atlas));
  edit(`${FACTS}/names.en.json`, json(moreNames as (names: Names) => Names));
  edit(`${FACTS}/items.json`, json(spreadItems));
  for (const level of ['overview', 'fine'])
    edit(`src/data/geo/${level}.json`, json(tiled as (t: Topology) => Topology));
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

/** The worlds by the name of their folder in `bench/dist/`. */
export const WORLDS = {
  'atlas-as-it-is': () => undefined,
  'atlas-facts-10': factsTimes(10),
  'atlas-facts-100': factsTimes(100),
  'atlas-states-15': statesTimesFifteen,
  'atlas-years-10': yearsTimesTen,
} as const satisfies Record<string, (edit: Edit) => void>;
export type WorldName = keyof typeof WORLDS;

/** Builds one world into `bench/dist/`. */
export async function buildWorld(name: WorldName): Promise<void> {
  const folder = join(COPIES, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const source of SOURCES) cpSync(source, join(folder, source), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'vite.config.ts'), CONFIG);
  WORLDS[name]((path, change) => {
    const file = join(folder, path);
    const before = readFileSync(file, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`${path} has changed: teach synthetic/build.ts its new form`);
    writeFileSync(file, after);
  });
  const out = resolve('bench/dist', name);
  const vite = resolve('node_modules/vite/bin/vite.js');
  const options = ['build', '--outDir', out, '--emptyOutDir', '--logLevel', 'warn'];
  execFileSync(process.execPath, ['--max-old-space-size=6000', vite, ...options], {
    cwd: folder,
    stdio: 'inherit',
  });
  rmSync(folder, { recursive: true, force: true });
  if (name === 'atlas-as-it-is') await precompress(out);
}

export const isWorldBuilt = (name: WorldName): boolean => existsSync(join('bench/dist', name, 'index.html'));
