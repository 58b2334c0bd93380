/** The palettes as the page's style sheet; written at build time. */
import { type Palette, PALETTES, type Theme, THEMES } from './palette.ts';
import { type Pattern, PATTERNS, STATUS_PATTERNS } from './patterns.ts';

const THINGS = [
  'sea',
  'land',
  'lake',
  'contextBorder',
  'border',
  'graticule',
  'outline',
  'flash',
  'ink',
  'hatch',
] as const;

/** A pattern as an image for the background of a cell, in its theme's ink. */
const image = ({ size, path, width, cap }: Pattern, ink: string): string => {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' width='${size}' height='${size}'><path d='${path}' fill='none' stroke='${ink}' stroke-width='${width}' stroke-linecap='${cap}'/></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
};

const variables = ({ fills, none, ...things }: Palette): string =>
  [
    ...STATUS_PATTERNS.map((name) => `--pattern-${name}:${image(PATTERNS[name], things.ink)}`),
    ...THINGS.map((name) => `--map-${name}:${things[name]}`),
    `--fill-none:${none}`,
    ...Object.entries(fills).flatMap(([hue, kinds]) =>
      Object.entries(kinds).map(([kind, colour]) => `--fill-${hue}-${kind}:${colour}`),
    ),
  ].join(';');

/** The palettes as style sheet: variables per theme and one class per status; without the dark one light is for all. */
export function paletteCss(themes: readonly Theme[] = THEMES): string {
  const classes = [
    'fill-none',
    ...Object.entries(PALETTES.light.fills).flatMap(([hue, kinds]) =>
      Object.keys(kinds).map((kind) => `fill-${hue}-${kind}`),
    ),
  ].map((name) => `.${name}{fill:var(--${name});background-color:var(--${name})}`);
  const dark = [
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${variables(PALETTES.dark)}}}`,
    `@media screen{:root[data-theme=dark]{${variables(PALETTES.dark)}}}`,
  ];
  const patterns = STATUS_PATTERNS.map((name) => `.pattern-${name}{background-image:var(--pattern-${name})}`);
  return [
    `:root{${variables(PALETTES.light)}}`,
    ...(themes.includes('dark') ? dark : []),
    ...classes,
    ...patterns,
  ].join('\n');
}
