/** Colours named for the thing, never for the hue; checked for colour-blind readers by palette.test.ts. */
import type { Hue, LensStatus, StatusKind } from '../domain/model.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

type Fills = Record<Hue, Partial<Record<StatusKind, string>>>;

export interface Palette {
  sea: string;
  land: string;
  lake: string;
  contextBorder: string;
  border: string;
  graticule: string;
  /** Outline of the selected or active state. */
  outline: string;
  /** Ink of the patterns laid over fills. */
  ink: string;
  /** Ink of the hatching of de-facto control. */
  hatch: string;
  none: string;
  fills: Fills;
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    sea: '#e8edf0',
    land: '#f7f5f1',
    lake: '#dbe5ea',
    contextBorder: '#d8d3c9',
    border: '#ffffff',
    graticule: '#d9e1e6',
    outline: '#14181d',
    ink: 'rgba(30, 22, 12, 0.38)',
    hatch: 'rgba(20, 20, 24, 0.78)',
    none: '#d5d1c8',
    fills: {
      csto: {
        member: '#dd7f2e',
        signatory: '#f4cd9d',
        frozen: '#edb987',
        suspended: '#f0cfae',
        withdrawn: '#e8dccd',
      },
      nato: {
        member: '#2f6fb4',
        signatory: '#5f99d3',
        candidate: '#7dafe0',
        plan: '#a2c8ec',
        partner: '#bdd8f1',
        suspended: '#c9ced8',
      },
    },
  },
  dark: {
    sea: '#0e151c',
    land: '#1a222a',
    lake: '#121c26',
    contextBorder: '#2c3640',
    border: '#0e151c',
    graticule: '#18222c',
    outline: '#ffffff',
    ink: 'rgba(8, 8, 10, 0.5)',
    hatch: 'rgba(255, 255, 255, 0.82)',
    none: '#4b535b',
    fills: {
      csto: {
        member: '#d97d2f',
        signatory: '#a9773f',
        frozen: '#c08a55',
        suspended: '#8a6a4a',
        withdrawn: '#6d6257',
      },
      nato: {
        member: '#4a8fdd',
        signatory: '#4878a8',
        candidate: '#47709c',
        plan: '#41617f',
        partner: '#3b536b',
        suspended: '#565f6b',
      },
    },
  },
};

/** The fill of a status. Throws where a lens uses a status that its hue has no colour for. */
export function fillOf({ hue, kind }: Pick<LensStatus, 'hue' | 'kind'>, theme: Theme): string {
  const palette = PALETTES[theme];
  if (kind === 'none') return palette.none;
  const fill = palette.fills[hue][kind];
  if (fill === undefined) throw new Error(`no fill for ${hue} ${kind}`);
  return fill;
}

const THINGS = [
  'sea',
  'land',
  'lake',
  'contextBorder',
  'border',
  'graticule',
  'outline',
  'ink',
  'hatch',
] as const;

const variables = ({ fills, none, ...things }: Palette): string =>
  [
    ...THINGS.map((name) => `--map-${name}:${things[name]}`),
    `--fill-none:${none}`,
    ...Object.entries(fills).flatMap(([hue, kinds]) =>
      Object.entries(kinds).map(([kind, colour]) => `--fill-${hue}-${kind}:${colour}`),
    ),
  ].join(';');

/** Class of a status in SVG and legend. */
export const fillClass = ({ hue, kind }: Pick<LensStatus, 'hue' | 'kind'>): string =>
  kind === 'none' ? 'fill-none' : `fill-${hue}-${kind}`;

/** The palettes as style sheet: variables per theme and one class per status. */
export function paletteCss(): string {
  const classes = [
    'fill-none',
    ...Object.entries(PALETTES.light.fills).flatMap(([hue, kinds]) =>
      Object.keys(kinds).map((kind) => `fill-${hue}-${kind}`),
    ),
  ].map((name) => `.${name}{fill:var(--${name});background-color:var(--${name})}`);
  return [
    `:root{${variables(PALETTES.light)}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${variables(PALETTES.dark)}}}`,
    `:root[data-theme=dark]{${variables(PALETTES.dark)}}`,
    ...classes,
  ].join('\n');
}
