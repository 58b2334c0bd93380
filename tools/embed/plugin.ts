/** Builds the pages of the embeds: one for each language, lens and year, and the general one that reads its address. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { decode, type Layers } from '../../src/data/decode.ts';
import { LAST_YEAR, YEARS } from '../../src/domain/dates.ts';
import { type Atlas, FACT_LANGUAGES } from '../../src/domain/model.ts';
import type { Names } from '../../src/domain/words.ts';
import { issuedDate } from '../../facts/issued.ts';
import { siteAddress } from '../site.ts';
import { itemFiles } from './items.ts';
import { embedHead, embedMain, embedPath, type EmbedPage, type Material } from './page.ts';
import { defaultLens, readJson } from '../atlas.ts';

function readMaterial(): Material {
  return {
    atlas: readJson('src/data/facts/atlas.json') as Atlas,
    names: {
      de: readJson('src/data/facts/names.de.json') as Names,
      en: readJson('src/data/facts/names.en.json') as Names,
    },
    geography: decode(readJson('src/data/geo/overview.json') as Topology<Layers>),
    issued: issuedDate(),
    site: siteAddress(),
  };
}

const HEAD = '<!-- embed head -->';
const MAIN = '<!-- embed -->';

/** The page of the template. Without CORS a style sheet is had in a sandbox too, whatever the host's headers. */
function write(template: string, material: Material, page: EmbedPage): string {
  return template
    .replace('<html lang="en">', `<html lang="${page.language}">`)
    .replace(HEAD, () => embedHead(material, page))
    .replace(MAIN, () => embedMain(material, page))
    .replaceAll(/(<link rel="stylesheet") crossorigin/g, '$1')
    .replaceAll(/((?:href|src)=")\.?\/?(assets\/|favicon)/g, `$1${page.base}$2`);
}

/** Turns embed.html into all its pages. */
export function embedPlugin(): Plugin {
  let material: Material | undefined;
  let template = '';
  const made = (): Material => (material ??= readMaterial());
  const general = ({ atlas }: Material): EmbedPage => ({
    language: 'en',
    lens: defaultLens(atlas),
    year: LAST_YEAR,
    base: './',
  });
  return {
    name: 'embed',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, server }) {
        return server && path.endsWith('embed.html') ? write(html, made(), general(made())) : html;
      },
    },
    generateBundle(_options, bundle) {
      const page = bundle['embed.html'];
      if (page?.type !== 'asset') throw new Error('the build has no embed.html');
      const look = Object.keys(bundle).find((name) => name.startsWith('assets/embed-look'));
      if (!look) throw new Error('the build has no embed-look');
      // The look comes before everything that is painted.
      template = String(page.source).replace(
        '<link rel="icon"',
        `<script src="./${look}"></script>\n    <link rel="icon"`,
      );
      page.source = write(template, made(), general(made()));
    },
    // Thousands of files: written by hand, so that the build does not list every one.
    writeBundle({ dir = 'dist' }) {
      const save = ([name, source]: readonly [string, string]): void => {
        mkdirSync(dirname(join(dir, name)), { recursive: true });
        writeFileSync(join(dir, name), source);
      };
      for (const language of FACT_LANGUAGES) {
        for (const lens of made().atlas.lenses) {
          for (const year of YEARS) {
            const source = write(template, made(), { language, lens, year, base: '../../../' });
            save([embedPath(language, lens.id, year), source]);
          }
        }
      }
      itemFiles().forEach(save);
    },
  };
}
