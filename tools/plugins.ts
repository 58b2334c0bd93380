import type { Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { decode, type Layers } from '../src/data/decode.ts';
import { dayOfYear, LAST_YEAR } from '../src/domain/dates.ts';
import { issuedDate } from '../facts/issued.ts';
import type { Correction } from '../src/domain/corrections.ts';
import { type Atlas, FACT_LANGUAGES } from '../src/domain/model.ts';
import { statusOf, statusOn } from '../src/domain/status.ts';
import type { Names } from '../src/domain/words.ts';
import { describeMap } from '../src/i18n/describe.ts';
import { posterMarkup } from '../src/poster/posterMarkup.ts';
import { openingFrame } from '../src/scene/camera.ts';
import { paletteCss } from '../src/scene/paletteCss.ts';
import { regionsOn } from '../src/scene/scene.ts';
import { defaultLens, readJson } from './atlas.ts';
import { citations } from './citations.ts';
import { correctionsFeed } from './feeds.ts';
import { siteAddress } from './site.ts';
import { archive, jsonTables } from './downloads.ts';

const PALETTE = 'virtual:palette.css';

/** Serves the palettes of src/scene/palette.ts as a style sheet. */
export function palettePlugin(): Plugin {
  return {
    name: 'palette',
    resolveId: (id) => (id === PALETTE ? `\0${PALETTE}` : null),
    load: (id) => (id === `\0${PALETTE}` ? paletteCss() : null),
  };
}

const NEVER_ASKED = '\0never-asked';

/** Leaves out what jsPDF would load for pages of HTML: the atlas gives it drawings only. */
export function leanPdfPlugin(): Plugin {
  return {
    name: 'lean-pdf',
    enforce: 'pre',
    resolveId: (id) => (/^(html2canvas|canvg|dompurify)$/.test(id) ? NEVER_ASKED : null),
    load: (id) => (id === NEVER_ASKED ? 'export default null;' : null),
  };
}

/** The poster of the last year under the default lens. */
function poster(): string {
  const atlas = readJson('src/data/facts/atlas.json') as Atlas;
  const geography = decode(readJson('src/data/geo/overview.json') as Topology<Layers>);
  const lens = defaultLens(atlas);
  const statuses = atlas.states.map(
    ({ id }) => [id, statusOf(lens, statusOn(lens, id, dayOfYear(LAST_YEAR)).status)] as const,
  );
  return posterMarkup(geography, {
    frame: openingFrame({ width: 16, height: 9 }),
    statuses: Object.fromEntries(statuses),
    regions: regionsOn(atlas.regions, LAST_YEAR),
    label: describeMap(
      atlas,
      lens,
      readJson('src/data/facts/names.en.json') as Names,
      { year: LAST_YEAR, vote: null },
      'en',
    ).replaceAll('"', '&quot;'),
  });
}

/** Writes the poster into the page, so that the map is there before any script. */
export function posterPlugin(): Plugin {
  return { name: 'poster', transformIndexHtml: (html) => html.replace('<!-- poster -->', poster()) };
}

/** Lets the page ask for the facts of the slider at once, not when the script that needs them has come. */
export function earlyPlugin(): Plugin {
  return {
    name: 'early',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { path, bundle = {} }) {
        if (path !== '/index.html') return [];
        const fileOf = (start: string): string => {
          const file = Object.keys(bundle).find((name) => name.startsWith(`assets/${start}-`));
          if (!file) throw new Error(`the build has no ${start}`);
          return `./${file}`;
        };
        const crossorigin = true;
        return [
          { tag: 'script', attrs: { type: 'module', async: true, crossorigin, src: fileOf('early') } },
          { tag: 'link', attrs: { rel: 'modulepreload', crossorigin, href: fileOf('atlas') } },
        ];
      },
    },
  };
}

const CITATIONS = 'virtual:citations';

/** Serves the references of tools/citations.ts as a module. */
export function citationsPlugin(): Plugin {
  return {
    name: 'citations',
    resolveId: (id) => (id === CITATIONS ? `\0${CITATIONS}` : null),
    load: (id) =>
      id === `\0${CITATIONS}`
        ? `export default ${JSON.stringify(citations(readJson('src/data/facts/atlas.json') as Atlas))}`
        : null,
  };
}

/** Adds the further forms of the open data to the build. */
export function downloadsPlugin(): Plugin {
  return {
    name: 'downloads',
    apply: 'build',
    generateBundle() {
      const edition = {
        corrections: readJson('src/data/facts/corrections.json') as Correction[],
        issued: issuedDate(),
        site: siteAddress(),
      };
      const feeds = FACT_LANGUAGES.map((language) => [
        `corrections.${language}.atom`,
        correctionsFeed(edition, language),
      ]);
      const files = {
        ...jsonTables(),
        ...(Object.fromEntries(feeds) as Record<string, string>),
        'alliance-atlas-data.zip': archive(),
      };
      for (const [name, source] of Object.entries(files)) {
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source });
      }
    },
  };
}
