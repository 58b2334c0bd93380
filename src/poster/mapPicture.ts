/** The map of a still picture by itself, and its legend line by line: for files that set the words themselves. */
import { type Markup, markup } from '../i18n/markup.ts';
import type { Theme } from '../scene/palette.ts';
import { PATTERNS, type PatternName } from '../scene/patterns.ts';
import { regionsOn } from '../scene/scene.ts';
import { FONTS, frameOf } from './picture.ts';
import type { PictureContent } from './pictureContent.ts';
import { legendEntries, type LegendEntry } from './pictureLegend.ts';
import { looksOf } from './pictureLooks.ts';
import { mapPart, patternDef, splitDef } from './pictureMap.ts';
import { seenOn } from './pictureSeen.ts';
import { INKS, SWATCH } from './pictureText.ts';

/** Pixels a unit of the drawing: the names of states stand 13 units high. */
const DENSITY = 3;

/** The map as SVG and what is seen on it; `size` of the content is in units of the drawing. */
export function mapPicture(content: PictureContent): { svg: string; legend: readonly LegendEntry[] } {
  const { atlas, state, size, moment, marks = [], pointed = [] } = content;
  const looks = looksOf(content);
  const regions = regionsOn(atlas.regions, moment.year);
  const frame = content.frame ?? frameOf(atlas, state, size);
  const map = mapPart(
    { ...content, states: atlas.states, state: state ?? null, looks, regions, frame, marks, pointed },
    0,
    0,
  );
  return {
    svg: standalone(size.width, size.height, map),
    legend: legendEntries(content, seenOn(content, looks, regions, { frame, size })),
  };
}

/** The sample of a line of the legend as SVG of its own. */
export function swatchPicture(sample: Markup, theme: Theme): string {
  const names = Object.keys(PATTERNS) as PatternName[];
  const defs = markup`<defs>${names.map((name) => patternDef(name, `swatch-${name}`, theme))}${splitDef(INKS[theme].soft, 'swatch-split')}</defs>`;
  return standalone(SWATCH.width, SWATCH.height + 2, markup`${defs}${sample}`);
}

const standalone = (width: number, height: number, content: Markup): string =>
  markup`<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width * DENSITY)}" height="${Math.round(height * DENSITY)}" viewBox="0 0 ${width} ${height}" font-family="${FONTS}">${content}</svg>`
    .markup;
