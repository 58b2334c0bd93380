/** `npm run facts [check]`: reads the facts, proves them and, without `check`, writes the data of app and downloads. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../src/domain/model.ts';
import { prove } from './checks.ts';
import { compileAtlas, compileSources } from './compile.ts';
import { compileItems } from './compileItems.ts';
import { readFolder } from './folder.ts';
import { readGeography } from './geography.ts';
import { publish } from './publish.ts';
import { compileNames, compileTexts } from './words.ts';

const DATA = 'src/data/facts';
const DOWNLOADS = 'public/data';

function writeFolder(folder: string, files: Record<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!(name in files)) rmSync(join(folder, name));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

const { folder, faults: unfit } = readFolder('facts');
const geography = readGeography('src/data/geo');
const faults = [...unfit, ...prove(folder, geography)];
for (const { file, line, reason } of faults) process.stderr.write(`${file}:${line}: ${reason}\n`);
if (faults.length > 0) {
  process.stderr.write(`${faults.length} faults in the facts\n`);
  process.exit(1);
}
if (process.argv[2] !== 'check') {
  const atlas = compileAtlas(folder, geography);
  const files: Record<string, unknown> = {
    'atlas.json': atlas,
    'items.json': compileItems(folder),
    'sources.json': compileSources(folder),
  };
  for (const language of LANGUAGES) {
    files[`names.${language}.json`] = compileNames(folder, language);
    files[`texts.${language}.json`] = compileTexts(folder, language);
  }
  writeFolder(
    DATA,
    Object.fromEntries(Object.entries(files).map(([name, data]) => [name, JSON.stringify(data)])),
  );
  writeFolder(DOWNLOADS, publish(folder, atlas));
}
const { events, bases, clashes, sources } = folder;
process.stdout.write(
  `facts: ${events.length} events, ${bases.length} bases, ${clashes.length} clashes, ${sources.length} sources\n`,
);
