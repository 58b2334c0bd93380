/** The atlas's vocabulary. Facts are proven against the same shapes at build time (facts/schema.ts). */
import type { IsoDate, IsoDay, Span } from './dates.ts';
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

/** Languages of the interface and of names. */
export const LANGUAGES = ['de', 'en', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];
/** Languages in which every fact is written. In another one, texts that nobody has written yet are shown in English. */
export const FACT_LANGUAGES = ['de', 'en'] as const satisfies readonly Language[];
export type FactLanguage = (typeof FACT_LANGUAGES)[number];

export const isFactLanguage = (language: Language): language is FactLanguage =>
  FACT_LANGUAGES.some((each) => each === language);

/** The language in which facts are told to readers of a language. */
export const factLanguage = (language: Language): FactLanguage =>
  isFactLanguage(language) ? language : 'en';

/** What a status is, whatever the alliance; a lens uses some of them. */
export const STATUS_KINDS = [
  'none',
  'signatory',
  'observer',
  'partner',
  'plan',
  'associate',
  'candidate',
  'forerunner',
  'customs-union',
  'member',
  'frozen',
  'suspended',
  'withdrawn',
  'with-consent',
  'without-consent',
  'home',
  'yes',
  'no',
  'abstain',
  'absent',
] as const;
export type StatusKind = (typeof STATUS_KINDS)[number];

/** Colour family of a lens: the two alliances, stationed forces and votes have their own, others choose between two. */
export const HUES = ['csto', 'nato', 'community', 'league', 'presence', 'vote'] as const;
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

export const ORGS = [
  'CST',
  'CSTO',
  'NATO',
  'EU',
  'CIS',
  'EAEU',
  'SCO',
  'GUAM',
  'NAM',
  'OTS',
  'UN',
  'OSCE',
  'WARSAW-PACT',
  'UNION-STATE',
  'CHINA-CENTRAL-ASIA',
] as const;
export type OrgId = (typeof ORGS)[number];

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
  /** The organisations it asks about; none for a lens of forces. */
  orgs: readonly OrgId[];
  statuses: readonly LensStatus[];
  spans: readonly StatusSpan[];
  /** Only in a lens of votes: its resolutions in the order of their dates; the map steps through them instead of years. */
  resolutions?: readonly Resolution[];
}

/** A resolution of the General Assembly. */
export interface Resolution {
  id: string;
  /** As the United Nations write it: `A/RES/ES-11/1`. */
  symbol: string;
  /** The day of the vote. */
  date: IsoDay;
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
  orgs: readonly OrgId[];
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
