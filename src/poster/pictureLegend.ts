/** The legend of a still picture: what is seen on its map, and nothing else. */
import { inOrder } from '../domain/difference.ts';
import { m } from '../i18n/compiled/messages.js';
import type { Markup } from '../i18n/markup.ts';
import { fadedFill, fillOf, PALETTES } from '../scene/palette.ts';
import { patternOf } from '../scene/patterns.ts';
import type { Mark } from '../scene/scene.ts';
import type { PictureContent } from './pictureContent.ts';
import { baseSign, clashSign, isWithheld } from './pictureSigns.ts';
import { type Block, gap, inColumns, INKS, sampleRow, SWATCH, swatch } from './pictureText.ts';
import { firstFitting, statusName } from './pictureWords.ts';

/** What is seen on a map. */
export interface Seen {
  /** Ids of the statuses. */
  shown: readonly string[];
  isHatched: boolean;
  marks: readonly Mark[];
}

interface LegendContent extends Seen {
  width: number;
  /** Height that is free. */
  room: number;
  columns: 1 | 2;
}

/** One line of the legend. */
export interface LegendEntry {
  /** Drawn in the box of a swatch. */
  sample: Markup;
  text: string;
  /** Set no larger than the small print needs. */
  isMinor: boolean;
}

/** What bands and faded fills mean where two years are compared. */
function comparedEntries({ compare, moment, language, theme }: PictureContent): LegendEntry[] {
  if (compare === undefined) return [];
  const locale = { locale: language } as const;
  const [from, to] = inOrder(compare, moment.year);
  const faded = fadedFill(PALETTES[theme].fills.nato.member ?? PALETTES[theme].none, theme);
  return [
    {
      text: m.legend_split({ from, to }, locale),
      sample: swatch(INKS[theme].rule, 'split'),
      isMinor: true,
    },
    { text: m.legend_faded({}, locale), sample: swatch(faded, undefined), isMinor: true },
  ];
}

/** What the marks in the picture are. */
function markEntries(marks: readonly Mark[], { language, theme }: PictureContent): LegendEntry[] {
  const locale = { locale: language } as const;
  const [x, y] = [SWATCH.width / 2, SWATCH.height / 2 + 1];
  const rows: readonly [boolean, Markup, string][] = [
    [
      marks.some((mark) => mark.type === 'base' && !isWithheld(mark)),
      baseSign('garrison', false, x, y, theme),
      m.legend_base({}, locale),
    ],
    [marks.some(isWithheld), baseSign('garrison', true, x, y, theme), m.picture_withheld({}, locale)],
    [marks.some(({ type }) => type === 'clash'), clashSign(16, x, y, theme), m.legend_clash({}, locale)],
  ];
  return rows.filter(([isSeen]) => isSeen).map(([, sample, text]) => ({ sample, text, isMinor: true }));
}

/** The statuses of the picture in the order of the lens, the hatching where there is any, and the marks. */
export function legendEntries(content: PictureContent, { shown, isHatched, marks }: Seen): LegendEntry[] {
  const { lens, language, theme, compare } = content;
  const statuses = lens.statuses
    .filter(({ id }) => shown.includes(id))
    .map((status) => ({
      text: statusName(content, status.id),
      sample: swatch(fillOf(status, theme), compare === undefined ? patternOf(status.kind) : undefined),
      isMinor: false,
    }));
  const hatch = {
    text: m.legend_de_facto({}, { locale: language }),
    sample: swatch(INKS[theme].rule, 'hatch'),
    isMinor: true,
  };
  return [
    ...statuses,
    ...comparedEntries(content),
    ...(isHatched ? [hatch] : []),
    ...markEntries(marks, content),
  ];
}

const SIZES = [14.5, 13.5, 12.5, 11.5] as const;
/** Where marks and two years ask for more lines. */
const SMALL_SIZES = [...SIZES, 10.5, 9.5] as const;

/** The legend as a block that fits into its room. */
export function legend(content: PictureContent, { width, room, columns, ...seen }: LegendContent): Block {
  const entries = legendEntries(content, seen);
  const wide = (width - (columns - 1) * 16) / columns;
  const sizes = content.compare === undefined && seen.marks.length === 0 ? SIZES : SMALL_SIZES;
  const [block = gap(0)] = firstFitting(sizes, room, (size) => {
    const style = { size, weight: 400, fill: INKS[content.theme].ink } as const;
    const minor = { ...style, size: Math.min(size, 12.5) };
    const rows = entries.map(({ sample, text, isMinor }) =>
      sampleRow(sample, text, wide, isMinor ? minor : style),
    );
    return [inColumns(rows, columns, wide + 16)];
  });
  return block;
}
