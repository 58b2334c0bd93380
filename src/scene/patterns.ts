/** Patterns laid over fills, so that status never depends on colour alone. One drawing serves WebGL, SVG and legend. */
import type { StatusKind } from '../domain/model.ts';

/** A square tile of `size` CSS pixels; strokes and dots in its coordinates. */
export interface Pattern {
  size: number;
  /** SVG path of strokes. */
  path: string;
  width: number;
  /** Round caps on zero-length strokes draw dots. */
  cap: 'butt' | 'round';
}

const stripes = (size: number, width: number): Pattern => ({
  size,
  width,
  cap: 'butt',
  path: `M${-size / 4} ${size / 4}L${size / 4} ${-size / 4}M0 ${size}L${size} 0M${size * 0.75} ${size * 1.25}L${size * 1.25} ${size * 0.75}`,
});

const dots = (size: number, width: number): Pattern => ({
  size,
  width,
  cap: 'round',
  path: `M${size / 4} ${size / 4}h0.01M${size * 0.75} ${size * 0.75}h0.01`,
});

export const PATTERNS = {
  stripes: stripes(10, 2),
  wide: stripes(18, 4.5),
  dots: dots(10, 2.4),
  sparse: dots(16, 2.4),
  cross: { size: 10, width: 1.6, cap: 'butt', path: 'M0 0L10 10M10 0L0 10' },
  bars: { size: 8, width: 1.8, cap: 'butt', path: 'M4 0V8' },
  rows: { size: 9, width: 1.8, cap: 'butt', path: 'M0 4.5H9' },
  hatch: {
    size: 7,
    width: 1.25,
    cap: 'butt',
    // Against the direction of the stripes, so that both can be told apart where they meet.
    path: 'M-1.75 5.25L1.75 8.75M0 0L7 7M5.25 -1.75L8.75 1.75',
  },
} as const satisfies Record<string, Pattern>;

/** Bands of an earlier status over a later one, half and half. */
export const SPLIT: Pattern = stripes(18, 6.4);

export type PatternName = keyof typeof PATTERNS;
/** The patterns that a status can have. */
export const STATUS_PATTERNS = [
  'stripes',
  'wide',
  'dots',
  'sparse',
  'cross',
  'bars',
  'rows',
] as const satisfies PatternName[];
export type StatusPattern = (typeof STATUS_PATTERNS)[number];

const BY_KIND: Partial<Record<StatusKind, StatusPattern>> = {
  signatory: 'stripes',
  candidate: 'wide',
  plan: 'sparse',
  observer: 'dots',
  frozen: 'cross',
  suspended: 'bars',
  withdrawn: 'dots',
  forerunner: 'rows',
  associate: 'rows',
  'customs-union': 'sparse',
  'without-consent': 'bars',
  home: 'sparse',
  no: 'bars',
  abstain: 'stripes',
  absent: 'dots',
};

/**
 * Dashes of the outlines that tell a second lens, in CSS pixels: the nearer to membership, the more line.
 * An empty list is a line without gaps.
 */
export const DASHES = {
  solid: [],
  long: [18, 5],
  'long-dot': [18, 4, 3, 4],
  dash: [10, 5],
  'dash-dot': [10, 4, 3, 4],
  short: [5, 4],
  dots: [3, 5],
  sparse: [3, 11],
  ticks: [2, 2],
  pins: [2, 18],
} as const satisfies Record<string, readonly number[]>;
export type DashName = keyof typeof DASHES;
export const DASH_NAMES = Object.keys(DASHES) as DashName[];

const DASH_BY_KIND: Record<Exclude<StatusKind, 'none'>, DashName> = {
  member: 'solid',
  home: 'solid',
  yes: 'solid',
  signatory: 'long',
  'customs-union': 'long-dot',
  candidate: 'dash',
  'with-consent': 'dash',
  no: 'dash',
  associate: 'dash-dot',
  forerunner: 'dash-dot',
  plan: 'short',
  abstain: 'short',
  partner: 'dots',
  observer: 'sparse',
  withdrawn: 'sparse',
  absent: 'sparse',
  frozen: 'ticks',
  'without-consent': 'ticks',
  suspended: 'pins',
};

/** The dash of a status, or nothing where there is no tie. */
export const dashOf = (kind: StatusKind): DashName | undefined =>
  kind === 'none' ? undefined : DASH_BY_KIND[kind];

/** The fill of what lies over a state in a drawing: its pattern, or nothing. */
export const patternFill = (pattern: StatusPattern | undefined): string =>
  pattern ? `url(#pattern-${pattern})` : 'none';

/** The pattern of a status, or nothing for a plain fill. */
export const patternOf = (kind: StatusKind): StatusPattern | undefined => BY_KIND[kind];
