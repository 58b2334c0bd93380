/** Ships the licences of what is bundled: `licences.txt` in the build. */
import type { Plugin } from 'vite';
import { authorOf, licenceTexts, lockedPackages, type Package } from './packages.ts';

/** Shipped without being a module of the bundle: the offline worker, what Vite adds, and what only the program of lectures imports. */
const ALSO_SHIPPED = ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies', 'vite'];

/** The folders, from the root of the project, of the packages that modules belong to. */
export const shippedFolders = (ids: readonly string[], root: string): Set<string> =>
  new Set(
    ids.flatMap((id) => {
      const path = id.replaceAll('\\', '/').replace(`${root.replaceAll('\\', '/')}/`, '');
      const folder = /^\0?(?<folder>(?:node_modules\/(?:@[^/]+\/)?[^/]+\/)+)/.exec(path)?.groups?.['folder'];
      return folder ? [folder.slice(0, -1)] : [];
    }),
  );

const entryOf = ({ folder, name, version, licence }: Package): string => {
  const texts = licenceTexts(folder);
  const told = texts.length > 0 ? texts.join('\n\n') : `Copyright ${authorOf(folder)}. Licence: ${licence}.`;
  const source = licence.startsWith('MPL')
    ? `Source: https://www.npmjs.com/package/${name}/v/${version}\n`
    : '';
  return `${name} ${version} (${licence})\n${source}\n${told}\n`;
};

/** The licences of the packages, one after another. */
const licencesText = (packages: readonly Package[]): string =>
  ['The Alliance Atlas ships these works of others.\n', ...packages.map(entryOf)].join(
    `\n${'-'.repeat(80)}\n\n`,
  );

/** Adds `licences.txt` to the build, once all modules are known. */
export function licencesPlugin(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle(_, bundle) {
      const ids = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? file.moduleIds : file.originalFileNames,
      );
      const shipped = shippedFolders(ids, process.cwd());
      for (const name of ALSO_SHIPPED) shipped.add(`node_modules/${name}`);
      // Some packages bring theirs ready-made, so everything that comes at run time counts, but for mere types.
      const packages = lockedPackages().filter(
        ({ folder, name, isRunTime }) => shipped.has(folder) || (isRunTime && !name.startsWith('@types/')),
      );
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licencesText(packages) });
    },
  };
}
