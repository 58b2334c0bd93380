/** Colours named for the thing, never for the hue; checked for colour-blind readers by palette.test.ts. */
import type { Hue, LensStatus, StatusKind } from '../domain/model.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** A hue has the tones that its lenses need. */
type Fills = Record<Hue, Partial<Record<Exclude<StatusKind, 'none'>, string>>>;

export interface Palette {
  sea: string;
  land: string;
  lake: string;
  contextBorder: string;
  border: string;
  graticule: string;
  /** Outline of the selected or active state. */
  outline: string;
  /** Outline of a state whose change is pointed out. */
  flash: string;
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
    flash: '#c2185b',
    ink: 'rgba(30, 22, 12, 0.38)',
    hatch: 'rgba(20, 20, 24, 0.78)',
    none: '#cdc8bd',
    fills: {
      csto: {
        member: '#dd7f2e',
        candidate: '#e89b55',
        plan: '#efb67f',
        partner: '#f6d3ab',
        observer: '#f3dcc0',
        signatory: '#f4cd9d',
        frozen: '#edb987',
        suspended: '#f0cfae',
        withdrawn: '#e8dccd',
      },
      nato: {
        member: '#2f6fb4',
        candidate: '#7dafe0',
        plan: '#a2c8ec',
        partner: '#c9e3f9',
        observer: '#cfe2f5',
        signatory: '#5f99d3',
        frozen: '#9fb9d6',
        suspended: '#c9ced8',
        withdrawn: '#d9dde4',
      },
      community: {
        member: '#21806c',
        candidate: '#63b29d',
        plan: '#8fcaba',
        partner: '#c6f0e4',
        observer: '#cfe7e0',
        signatory: '#4a9c88',
        frozen: '#93b8ae',
        suspended: '#c3d0cc',
        withdrawn: '#d8deda',
        associate: '#76bda9',
        forerunner: '#a3d3c6',
        'customs-union': '#63ad9a',
      },
      league: {
        member: '#7a4fa3',
        candidate: '#a888c6',
        plan: '#bfa8d6',
        partner: '#ecdcff',
        observer: '#e2d8ed',
        signatory: '#9570b8',
        frozen: '#b3a3c4',
        suspended: '#cdc5d6',
        withdrawn: '#dedae3',
        associate: '#b292cd',
        forerunner: '#c9b6dc',
      },
      presence: {
        home: '#b7a592',
        'with-consent': '#e0a862',
        'without-consent': '#b5472f',
      },
      vote: {
        yes: '#2f7f9e',
        no: '#c0533a',
        abstain: '#e6cf8c',
        absent: '#bdb8ad',
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
    flash: '#ffe14d',
    ink: 'rgba(8, 8, 10, 0.5)',
    hatch: 'rgba(255, 255, 255, 0.82)',
    none: '#666a6d',
    fills: {
      csto: {
        member: '#ec9645',
        candidate: '#bd7433',
        plan: '#a06a38',
        partner: '#845e3c',
        observer: '#6f5640',
        signatory: '#a9773f',
        frozen: '#c08a55',
        suspended: '#8a6a4a',
        withdrawn: '#6d6257',
      },
      nato: {
        member: '#3f84d6',
        candidate: '#47709c',
        plan: '#41617f',
        partner: '#35506b',
        observer: '#384a5c',
        signatory: '#4878a8',
        frozen: '#5c7894',
        suspended: '#565f6b',
        withdrawn: '#4d545c',
      },
      community: {
        member: '#2f9c85',
        candidate: '#33786a',
        plan: '#33655b',
        partner: '#32544d',
        observer: '#334a45',
        signatory: '#318473',
        frozen: '#5a8479',
        suspended: '#55655f',
        withdrawn: '#4b5553',
        associate: '#387c6d',
        forerunner: '#34594f',
        'customs-union': '#318473',
      },
      league: {
        member: '#9a70c6',
        candidate: '#75589a',
        plan: '#645081',
        partner: '#554869',
        observer: '#4b435a',
        signatory: '#8162aa',
        frozen: '#7d6c91',
        suspended: '#635b6c',
        withdrawn: '#555059',
        associate: '#9478bb',
        forerunner: '#5b4d70',
      },
      presence: {
        home: '#7d6f62',
        'with-consent': '#a8743a',
        'without-consent': '#d0573c',
      },
      vote: {
        yes: '#3f93b5',
        no: '#cf6247',
        abstain: '#8f7c45',
        absent: '#5d5f60',
      },
    },
  },
};

/** The fill of a status. Throws for a tone that the hue does not have: palette.test.ts proves that no lens asks for one. */
export function fillOf({ hue, kind }: Pick<LensStatus, 'hue' | 'kind'>, theme: Theme): string {
  const palette = PALETTES[theme];
  if (kind === 'none') return palette.none;
  const fill = palette.fills[hue][kind];
  if (fill === undefined) throw new Error(`no tone of ${hue} for ${kind}`);
  return fill;
}

const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** How much of a fill stays when its state steps back behind those that changed. */
const FADED_SHARE = 0.28;

/** The fill of a state that steps back: most of the way to the land around it. */
export function fadedFill(fill: string, theme: Theme): string {
  const land = channels(PALETTES[theme].land);
  const mixed = channels(fill).map((value, at) =>
    Math.round(value * FADED_SHARE + (land[at] ?? 0) * (1 - FADED_SHARE)),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Class of a status in SVG and legend. */
export const fillClass = ({ hue, kind }: Pick<LensStatus, 'hue' | 'kind'>): string =>
  kind === 'none' ? 'fill-none' : `fill-${hue}-${kind}`;
