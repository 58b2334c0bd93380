import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headerRules } from './headerRules.ts';
import { headersFor } from './headers.mjs';

const FILES = [
  '/index.html',
  '/embed.html',
  '/embed-check.html',
  '/embed/en/nato/2004.html',
  '/embed/de/csto/1999.html',
  '/assets/index-1a2b.js',
  '/data/status.csv',
  '/data/items/kant.json',
  '/oembed/en/2012.json',
  '/de/2012.html',
  '/share/de-2012.png',
  '/alliance-atlas.js',
  '/sitemap.xml',
  '/sw.js',
  '/manifest.webmanifest',
  '/icons/atlas-192.png',
];

/** The rules as their hosts read them: pattern, then lines of headers; a star stands for anything. */
function headersByRules(text: string, path: string): Record<string, string>[] {
  return text.split('\n\n').flatMap((block) => {
    const [pattern = '', ...lines] = block.trimEnd().split('\n');
    const matches = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    if (!matches) return [];
    return [
      Object.fromEntries(
        lines.map(
          (line) =>
            line
              .trim()
              .split(/: (.*)/s)
              .slice(0, 2) as [string, string],
        ),
      ),
    ];
  });
}

describe('the headers', () => {
  it.each(FILES)('reach %s by one rule of the _headers file', (path) => {
    expect(headersByRules(headerRules(FILES), path)).toEqual([headersFor(path)]);
  });

  it('reach the root and the pages whose ending a host leaves out', () => {
    const rules = headerRules(FILES);
    expect(headersByRules(rules, '/')).toEqual([headersFor('/index.html')]);
    expect(headersByRules(rules, '/embed')).toEqual([headersFor('/embed.html')]);
  });

  it('let embeds be framed by anybody and the atlas by itself alone', () => {
    for (const path of ['/embed/en/nato/2004.html', '/embed.html', '/embed-check.html'])
      expect(headersFor(path)['Content-Security-Policy']).toContain('frame-ancestors *');
    for (const path of ['/index.html', '/de/2012.html', '/embedded.html'])
      expect(headersFor(path)['Content-Security-Policy']).toContain("frame-ancestors 'self'");
  });

  it('keep files with a hash in their name for ever, and nothing else', () => {
    expect(FILES.filter((path) => headersFor(path)['Cache-Control']?.includes('immutable'))).toEqual([
      '/assets/index-1a2b.js',
    ]);
  });

  it.each(['nginx.conf', 'Caddyfile'])('stand in the recipe %s word for word', (recipe) => {
    const text = readFileSync(`docs/hosting/${recipe}`, 'utf8');
    for (const path of FILES)
      for (const value of Object.values(headersFor(path))) expect(text).toContain(value);
  });
});
