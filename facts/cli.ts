/**
 * `npm run facts [check|audit]`: reads the facts, proves them and writes the data of app and downloads. `check` only proves,
 * `audit` tells what is covered and where the facts are thin; it fails when a minimum is missed.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apart } from '../src/domain/evidence.ts';
import { FACT_LANGUAGES, isFactLanguage, LANGUAGES } from '../src/domain/model.ts';
import { audit } from './audit.ts';
import { prove } from './checks.ts';
import { compileAtlas, compileSources } from './compile.ts';
import { compileCorrections } from './corrections.ts';
import { compileItems } from './compileItems.ts';
import { readFolder } from './folder.ts';
import { readGeography } from './geography.ts';
import { compileQuiz } from './quiz.ts';
import { compileLedger } from './ledger.ts';
import { publish } from './publish.ts';
import { compileStories } from './stories.ts';
import { compileTitles } from './titles.ts';
import { compileMeanings } from './meanings.ts';
import { compileNames } from './names.ts';
import { compileNotes, compileOwnTexts, compileTexts } from './words.ts';

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
const [, , task] = process.argv;
if (task === 'audit') {
  const { report, met } = audit(folder);
  process.stdout.write(`${report}\n\n`);
  if (!met) process.exitCode = 1;
}
if (task === undefined) {
  const atlas = compileAtlas(folder, geography);
  const { bare, evidence } = apart(atlas);
  const files: Record<string, unknown> = {
    'atlas.json': bare,
    'evidence.json': evidence,
    'items.json': compileItems(folder),
    'sources.json': compileSources(folder),
    'corrections.json': compileCorrections(folder, atlas),
    'spellings.json': folder.spellings.map(({ value }) => value),
  };
  for (const language of LANGUAGES) {
    files[`names.${language}.json`] = compileNames(folder, language);
    if (!isFactLanguage(language))
      files[`texts.${language}.json`] = {
        ...compileOwnTexts(folder, language),
        meanings: compileMeanings(folder, language),
      };
  }
  for (const language of FACT_LANGUAGES) {
    files[`texts.${language}.json`] = {
      ...compileTexts(folder, language),
      meanings: compileMeanings(folder, language),
    };
    files[`notes.${language}.json`] = compileNotes(folder, language);
    files[`ledger.${language}.json`] = compileLedger(folder, language);
    files[`quiz.${language}.json`] = compileQuiz(folder, language);
    files[`stories.${language}.json`] = compileStories(folder, language);
    files[`titles.${language}.json`] = compileTitles(folder, language);
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
