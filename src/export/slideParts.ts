/** Where things stand on a slide, and how words are set on it. */
import type PptxGenJS from 'pptxgenjs';
import { PALETTES } from '../scene/palette.ts';
import { INKS } from '../poster/pictureText.ts';
import { plain } from './storyWords.ts';

/** Inches of a slide of 16:9. */
export const SLIDE = { width: 13.333, height: 7.5 } as const;
export const MARGIN = 0.5;
export const WIDE = SLIDE.width - 2 * MARGIN;
/** The words beside the map. */
export const COLUMN = 4.3;
const MAP_LEFT = MARGIN + COLUMN + 0.3;
/** Where the small print begins. */
export const PRINT = 6.62;
export const MAP = { x: MAP_LEFT, y: 0, w: SLIDE.width - MAP_LEFT, h: PRINT - 0.12 } as const;

/** The title of the first slide. */
export const OPENING = { x: 1.1, y: 1.15, w: 10.8, h: 2.1 } as const;

/** On every machine, or with a twin of the same widths. */
export const FONT = 'Arial';
/** Master slides by name. */
export const MASTERS = { opening: 'OPENING', scene: 'SCENE', words: 'WORDS' } as const;

const hex = (colour: string): string => colour.slice(1).toUpperCase();
const INK = hex(INKS.light.ink);
export const SOFT = hex(INKS.light.soft);
export const RULE = hex(INKS.light.rule);
export const BANDS = (['csto', 'nato', 'community'] as const).map((hue) =>
  hex(PALETTES.light.fills[hue].member ?? PALETTES.light.none),
);

type Options = PptxGenJS.TextPropsOptions;

/** A text box without insets: what is measured is what is set. */
export const box = (
  place: { x: number; y: number; w: number; h: number },
  lang: string,
  more: Options = {},
): Options => ({
  fontFace: FONT,
  color: INK,
  margin: 0,
  valign: 'top',
  align: 'left',
  lang,
  fit: 'none',
  ...place,
  ...more,
});

/** Options of a slide's title. */
export const titled = (
  size: number,
  lang: string,
  place: { x: number; y: number; w: number; h: number },
) => ({
  ...box(place, lang, { bold: true, fontSize: size }),
  placeholder: 'title',
});

/** Words that lead to a page of the web; other addresses lead nowhere. */
export function linked(text: string, url: string | undefined, options: Options = {}): PptxGenJS.TextProps {
  const isWeb = url !== undefined && /^https?:\/\//.test(url) && URL.canParse(url);
  return {
    text: plain(text),
    options: { ...options, ...(isWeb ? { hyperlink: { url }, color: INK } : {}) },
  };
}

/** Slides have a title that outlines and screen readers know. */
export function defineMasters(pptx: PptxGenJS): void {
  const title = (place: Options): NonNullable<PptxGenJS.SlideMasterProps['objects']> => [
    {
      placeholder: {
        options: { name: 'title', type: 'title', margin: 0, align: 'left', valign: 'top', ...place },
        text: '',
      },
    },
  ];
  const slideNumber = {
    x: SLIDE.width - 1,
    y: SLIDE.height - 0.36,
    w: 1 - MARGIN,
    h: 0.22,
    fontFace: FONT,
    fontSize: 9,
    color: SOFT,
    align: 'right',
    margin: 0,
  } as const;
  const background = { color: 'FFFFFF' };
  for (const [name, place] of [
    [MASTERS.opening, { ...OPENING, valign: 'bottom' }],
    [MASTERS.scene, { x: MARGIN, y: 1.35, w: COLUMN, h: 1.3 }],
    [MASTERS.words, { x: MARGIN, y: 0.45, w: WIDE, h: 0.6 }],
  ] as const) {
    pptx.defineSlideMaster({ title: name, background, slideNumber, objects: title(place) });
  }
}
