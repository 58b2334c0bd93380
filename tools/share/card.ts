/** The pictures of the share pages: drawn by picture.ts, rendered to PNG, and kept until something in them changes. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Topology } from 'topojson-specification';
import { decode, type Geography, type Layers } from '../../src/data/decode.ts';
import { LAST_YEAR } from '../../src/domain/dates.ts';
import type { StateId } from '../../src/domain/model.ts';
import { picture } from '../../src/poster/picture.ts';
import type { ShareFacts } from './facts.ts';
import { smallPng } from './png.ts';
import { PICTURE_SIZE } from './sharePage.ts';
import { pagePath, printedAddress } from './site.ts';

const CACHE = 'node_modules/.cache/share';
/** Part of the key: another one where the rendering changes though the drawing does not. */
const RENDERING = '1';
const FONTS = ['400Regular', '600SemiBold', '700Bold'].map(
  (weight) => `node_modules/@expo-google-fonts/source-sans-3/${weight}/SourceSans3_${weight}.ttf`,
);

const readGeography = (level: 'overview' | 'fine'): Geography =>
  decode(JSON.parse(readFileSync(`src/data/geo/${level}.json`, 'utf8')) as Topology<Layers>);

/** Both levels of detail: the whole map needs less than the surroundings of one state. */
export const readLevels = (): Levels => ({
  overview: readGeography('overview'),
  fine: readGeography('fine'),
});
export type Levels = Record<'overview' | 'fine', Geography>;

/** The picture of a year or of a state in the last year as SVG. */
export function cardSvg(facts: ShareFacts, levels: Levels, subject: number | StateId): string {
  const { site, atlas, names, lens, language, issued } = facts;
  const about =
    typeof subject === 'number'
      ? { geography: levels.overview, moment: { year: subject, vote: null } }
      : {
          geography: subject === 'RUS' ? levels.overview : levels.fine,
          moment: { year: LAST_YEAR, vote: null },
          state: subject,
        };
  return picture({
    ...about,
    atlas,
    names,
    lens,
    language,
    issued,
    size: PICTURE_SIZE,
    theme: 'light',
    address: printedAddress(site, pagePath(language, subject)),
  });
}

/** The SVG as PNG, from the cache where it has been rendered before. */
export function cardPng(svg: string): Buffer {
  const key = createHash('sha256').update(RENDERING).update(svg).digest('hex');
  const path = join(CACHE, `${key}.png`);
  if (existsSync(path)) return readFileSync(path);
  const image = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: FONTS } }).render();
  const png = smallPng(image.pixels, image.width, image.height);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(path, png);
  return png;
}
