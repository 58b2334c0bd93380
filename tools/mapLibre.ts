/**
 * Builds MapLibre from the sources that its package brings: page and worker share what both need, and what the atlas never draws (text on
 * the map, terrain, globes, raster tiles …) is left out. Why so: docs/decisions/0013.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';
import { BLANK_SHADERS, LEFT_OUT, MAPLIBRE_VERSION, SHORTENED } from './mapLibreParts.ts';

const PAGE = '\0maplibre';
const WORKER_URL = '\0maplibre-worker-url';
/** What src/map/createMapView.ts imports. */
const ASKED = 'maplibre-gl';
const ASKED_WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** These sources mean a field without a value as a type alone; defined, it would hide what the base class has set. */
const FIELDS = {
  typescript: { removeClassFieldsWithoutInitializer: true },
  assumptions: { setPublicClassFields: true },
};

const packageFolder = (): string =>
  dirname(createRequire(import.meta.url).resolve('maplibre-gl/package.json')).replaceAll('\\', '/');

/** The names that a module exports as values. Throws where it exports in a way that these sources do not use. */
export function exportedNames(source: string): string[] {
  if (/^export (\*|default|\{[^}]*\bas\b|\{[^}]*\} from)/m.test(source))
    throw new Error('an unknown form of export');
  const declared = [
    ...source.matchAll(/^export (?:async |abstract )*(?:function|class|const|let|enum) (\w+)/gm),
  ];
  const listed = [...source.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, names = '']) => names.split(','));
  const names = listed.map((name) => name.trim()).filter((name) => name !== '' && !name.startsWith('type '));
  return [...declared.map(([, name = '']) => name), ...names];
}

/**
 * A module in place of one that is left out: it knows the same names. Whether a layer is of its kind is answered with no; whoever goes
 * on to use it learns what is missing.
 */
export function leftOut(path: string, source: string): string {
  const lines = exportedNames(source).map((name) => {
    if (name.startsWith('is')) return `export function ${name}() { return false; }`;
    return `export function ${name}() { throw new Error('left out of this build: ${path}'); }`;
  });
  return lines.join('\n');
}

/** The plugin; `npm run dev` uses MapLibre's own bundles. */
export function mapLibrePlugin(): Plugin {
  const folder = packageFolder();
  const source = (path: string): string => join(folder, 'src', path).replaceAll('\\', '/');
  const replaced = new Map<string, string>();
  let worker = '';
  return {
    name: 'maplibre',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
        version: string;
      };
      if (version !== MAPLIBRE_VERSION)
        throw new Error(
          `tools/mapLibreParts.ts is written for MapLibre ${MAPLIBRE_VERSION}, this is ${version}`,
        );
      for (const path of LEFT_OUT)
        replaced.set(source(path), leftOut(path, readFileSync(source(path), 'utf8')));
      for (const name of BLANK_SHADERS)
        replaced.set(source(`shaders/glsl/${name}.glsl.g.ts`), `export default '';`);
      for (const [path, text] of Object.entries(SHORTENED)) replaced.set(source(path), text);
      replaced.set(
        join(folder, 'package.json').replaceAll('\\', '/'),
        `export default { version: '${version}' };`,
      );
      worker = this.emitFile({ type: 'chunk', id: source('source/worker.ts'), name: 'maplibre-gl-worker' });
    },
    resolveId(id) {
      if (id === ASKED) return PAGE;
      return id === ASKED_WORKER ? WORKER_URL : null;
    },
    async load(id) {
      if (id === PAGE)
        return [
          `export { LngLat } from '${source('geo/lng_lat.ts')}';`,
          `export { Map } from '${source('ui/map.ts')}';`,
          `import { config } from '${source('util/config.ts')}';`,
          'export const setWorkerUrl = (url) => { config.WORKER_URL = url; };',
        ].join('\n');
      if (id === WORKER_URL) return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
      const text = replaced.get(id);
      if (text !== undefined) return { code: text, moduleType: 'js' };
      if (!id.startsWith(source('')) || !id.endsWith('.ts')) return null;
      const { code } = await transformWithOxc(readFileSync(id, 'utf8'), id, FIELDS);
      return { code, moduleType: 'js' };
    },
  };
}
