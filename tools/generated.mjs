import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['src/data/facts', 'public/data'];

/** A hash of every generated file, names included. */
export function generatedText() {
  const hash = createHash('sha256');
  for (const folder of FOLDERS.filter((each) => existsSync(each))) {
    for (const name of readdirSync(folder).toSorted())
      hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}
