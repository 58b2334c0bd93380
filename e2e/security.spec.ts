/** What the server sends and what the browser then forbids: no inline script or style but by its hash, no text that becomes script or markup. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFor } from '../tools/headers.mjs';
import { expect, test } from './driver.ts';
import { WEBGL } from './engine.ts';

const FOLDER = 'dist';
const files = (): string[] =>
  readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(FOLDER.length).replaceAll('\\', '/'));

/** The first file whose path matches. */
const one = (pattern: RegExp): string => {
  const found = files().find((path) => pattern.test(path));
  if (!found) throw new Error(`no file like ${pattern.source}`);
  return found;
};

const FILES = {
  page: /^\/index\.html$/,
  'share page': /^\/de\/2012\.html$/,
  embed: /^\/embed\/en\/nato\/2004\.html$/,
  script: /^\/assets\/index-.*\.js$/,
  'worker of the map': /^\/assets\/maplibre-gl-worker-.*\.js$/,
  'offline worker': /^\/sw\.js$/,
  table: /^\/data\/status\.csv$/,
  licences: /^\/licences\.txt$/,
};

for (const [what, pattern] of Object.entries(FILES)) {
  test(`the server sends the ${what} with every header`, async ({ request }) => {
    const path = one(pattern);
    const answer = await request.get(`.${path}`);
    expect(answer.status()).toBe(200);
    const sent = answer.headers();
    for (const [name, value] of Object.entries(headersFor(path)))
      expect(sent[name.toLowerCase()]).toBe(value);
  });
}

test('what does not exist is answered with 404 and under the same policy', async ({ request }) => {
  for (const path of ['none.html', 'assets/none.js', '../etc/passwd', '%2e%2e/package.json', '.git/config']) {
    const answer = await request.get(`./${path}`);
    expect(answer.status(), path).toBe(404);
    expect(answer.headers()).toMatchObject({
      'content-security-policy': headersFor('/404')['Content-Security-Policy'],
      'x-content-type-options': 'nosniff',
      'content-type': 'text/plain; charset=utf-8',
    });
  }
});

/** What the policy would refuse in a page, or what leads its reader astray. */
function faultsOf(html: string, policy: string): string[] {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)].filter(
    ([, attributes = '', body = '']) =>
      body.trim() !== '' && !/type="application\/(ld\+)?json"/.test(attributes),
  );
  const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map(([, css = '']) => css);
  const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
  return [
    ...[...scripts.map(([, , body = '']) => body), ...styles].filter(
      (text) => !policy.includes(`'sha256-${createHash('sha256').update(text).digest('base64')}'`),
    ),
    ...tags.filter((tag) => /\s(style|on\w+|srcdoc)\s*=|javascript:/i.test(tag)),
    ...tags.filter((tag) => /target="_blank"/.test(tag) && !/rel="[^"]*(noopener|noreferrer)/.test(tag)),
    ...tags.filter((tag) => /^<a\b[^>]*\shref="(?!https?:|#|\.{0,2}\/|[\w?][^:]*(?:["?#/]))/i.test(tag)),
  ];
}

test('no page of the build has a script, style or link that its policy refuses', () => {
  const pages = files().filter((path) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(500);
  const faults = pages.flatMap((path) =>
    faultsOf(readFileSync(join(FOLDER, path), 'utf8'), headersFor(path)['Content-Security-Policy'] ?? '').map(
      (fault) => `${path}: ${fault}`,
    ),
  );
  expect(faults.slice(0, 20)).toEqual([]);
});

/** Tries what an injected script would try; names what was not refused. */
const ATTEMPTS = `
  const attempts = {
    innerHTML: () => { document.createElement('p').innerHTML = '<b>x</b>'; },
    insertAdjacentHTML: () => document.createElement('p').insertAdjacentHTML('beforeend', '<b>x</b>'),
    DOMParser: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
    srcdoc: () => { document.createElement('iframe').srcdoc = '<b>x</b>'; },
    script: () => { document.createElement('script').src = 'assets/x.js'; },
    text: () => { document.createElement('script').text = 'x'; },
    worker: () => new Worker('assets/x.js'),
    data: () => new Worker('data:text/javascript,1'),
    policy: () => trustedTypes.createPolicy('mine', { createHTML: (text) => text }),
    again: () => trustedTypes.createPolicy('default', { createHTML: (text) => text }),
  };
  Object.entries(attempts).filter(([, attempt]) => {
    try { attempt(); return true; } catch { return false; }
  }).map(([name]) => name);
`;

for (const [what, path] of [
  ['the atlas', '?renderer=gl&lang=en'],
  ['an embed', 'embed/en/nato/2004.html?renderer=gl'],
] as const) {
  test(`in ${what} no text becomes script or markup`, WEBGL, async ({ atlas, page }) => {
    atlas.provokes = true;
    await page.goto(`./${path}`);
    // The map has made its policies by now: nobody can make them again.
    await atlas.waitForRenderer('gl');
    expect(await page.evaluate(ATTEMPTS)).toEqual([]);
  });
}

test('links to other places open without a hold on the atlas, and lead to https or http', async ({
  atlas,
  page,
}) => {
  await atlas.open('?item=kant&lang=en&renderer=svg');
  await atlas.panel.locator('article.is-chosen .sources > summary').click();
  const links = atlas.panel.locator('article.is-chosen .sources a');
  await expect(links.first()).toBeVisible();
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute('href', /^https?:\/\//);
    await expect(link).toHaveAttribute('rel', /noopener/);
  }
  expect(await page.locator('a[target=_blank]:not([rel~=noopener])').count()).toBe(0);
});
