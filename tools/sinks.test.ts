import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Where text becomes script or markup, and the few files that may. */
const SINKS = {
  'innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|srcdoc|dangerouslySetInnerHTML':
    [],
  'document\\.write|\\beval\\(|new Function\\b|setTimeout\\(\\s*[\'"`]': [],
  parseFromString: ['src/poster/parseDrawing.ts'],
  'new Worker\\b|new SharedWorker\\b|serviceWorker\\.register': [
    'src/check/checks.ts',
    'src/map/askRenderer.ts',
  ],
  'createPolicy\\(': [
    'src/check/checks.ts',
    'src/map/askRenderer.ts',
    'src/map/workerPolicy.ts',
    'src/poster/parseDrawing.ts',
    'src/state/offline.ts',
  ],
  'javascript:': [],
} as const;

/** The atlas's own code that runs in browsers. */
const CODE = ['src', 'public'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      ({ name, parentPath }) => /(?<!\.test)\.(tsx?|js)$/.test(name) && !parentPath.includes('compiled'),
    )
    .map(({ name, parentPath }) => join(parentPath, name).replaceAll('\\', '/')),
);

it.each(Object.entries(SINKS))('text becomes script or markup (%s) in no other file', (pattern, allowed) => {
  expect(CODE.length).toBeGreaterThan(250);
  const found = CODE.filter((path) => new RegExp(pattern).test(readFileSync(path, 'utf8')));
  expect(found.toSorted()).toEqual([...allowed].toSorted());
});
