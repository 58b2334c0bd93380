/** Figures, offices, claims and organisations: the atlas's vocabulary beside states, statuses and places. */
import type { IsoDate, Span } from './dates.ts';
import type { OrgId, Sourced, StateId } from './model.ts';

export const OFFICES = ['secretary-general', 'chief-of-joint-staff'] as const;
export type OfficeKind = (typeof OFFICES)[number];

export const VERDICTS = ['confirmed', 'imprecise', 'contradicted', 'open'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const UNITS = ['percent', 'usd', 'persons', 'count', 'years'] as const;
export type Unit = (typeof UNITS)[number];

/** One number of a series. */
interface Figure extends Sourced {
  date: IsoDate;
  value: number;
}

/** Figures that belong together, of one state or one organisation. */
export interface FigureSeries {
  id: string;
  state?: StateId;
  org?: OrgId;
  unit: Unit;
  chart: 'bars' | 'none';
  values: readonly Figure[];
}

/** A term of office in an organ of the alliance, half-open as every span. */
export interface Office extends Sourced, Span {
  org: OrgId;
  office: OfficeKind;
  acting: boolean;
  nationality: StateId;
}

/** A fact that carries a claim: an item of the panels, or a status span with what it takes to show it. */
export interface Carrier {
  id: string;
  span?: { lens: string; state: StateId; year: number };
}

/** What a founding document states, with the verdict of the well-sourced facts. In one language. */
export interface Claim {
  id: string;
  document: string;
  when: string;
  says: string;
  verdict: Verdict;
  finding: string;
  carriers: readonly Carrier[];
  sources: readonly string[];
}

/** An organisation, in one language. */
export interface Org {
  id: OrgId;
  name: string;
  founded: IsoDate;
  ended?: IsoDate;
  seat?: string;
  lens?: string;
  text: string;
  sources: readonly string[];
}

/** What the pages beside the map tell, in one language. */
export interface Ledger {
  claims: readonly Claim[];
  orgs: readonly Org[];
}
