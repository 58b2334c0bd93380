/** The map of one moment as a still picture: one standalone SVG with literal colours, for sharing, saving and printing. */
import type { Atlas, StateId } from '../domain/model.ts';
import { RECTANGLE } from '../domain/plane.ts';
import { runsOf } from '../domain/strip.ts';
import { fit, type Frame, type Size } from '../scene/camera.ts';
import { type PatternName, patternOf } from '../scene/patterns.ts';
import { regionsOn } from '../scene/scene.ts';
import { markup } from '../i18n/markup.ts';
import type { PictureContent } from './pictureContent.ts';
import { legend } from './pictureLegend.ts';
import { type Looks, looksOf } from './pictureLooks.ts';
import { mapPart, patternDef, splitDef } from './pictureMap.ts';
import { type MapRoom, seenOn } from './pictureSeen.ts';
import { type Block, gap, heightOf, INKS, stack } from './pictureText.ts';
import { flatHeading, heading, sentence, smallPrint } from './pictureWords.ts';

/** Pictures are laid out in units in which their area is that of a square with this side, and scaled to their size. */
const SIDE = 540;
/** Width of the words beside the map. */
const COLUMN = 232;
const MARGIN = 16;
export const FONTS =
  "'Source Sans 3','Source Sans','Segoe UI',Roboto,'Helvetica Neue','Noto Sans',Arial,sans-serif";

/** All fifteen states; easternmost Russia runs off. In the west is room for the names of small states. */
const WHOLE: Frame = { centre: [-10.5, -2], width: 89, height: 57, bearing: 0 };
const WHOLE_UPRIGHT: Frame = { centre: [-17.5, -5], width: 69, height: 58, bearing: 0 };
/** A state is shown with its neighbours: its frame is widened by this factor or plane units, and at least to this many. */
const AROUND = { factor: 1.7, most: 18, least: 22 } as const;

/** What the map shows; never more of the west than is drawn. */
export function frameOf(atlas: Atlas, state: StateId | undefined, size: Size): Frame {
  const frame = atlas.states.find(({ id }) => id === state)?.frame;
  if (frame && frame.width <= WHOLE.width) {
    const width = Math.max(Math.min(frame.width * AROUND.factor, frame.width + AROUND.most), AROUND.least);
    return { ...frame, width, height: Math.max(frame.height * 1.4, (width * 2) / 3) };
  }
  const whole = size.width > size.height * 1.3 ? WHOLE : WHOLE_UPRIGHT;
  const half = size.width / fit(whole, size).scale / 2;
  return { ...whole, centre: [Math.max(whole.centre[0], RECTANGLE.west + half), whole.centre[1]] };
}

/** The picture as SVG text: words in a column beside the map, or over and under it where the picture is upright. */
export function picture(content: PictureContent): string {
  const { atlas, lens, moment, size, theme, state, geography, names } = content;
  const zoom = Math.sqrt(size.width * size.height) / SIDE;
  const [width, height] = [size.width / zoom, size.height / zoom];
  const inside = width - 2 * MARGIN;
  const isWide = size.width > size.height * 1.3;
  const words = isWide ? COLUMN - MARGIN - 12 : inside;
  const print = smallPrint(content, inside);
  const footer = height - heightOf(print) - 10;
  const head = isWide ? heading(content, words) : flatHeading(content, words);
  const headEnd = MARGIN - 3 + heightOf(head);
  const top = isWide ? 0 : headEnd + 8;
  const looks = looksOf(content);
  const { marks = [], pointed = [], compare } = content;
  const regions = regionsOn(atlas.regions, moment.year);
  const hasSentence = isWide && !state;
  const free = footer - 18 - headEnd;
  const reserved = hasSentence ? Math.min(heightOf(sentence(content, words, 0.45 * free)) + 12, free / 2) : 0;
  const key = legendSeen(content, {
    looks,
    regions,
    width: words,
    room: isWide ? free - reserved : height / 3,
    columns: isWide ? 1 : 2,
    mapOf: (legendHeight) => {
      const map = isWide
        ? { width: width - COLUMN, height: footer - 8 }
        : { width, height: footer - 22 - legendHeight - top };
      return { size: map, frame: content.frame ?? frameOf(atlas, state, map) };
    },
  });
  const legendTop = footer - 12 - key.block.height;
  const told = hasSentence ? sentence(content, words, legendTop - headEnd - 14) : [];
  const used = lens.statuses.flatMap(({ kind }) => patternOf(kind) ?? []);
  const patterns = new Set<PatternName>(['hatch', ...used]);
  const map = mapPart(
    {
      geography,
      states: atlas.states,
      names,
      looks,
      regions,
      theme,
      state: state ?? null,
      marks,
      pointed,
      ...key.map,
    },
    isWide ? COLUMN : 0,
    top,
  );
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${width} ${height}" font-family="${FONTS}">
<defs>${[...patterns].map((name) => patternDef(name, `swatch-${name}`, theme))}${compare === undefined ? null : splitDef(INKS[theme].soft, 'swatch-split')}</defs>
<rect width="${width}" height="${height}" fill="${INKS[theme].paper}"/>
${map}
${stack([...head, gap(4), ...told], MARGIN, MARGIN - 3)}
${stack([key.block], MARGIN, legendTop)}
${stack(print, MARGIN, footer)}
</svg>`.markup;
}

interface Asked {
  looks: Looks;
  regions: readonly string[];
  width: number;
  room: number;
  columns: 1 | 2;
  /** Size and frame of the map over or beside a legend of this height. */
  mapOf: (legendHeight: number) => MapRoom;
}

/** The legend of what is seen on the map, and the map's own room; which statuses are seen depends on that room. */
function legendSeen(
  content: PictureContent,
  { looks, regions, mapOf, ...place }: Asked,
): { block: Block; map: MapRoom } {
  const { lens, state, marks = [], title, years = [] } = content;
  const paints = [
    ...looks,
    ...years.flatMap((year) => [...looksOf({ ...content, moment: { year, vote: null } })]),
  ];
  const all = paints.flatMap(([, { told }]) => told);
  const probe = mapOf(legend(content, { ...place, shown: all, isHatched: regions.length > 0, marks }).height);
  const seen = seenOn(content, paints, regions, probe);
  // The strip of a state's years stands in its heading.
  const strip = state && title === undefined ? runsOf(lens, state).map(({ status }) => status) : [];
  const block = legend(content, { ...place, ...seen, shown: [...seen.shown, ...strip] });
  return { block, map: mapOf(block.height) };
}
