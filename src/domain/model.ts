/** The atlas's vocabulary. Facts are proven against the same shapes at build time (facts/schema.ts). */
import type { IsoDate, Span } from './dates.ts';
import type { LonLat, PlanePoint } from './plane.ts';

export const STATE_IDS = [
  'ARM',
  'AZE',
  'BLR',
  'EST',
  'GEO',
  'KAZ',
  'KGZ',
  'LTU',
  'LVA',
  'MDA',
  'RUS',
  'TJK',
  'TKM',
  'UKR',
  'UZB',
] as const;
/** ISO 3166 alpha-3. */
export type StateId = (typeof STATE_IDS)[number];

export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a status is, whatever the alliance; a lens uses some of them. */
export const STATUS_KINDS = [
  'none',
  'signatory',
  'observer',
  'partner',
  'plan',
  'candidate',
  'member',
  'frozen',
  'suspended',
  'withdrawn',
] as const;
export type StatusKind = (typeof STATUS_KINDS)[number];

/** Colour family of a lens: the two alliances have their own, others choose between the two that are left. */
export const HUES = ['csto', 'nato', 'community', 'league'] as const;
export type Hue = (typeof HUES)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const EVENT_KINDS = [
  'membership',
  'treaty',
  'summit',
  'statement',
  'exercise',
  'arms',
  'base',
  'politics',
  'mission',
  'conflict',
  'ceasefire',
  'territory',
  'economy',
] as const;
export const BASE_KINDS = [
  'garrison',
  'air',
  'naval',
  'radar',
  'range',
  'space',
  'peacekeepers',
  'border-guards',
  'transit',
  'mission',
] as const;
export type BaseKind = (typeof BASE_KINDS)[number];
export const CLASH_KINDS = [
  'war',
  'civil-war',
  'border',
  'insurgency',
  'unrest',
  'intervention',
  'attack',
] as const;
export const CONSENTS = ['given', 'withheld', 'disputed'] as const;
export const VOTES = ['yes', 'no', 'abstain', 'absent'] as const;

/** A place with its true coordinates (degrees) and its point on the map plane. */
export interface Place {
  lonLat: LonLat;
  plane: PlanePoint;
}

export interface State {
  id: StateId;
  region: 'baltic' | 'caucasus' | 'central-asia' | 'east';
  capital: Place;
  /** Where the name stands on the map. */
  label: PlanePoint;
  /** Direction in which the name moves aside where the state is small on screen: degrees, east 0, north 90. */
  aside?: number;
  /** The camera's frame: centre in plane units, width and height that must be visible, bearing in degrees. */
  frame: { centre: PlanePoint; width: number; height: number; bearing: number };
  /** km², measured on the recognised borders (Turf). */
  area: number;
}

/** What every sourced fact carries. */
export interface Sourced {
  id: string;
  confidence: Confidence;
  sources: readonly string[];
  claims?: readonly string[];
}

/** One state's status over a half-open span `[from, to)`. */
export interface StatusSpan extends Sourced, Span {
  state: StateId;
  status: string;
  /** In a joined lens: the step of the joined lens that begins this span. */
  origin?: { lens: string; span: string };
  /** In a joined lens: since when the state has had this status, where another one hid it until `from`. */
  since?: IsoDate;
}

export interface LensStatus {
  id: string;
  hue: Hue;
  kind: StatusKind;
}

/** A question asked of every state: statuses and dated spans. */
export interface Lens {
  id: string;
  statuses: readonly LensStatus[];
  spans: readonly StatusSpan[];
}

/** A de-facto region: control by others than the recognised government, over dated spans. */
export interface Region extends Sourced {
  state: StateId;
  control: readonly Span[];
  schematic: boolean;
  /** Where the name stands on the map. */
  label: PlanePoint;
}

export interface AtlasEvent extends Sourced {
  date: IsoDate;
  /** Last day, for events of several days. */
  end?: IsoDate;
  states: readonly StateId[];
  orgs: readonly string[];
  kind: (typeof EVENT_KINDS)[number];
  place?: Place;
  items?: readonly string[];
}

export interface Base extends Sourced, Span {
  host: StateId;
  /** ISO alpha-3 or the organisation. */
  operator: string;
  kind: BaseKind;
  place: Place;
  consent: (typeof CONSENTS)[number];
  succeeds?: string;
  strength?: readonly { date: IsoDate; low: number; high: number; sources: readonly string[] }[];
  history?: readonly { date: IsoDate; sources: readonly string[] }[];
}

/** A clash; `from` and `to` are its first and last day, without `to` it goes on. */
export interface Clash extends Sourced, Span {
  states: readonly StateId[];
  kind: (typeof CLASH_KINDS)[number];
  place: Place;
  deaths?: { low?: number; high?: number };
  base?: { id: string; used: boolean };
}

export interface Source {
  id: string;
  type: string;
  title: string;
  publisher: string;
  date?: IsoDate;
  url?: string;
  language?: string;
}

/** What the first paint needs. */
export interface Atlas {
  version: string;
  states: readonly State[];
  lenses: readonly Lens[];
  regions: readonly Region[];
}

/** What the panels and marks need. */
export interface Items {
  events: readonly AtlasEvent[];
  bases: readonly Base[];
  clashes: readonly Clash[];
}
