/** The words of a still picture: heading, status, legend and small print as blocks of known height. */
import { FIRST_YEAR, LAST_YEAR, YEARS } from '../domain/dates.ts';
import type { LensStatus } from '../domain/model.ts';
import type { Run } from '../domain/strip.ts';
import { fillOf, type Theme } from '../scene/palette.ts';
import { type PatternName, patternOf } from '../scene/patterns.ts';
import { type Markup, markup } from '../i18n/markup.ts';
import { textWidth, wrapText } from './textWidth.ts';

export interface Inks {
  paper: string;
  ink: string;
  soft: string;
  rule: string;
}

/** Colours of the words, as those of the page. */
export const INKS: Readonly<Record<Theme, Inks>> = {
  light: { paper: '#ffffff', ink: '#14181d', soft: '#525a63', rule: '#d9dde1' },
  dark: { paper: '#12181e', ink: '#eef1f4', soft: '#a9b3bd', rule: '#303a44' },
};

/** Something to draw beneath what was drawn before; its own origin is its upper left corner. */
export interface Block {
  content: Markup;
  height: number;
}

export interface Style {
  size: number;
  weight: 400 | 600 | 700;
  fill: string;
}

/** A paragraph no wider than `width`; a longer word is set smaller. */
export function paragraph(text: string, width: number, { size, weight, fill }: Style): Block {
  const widest = Math.max(...text.split(' ').map((word) => textWidth(word, size)));
  const set = widest > width ? (size * width) / widest : size;
  const lines = wrapText(text, set, width);
  const leading = set * 1.18;
  return {
    content: markup`<text font-size="${set.toFixed(2)}" font-weight="${weight}" fill="${fill}">${lines.map(
      (line, index) => markup`<tspan x="0" y="${(set * 0.92 + index * leading).toFixed(1)}">${line}</tspan>`,
    )}</text>`,
    height: lines.length * leading,
  };
}

/** Empty space. */
export const gap = (height: number): Block => ({ content: markup``, height });

/** Blocks one beneath the other. */
export function stack(blocks: readonly Block[], x: number, y: number): Markup {
  let top = y;
  return markup`${blocks.map(({ content, height }) => {
    const placed = markup`<g transform="translate(${x} ${top.toFixed(1)})">${content}</g>`;
    top += height;
    return placed;
  })}`;
}

/** Blocks in columns, filled one after the other; `step` is the distance from column to column. */
export function inColumns(blocks: readonly Block[], columns: number, step: number): Block {
  const most = Math.ceil(blocks.length / columns);
  const parts = Array.from({ length: columns }, (_, at) => blocks.slice(at * most, (at + 1) * most));
  return {
    content: markup`${parts.map((part, at) => stack(part, at * step, 0))}`,
    height: Math.max(...parts.map(heightOf)),
  };
}

/** The height of blocks one beneath the other. */
export const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { height }) => sum + height, 0);

export const SWATCH = { width: 24, height: 14 } as const;

/** One line of the legend: a sample, drawn in the box of a swatch, and words. */
export function sampleRow(sample: Markup, text: string, width: number, style: Style): Block {
  const words = paragraph(text, width - SWATCH.width - 8, style);
  return {
    content: markup`${sample}<g transform="translate(${SWATCH.width + 8} 0)">${words.content}</g>`,
    height: words.height + 5,
  };
}

/** A fill with a pattern, in the box of a swatch; `split` are the bands of an earlier year. */
export function swatch(fill: string, pattern: PatternName | 'split' | undefined): Markup {
  const rect = (paintedWith: string): Markup =>
    markup`<rect y="1" width="${SWATCH.width}" height="${SWATCH.height}" fill="${paintedWith}"/>`;
  return markup`${rect(fill)}${pattern ? rect(`url(#swatch-${pattern})`) : null}`;
}

/** A state's statuses over the years of the atlas as one strip. */
export function strip(
  runs: readonly Run[],
  lookOf: (status: string) => LensStatus,
  width: number,
  theme: Theme,
): Block {
  const inks = INKS[theme];
  const cell = width / YEARS.length;
  const year = (value: number, x: number, anchor: string): Markup =>
    markup`<text x="${x}" y="31" font-size="12" fill="${inks.soft}" text-anchor="${anchor}">${value}</text>`;
  return {
    content: markup`${runs.map(({ from, to, status }) => {
      const look = lookOf(status);
      const pattern = patternOf(look.kind);
      const rect = (paintedWith: string): Markup =>
        markup`<rect x="${((from - FIRST_YEAR) * cell).toFixed(2)}" width="${((to - from + 1) * cell).toFixed(2)}" height="17" fill="${paintedWith}"/>`;
      return markup`${rect(fillOf(look, theme))}${pattern ? rect(`url(#swatch-${pattern})`) : null}`;
    })}${runs.slice(1).map(({ from }) => markup`<rect x="${((from - FIRST_YEAR) * cell - 0.5).toFixed(2)}" width="1" height="17" fill="${inks.paper}"/>`)}${year(FIRST_YEAR, 0, 'start')}${year(LAST_YEAR, width, 'end')}`,
    height: 38,
  };
}
