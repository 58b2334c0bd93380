/** Turns the words of a still picture into outlines: so it looks the same where the typeface is not installed. */
import { escapeMarkup } from '../i18n/markup.ts';
import type { Typeface } from './typeface.ts';

export type Weight = 400 | 600 | 700;

export type Fonts = Readonly<Record<Weight, Typeface>>;

type Attributes = Readonly<Record<string, string>>;

/** Attributes that an element has from those around it. */
const INHERITED = [
  'font-size',
  'font-weight',
  'text-anchor',
  'fill',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-linejoin',
] as const;

const TOKEN = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
/** Means nothing once there are no words. */
const OF_WORDS = / (font-[a-z]+|text-anchor|paint-order)="[^"]*"/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const attributesOf = (text: string): Attributes =>
  Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]));

const unescape = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);

const isWeight = (value: number): value is Weight => value === 400 || value === 600 || value === 700;

/** One line of words as paths: its halo first, for not every program knows `paint-order`. */
function line(text: string, style: Attributes, fonts: Fonts): string {
  const weight = Number(style['font-weight'] ?? 400);
  const font = fonts[isWeight(weight) ? weight : 400];
  const size = Number(style['font-size']);
  const words = unescape(text);
  const shift = { middle: 0.5, end: 1 }[style['text-anchor'] ?? ''] ?? 0;
  const x = Number(style['x'] ?? 0) - (shift === 0 ? 0 : shift * font.width(words, size));
  const d = font.outline(words, x, Number(style['y'] ?? 0), size);
  const stroke = ['stroke', 'stroke-width', 'stroke-opacity', 'stroke-linejoin']
    .flatMap((name) => (style[name] ? ` ${name}="${style[name]}"` : []))
    .join('');
  const halo = style['stroke'] ? `<path d="${d}" fill="none"${stroke}/>` : '';
  return `${halo}<path d="${d}" fill="${style['fill'] ?? '#000000'}" stroke="none"/>`;
}

/** The outlines of all words of a picture, and the words themselves. */
function convert(svg: string, fonts: Fonts): { svg: string; words: string } {
  const around: Attributes[] = [{}];
  const out: string[] = [];
  const told: string[] = [];
  let depth = 0;
  for (const [token, closing, name, attributes = '', empty, text] of svg.matchAll(TOKEN)) {
    const style = around.at(-1) ?? {};
    if (text !== undefined) {
      if (depth === 0) out.push(text);
      else if (text.trim() !== '') {
        told.push(text);
        out.push(line(text, style, fonts));
      }
      continue;
    }
    const isText = name === 'text' || name === 'tspan';
    if (closing) {
      around.pop();
      if (isText) depth -= 1;
      else out.push(token);
      continue;
    }
    const own = attributesOf(attributes);
    if (!empty) {
      const kept = Object.fromEntries(
        INHERITED.flatMap((key) => (style[key] === undefined ? [] : [[key, style[key]]])),
      );
      around.push({ ...kept, ...own });
      if (isText) depth += 1;
    }
    if (!isText) out.push(token.replace(OF_WORDS, ''));
  }
  return { svg: out.join(''), words: told.join(' ') };
}

/** The picture without any text element: it needs no font. What it says stands in its title and description. */
export function outline(picture: string, title: string, fonts: Fonts): string {
  const { svg, words } = convert(picture, fonts);
  const name = escapeMarkup(title);
  return svg
    .replace('<svg ', `<svg role="img" aria-label="${name}" `)
    .replace('>', `><title>${name}</title><desc>${words}</desc>`);
}
