/** The legend of a still picture: what is seen on its map, and nothing else. */
import { inOrder } from '../domain/difference.ts';
import { m } from '../i18n/compiled/messages.js';
import type { Markup } from '../i18n/markup.ts';
import { fadedFill, fillOf, PALETTES } from '../scene/palette.ts';
import { patternOf } from '../scene/patterns.ts';
import type { Mark } from '../scene/scene.ts';
import type { PictureContent } from './picture.ts';
import { baseSign, clashSign, isWithheld } from './pictureSigns.ts';
import { type Block, gap, inColumns, INKS, legendRow, sampleRow, type Style, SWATCH } from './pictureText.ts';
import { firstFitting, statusName } from './pictureWords.ts';

interface LegendContent {
  /** Ids of the statuses in the picture. */
  shown: readonly string[];
  isHatched: boolean;
  /** The bases and clashes in the picture. */
  marks: readonly Mark[];
  width: number;
  /** Height that is free. */
  room: number;
  columns: 1 | 2;
}

/** What bands and faded fills mean where two years are compared. */
function comparedRows(
  { compare, moment, language, theme }: PictureContent,
  width: number,
  style: Style,
): Block[] {
  if (compare === undefined) return [];
  const locale = { locale: language } as const;
  const [from, to] = inOrder(compare, moment.year);
  const faded = fadedFill(PALETTES[theme].fills.nato.member ?? PALETTES[theme].none, theme);
  return [
    legendRow(
      m.legend_split({ from, to }, locale),
      { fill: INKS[theme].rule, pattern: 'split' },
      width,
      style,
    ),
    legendRow(m.legend_faded({}, locale), { fill: faded, pattern: undefined }, width, style),
  ];
}

/** What the marks in the picture are. */
function markRows(marks: readonly Mark[], content: PictureContent, width: number, style: Style): Block[] {
  const { language, theme } = content;
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
  return rows.filter(([isSeen]) => isSeen).map(([, sample, text]) => sampleRow(sample, text, width, style));
}

const SIZES = [14.5, 13.5, 12.5, 11.5] as const;
/** Where marks and two years ask for more lines. */
const SMALL_SIZES = [...SIZES, 10.5, 9.5] as const;

/** The statuses of the picture in the order of the lens, the hatching where there is any, and the marks. */
export function legend(
  content: PictureContent,
  { shown, isHatched, marks, width, room, columns }: LegendContent,
): Block {
  const { lens, language, theme, compare } = content;
  const inks = INKS[theme];
  const statuses = lens.statuses.filter(({ id }) => shown.includes(id));
  const wide = (width - (columns - 1) * 16) / columns;
  const sizes = compare === undefined && marks.length === 0 ? SIZES : SMALL_SIZES;
  const [block = gap(0)] = firstFitting(sizes, room, (size) => {
    const style = { size, weight: 400, fill: inks.ink } as const;
    const minor = { ...style, size: Math.min(size, 12.5) };
    const rows = statuses.map((status) =>
      legendRow(
        statusName(content, status.id),
        {
          fill: fillOf(status, theme),
          pattern: compare === undefined ? patternOf(status.kind) : undefined,
        },
        wide,
        style,
      ),
    );
    const hatch = legendRow(
      m.legend_de_facto({}, { locale: language }),
      { fill: inks.rule, pattern: 'hatch' },
      wide,
      minor,
    );
    const all = [
      ...rows,
      ...comparedRows(content, wide, minor),
      ...(isHatched ? [hatch] : []),
      ...markRows(marks, content, wide, minor),
    ];
    return [inColumns(all, columns, wide + 16)];
  });
  return block;
}
