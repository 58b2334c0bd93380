/** A font as outlines of whole lines: one glyph a character, kerned. */
import { type Command, type Glyph, parse } from 'opentype.js';

export interface Typeface {
  /** The line as the `d` of a path; (x, y) is where its baseline begins. */
  outline: (text: string, x: number, y: number, size: number) => string;
  width: (text: string, size: number) => number;
}

/** A hundredth of a unit is finer than any print. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Written here, for the library's own writing makes NaN of numbers a hair above an integer, and the line ends there. */
const pathData = (commands: readonly Command[]): string =>
  commands
    .map(({ type, x1, y1, x2, y2, x, y }) => {
      const numbers = [x1, y1, x2, y2, x, y].flatMap((value) => (value === undefined ? [] : rounded(value)));
      return type + numbers.join(' ');
    })
    .join('');

/**
 * Reads a font. The lines are set here and not by opentype.js, which stops at a kind of replacement that this typeface asks for
 * (lookup 6.2); the languages of the atlas need none.
 */
export function typefaceOf(file: ArrayBuffer): Typeface {
  const font = parse(file);
  const kerning = font.position.getKerningTables(font.position.getDefaultScriptName());
  /** Every glyph with its distance from the beginning, in units of the font, and the end. */
  const set = (text: string): { glyphs: (readonly [Glyph, number])[]; end: number } => {
    const glyphs: (readonly [Glyph, number])[] = [];
    let end = 0;
    for (const character of text) {
      const glyph = font.charToGlyph(character);
      const before = glyphs.at(-1)?.[0];
      if (before && kerning) end += font.position.getKerningValue(kerning, before.index, glyph.index);
      glyphs.push([glyph, end]);
      end += glyph.advanceWidth ?? 0;
    }
    return { glyphs, end };
  };
  return {
    outline: (text, x, y, size) =>
      set(text)
        .glyphs.map(([glyph, at]) =>
          pathData(glyph.getPath(x + (at * size) / font.unitsPerEm, y, size).commands),
        )
        .join(''),
    width: (text, size) => (set(text).end * size) / font.unitsPerEm,
  };
}
