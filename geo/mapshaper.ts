import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const MAPSHAPER = createRequire(import.meta.url).resolve('mapshaper/bin/mapshaper');

/** Runs mapshaper in `folder`; a line is split at its spaces, an array is one expression. Throws with its message when it fails. */
export function mapshaper(folder: string, ...commands: (string | [expression: string])[]): void {
  const words = commands.flatMap((command) => (typeof command === 'string' ? command.split(' ') : command));
  execFileSync(process.execPath, ['--max-old-space-size=4096', MAPSHAPER, ...words], {
    cwd: folder,
    stdio: 'pipe',
  });
}

export const writeJson = (folder: string, name: string, data: unknown): void =>
  writeFileSync(join(folder, name), JSON.stringify(data));

export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
