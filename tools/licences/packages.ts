/** The packages that package-lock.json names, and what their folders say of themselves. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface LockedEntry {
  version: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  dev?: boolean;
  devOptional?: boolean;
  optionalDependencies?: Record<string, string>;
}

export interface Package {
  /** As it is installed: `node_modules/a/node_modules/b`. */
  folder: string;
  name: string;
  version: string;
  /** SPDX expression, or the package's own words. */
  licence: string;
  /** Needed by the atlas in the browser, not only to build and test it. */
  isRunTime: boolean;
}

/** Packages whose manifest names no licence, looked up by hand: in their licence file, or that of the repository they come from. */
const LOOKED_UP: Readonly<Record<string, string>> = {
  '@inlang/plugin-message-format': 'MIT',
  '@lix-js/sdk-linux-x64': 'MIT',
  arc: 'BSD-2-Clause',
};

const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf('node_modules/') + 13);

/** The entries of the lockfile by their folders, the atlas itself left out. */
export function lockedEntries(lockfile = 'package-lock.json'): [folder: string, entry: LockedEntry][] {
  const { packages } = JSON.parse(readFileSync(lockfile, 'utf8')) as {
    packages: Record<string, LockedEntry>;
  };
  return Object.entries(packages).filter(([folder]) => folder !== '');
}

/** Every package of the lockfile, by name and version. Throws for one without a licence. */
export function lockedPackages(): Package[] {
  return lockedEntries()
    .map(([folder, { version, license, dev, devOptional }]) => {
      const name = nameOf(folder);
      const licence = license ?? LOOKED_UP[name];
      if (!licence) throw new Error(`${name}: no licence; look it up in tools/licences/packages.ts`);
      return { folder, name, version, licence, isRunTime: !dev && !devOptional };
    })
    .toSorted((a, b) => (a.name + a.version < b.name + b.version ? -1 : 1));
}

/** The texts that come with a package: its licence and what it says of others' work. */
export function licenceTexts(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|copying|notice|ofl)/i.test(entry.name))
    .map(({ name }) => name)
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
}

/** Who wrote a package, as its manifest says, for packages that bring no text. */
export function authorOf(folder: string): string {
  if (!existsSync(folder)) return 'its authors';
  const { author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    author?: string | { name?: string };
  };
  return (typeof author === 'string' ? author : author?.name) ?? 'its authors';
}
