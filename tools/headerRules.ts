/** The headers of every file as the `_headers` file that Netlify and Cloudflare read. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { headersFor } from './headers.mjs';
import { WORKER_FILE } from './offline.ts';

/** The pattern that a file's headers are written for: its folder below the root, or itself. */
const patternOf = (path: string): string => path.replace(/^(\/[^/]+\/).*$/, '$1*');

/** What else is answered by the file: a folder's address, and Cloudflare's without `.html`. */
function addressesOf(pattern: string): string[] {
  if (pattern === '/index.html') return ['/', pattern];
  return pattern.endsWith('.html') ? [pattern, pattern.slice(0, -'.html'.length)] : [pattern];
}

/**
 * The text of `_headers` for the files of a site, by their paths from its root (`/embed/en/nato/2004.html`). Hosts join the headers of all
 * patterns that match an address, so each address is matched by one. Throws when files of one folder have different headers.
 */
export function headerRules(paths: readonly string[]): string {
  const rules = new Map<string, string>();
  for (const path of paths) {
    const lines = Object.entries(headersFor(path)).map(([name, value]) => `  ${name}: ${value}\n`);
    const pattern = patternOf(path);
    const text = lines.join('');
    if ((rules.get(pattern) ?? text) !== text) throw new Error(`${path}: one folder, different headers`);
    rules.set(pattern, text);
  }
  return [...rules]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([pattern, lines]) => addressesOf(pattern).map((address) => `${address}\n${lines}`))
    .join('\n');
}

/** Adds `_headers` to the build, once all files are known. */
export function headerRulesPlugin(): Plugin {
  return {
    name: 'header-rules',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const published = readdirSync('public', { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice('public/'.length));
        const paths = [...Object.keys(bundle), ...published, WORKER_FILE].map(
          (name) => `/${name.replaceAll('\\', '/')}`,
        );
        this.emitFile({ type: 'asset', fileName: '_headers', source: headerRules(paths) });
      },
    },
  };
}
