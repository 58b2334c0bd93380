/** What the reader of an article asks for: the page of an embed, and all that it needs until its slider answers. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Twenty articles of a day: other lenses, years and languages. */
const ARTICLES = ['alliances', 'nato', 'csto', 'eu', 'eaeu'].flatMap((lens) =>
  [2004, 2025].flatMap((year) => ['de', 'en'].map((language) => ({ lens, year, language }))),
);

/** Assets that the page names. */
const askedBy = (html) =>
  [...html.matchAll(/(?:src|href)="[./]*\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, path]) => path);

/** Facts and names of a language, which the script fetches. */
const factsOf = (language) =>
  readdirSync('dist/assets')
    .filter((name) => /^atlas-.*\.js$/.test(name) || name.startsWith(`names.${language}-`))
    .map((name) => `assets/${name}`);

/** The paths of each article's reader, the page first. */
export function readers() {
  return ARTICLES.map(({ lens, year, language }) => {
    const page = `embed/${language}/${lens}/${year}.html`;
    const html = readFileSync(join('dist', page), 'utf8');
    return [page, ...new Set([...askedBy(html), ...factsOf(language)])];
  });
}

/** Copies the files of these paths into a folder, to be served from there. */
export function gather(paths, folder) {
  for (const path of new Set(paths)) {
    const copy = join(folder, path);
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(join('dist', path), copy);
  }
}
