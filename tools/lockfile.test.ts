import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lockedEntries, lockedPackages } from './licences/packages.ts';
import { shippedFolders } from './licences/plugin.ts';
import { licenceTable } from './licences/table.ts';

const ENTRIES = lockedEntries();

describe('the lockfile', () => {
  it('has a checksum for every package', () => {
    const bare = ENTRIES.filter(([, { integrity }]) => !/^sha(512|256)-/.test(integrity ?? ''));
    expect(bare.map(([folder]) => folder)).toEqual([]);
  });

  it('names no host but the public registry', () => {
    const elsewhere = ENTRIES.filter(
      ([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere.map(([folder]) => folder)).toEqual([]);
  });

  it('has the parts of every system, whichever system wrote it', () => {
    const names = new Set(ENTRIES.map(([folder]) => folder.replace(/^.*node_modules\//, '')));
    const missing = ENTRIES.flatMap(([, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}),
    );
    // Of this version the registry has Linux on Intel alone; the translator of messages works without it.
    expect(missing.filter((name) => !names.has(name) && !name.startsWith('@lix-js/sdk-'))).toEqual([]);
  });
});

describe('the list of licences', () => {
  it('is that of the lockfile: `npm run licences` writes it', () => {
    expect(readFileSync('docs/LICENCES.md', 'utf8')).toBe(licenceTable(lockedPackages()));
  });

  it('has nothing under a strong copyleft among what is shipped', () => {
    const strong = lockedPackages().filter(
      ({ isRunTime, licence }) => isRunTime && /GPL/.test(licence) && !/\bOR\b/.test(licence),
    );
    expect(strong).toEqual([]);
  });

  it('finds the package of a module, also of one within another', () => {
    const ids = [
      '/atlas/src/app/main.tsx',
      '/atlas/node_modules/react/index.js',
      '\0/atlas/node_modules/react/jsx.js?commonjs-es-import',
      '/atlas/node_modules/@turf/distance/dist/index.js',
      '/atlas/node_modules/jszip/node_modules/pako/index.js',
    ];
    expect([...shippedFolders(ids, '/atlas')]).toEqual([
      'node_modules/react',
      'node_modules/@turf/distance',
      'node_modules/jszip/node_modules/pako',
    ]);
  });
});
