/** What kinds and operators are called: in the language given, else in that of the page. */
import type { AtlasEvent, BaseKind, Clash, Confidence, Language, OrgId } from '../../domain/model.ts';
import type { Names } from '../../domain/words.ts';
import { ORGS, STATE_IDS } from '../../domain/model.ts';
import { m } from '../../i18n/compiled/messages.js';

type Word = (inputs: Record<string, never>, options?: { locale: Language }) => string;

const BASES: Record<BaseKind, Word> = {
  garrison: m.kind_garrison,
  air: m.kind_air,
  naval: m.kind_naval,
  radar: m.kind_radar,
  range: m.kind_range,
  space: m.kind_space,
  peacekeepers: m.kind_peacekeepers,
  'border-guards': m.kind_border_guards,
  transit: m.kind_transit,
  mission: m.kind_mission,
};

const CLASHES: Record<Clash['kind'], Word> = {
  war: m.clash_war,
  'civil-war': m.clash_civil_war,
  border: m.clash_border,
  insurgency: m.clash_insurgency,
  unrest: m.clash_unrest,
  intervention: m.clash_intervention,
  attack: m.clash_attack,
};

const EVENTS: Record<AtlasEvent['kind'], Word> = {
  membership: m.event_membership,
  treaty: m.event_treaty,
  summit: m.event_summit,
  statement: m.event_statement,
  exercise: m.event_exercise,
  arms: m.event_arms,
  base: m.event_base,
  politics: m.event_politics,
  mission: m.event_mission,
  conflict: m.event_conflict,
  ceasefire: m.event_ceasefire,
  territory: m.event_territory,
  economy: m.event_economy,
};

const ORG_NAMES: Record<OrgId, Word> = {
  CST: m.org_cst,
  CSTO: m.org_csto,
  NATO: m.org_nato,
  EU: m.org_eu,
  CIS: m.org_cis,
  EAEU: m.org_eaeu,
  SCO: m.org_sco,
  GUAM: m.org_guam,
  NAM: m.org_nam,
  OTS: m.org_ots,
  UN: m.org_un,
  OSCE: m.org_osce,
  'WARSAW-PACT': m.org_warsaw_pact,
  'UNION-STATE': m.org_union_state,
  'CHINA-CENTRAL-ASIA': m.org_china_central_asia,
};

const CONFIDENCES: Record<Confidence, { name: Word; meaning: Word }> = {
  high: { name: m.confidence_high, meaning: m.confidence_high_meaning },
  medium: { name: m.confidence_medium, meaning: m.confidence_medium_meaning },
  low: { name: m.confidence_low, meaning: m.confidence_low_meaning },
};

const CONSENTS = { given: m.consent_given, withheld: m.consent_withheld, disputed: m.consent_disputed };

const say = (word: Word, language?: Language): string => word({}, language && { locale: language });

export const nameOfEventKind = (kind: AtlasEvent['kind'], language?: Language): string =>
  say(EVENTS[kind], language);
export const nameOfOrg = (org: OrgId, language?: Language): string => say(ORG_NAMES[org], language);
export const nameOfBaseKind = (kind: BaseKind, language?: Language): string => say(BASES[kind], language);
export const nameOfClashKind = (kind: Clash['kind'], language?: Language): string =>
  say(CLASHES[kind], language);
export const nameOfConsent = (consent: keyof typeof CONSENTS, language?: Language): string =>
  say(CONSENTS[consent], language);
export const confidenceText = (
  confidence: Confidence,
  language?: Language,
): { name: string; meaning: string } => ({
  name: say(CONFIDENCES[confidence].name, language),
  meaning: say(CONFIDENCES[confidence].meaning, language),
});

/** An operator's name: one of the fifteen, another state by the browser's own list, or the organisation's letters. */
export function nameOfOperator(operator: string, names: Names, language: Language): string {
  if (STATE_IDS.some((id) => id === operator)) return names.states[operator]?.name ?? operator;
  const org = ORGS.find((id) => id === operator);
  if (org) return nameOfOrg(org, language);
  const alpha2 = OTHER_STATES[operator];
  if (!alpha2) return operator;
  return new Intl.DisplayNames([language], { type: 'region' }).of(alpha2) ?? operator;
}

const OTHER_STATES: Readonly<Record<string, string>> = {
  USA: 'US',
  DEU: 'DE',
  FRA: 'FR',
  TUR: 'TR',
  IND: 'IN',
  CHN: 'CN',
  GBR: 'GB',
  CAN: 'CA',
  POL: 'PL',
  ESP: 'ES',
  NLD: 'NL',
};
