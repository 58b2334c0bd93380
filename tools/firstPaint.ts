/**
 * The first paint of the atlas waits for no style sheet: the rules that it needs are taken out of the sheets and stand in the page. The
 * policy lets them in by their hash; where a host's policy does not know it, the page is painted once its sheets have come.
 */
import { readFileSync } from 'node:fs';
import { type Selector, transform } from 'lightningcss';
import type { Plugin } from 'vite';
import { paletteCss } from '../src/scene/paletteCss.ts';
import { FIRST_PAINT } from './headers.mjs';
import { inlined, letIn } from './inline.ts';

/** In the order in which the script imports them. */
const SHEETS = [
  'src/ui/page.css',
  'src/stage/stage.css',
  'src/app/styles/base.css',
  'src/app/styles/map.css',
  'src/app/styles/opening.css',
  'src/app/styles/timeline.css',
  'src/app/styles/screens.css',
];

/** Fills of the poster, by the words with which their names begin: those of the alliances of its lens, whichever statuses the facts bring. */
const FILL = /^fill-(none|csto|nato)/;

/** What only the script brings to the poster. */
const LATER = /^(flash|dash|data-dash|outline|pattern-fill|has-long-names)/;

/** Poster, texts and slider. */
const PAINTED =
  /^(poster|opening|opening-(timeline|button|year)|noscript|unready|timeline(-head|-controls)?|slider|ticks?)$/;

/** What is on the page before its script: the poster in its fills, texts and a slider. */
const isPainted = ([first, ...rest]: Selector): boolean => {
  if (first?.type === 'universal') return rest.length === 0;
  if (first?.type === 'type') return first.name === 'body';
  if (first?.type === 'class')
    return (
      (FILL.test(first.name) || PAINTED.test(first.name)) &&
      !rest.some((part) => 'name' in part && LATER.test(part.name))
    );
  // A scheme that the reader has chosen comes with the script.
  return (
    first?.type === 'pseudo-class' && first.kind === 'root' && !rest.some(({ type }) => type === 'attribute')
  );
};

/** Patterns of the legend are not on the poster, which draws its own. */
const isNeeded = (variable: string): boolean =>
  variable.startsWith('--fill-') ? FILL.test(variable.slice(2)) : !variable.startsWith('--pattern-');

/** The rules that the page needs for its first paint, as the text of a style element. */
function firstPaintCss(): string {
  const filename = 'first-paint.css';
  const { code } = transform({
    filename,
    code: Buffer.from([paletteCss(), ...SHEETS.map((path) => readFileSync(path, 'utf8'))].join('\n')),
    visitor: {
      Rule: {
        style: ({ value }) => (value.selectors.some(isPainted) ? undefined : []),
        keyframes: ({ value }) => (value.name.value === 'unready' ? undefined : []),
      },
      Declaration: { custom: ({ name }) => (isNeeded(name) ? undefined : []) },
    },
  });
  return inlined(transform({ filename, code, minify: true }).code.toString(), 'style');
}

/** A link to a sheet, with its line. */
const SHEET = /^ *<link rel="stylesheet"[^>]*>\n/gm;

/** Puts the rules into the atlas's page, whose sheets the script applies (src/app/sheets.ts). Throws when the policy does not let the rules in. */
export function firstPaintPlugin(): Plugin {
  return {
    name: 'first-paint',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path }) {
        if (path !== '/index.html') return html;
        const css = letIn(firstPaintCss(), FIRST_PAINT, 'the styles of the first paint have');
        if (html.search(SHEET) < 0) throw new Error('the page has no style sheets');
        return html
          .replaceAll(SHEET, (sheet) =>
            sheet.replace('rel="stylesheet"', 'rel="preload" as="style" data-sheet'),
          )
          .replace('</head>', () => `  <style>${css}</style>\n  </head>`);
      },
    },
  };
}
