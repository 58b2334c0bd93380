/** What kinds and operators are called. */
import type { BaseKind, Clash, Confidence } from '../../domain/model.ts';
import type { Names } from '../../domain/words.ts';
import { STATE_IDS } from '../../domain/model.ts';
import { m } from '../../i18n/compiled/messages.js';

const BASES: Record<BaseKind, () => string> = {
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

const CLASHES: Record<Clash['kind'], () => string> = {
  war: m.clash_war,
  'civil-war': m.clash_civil_war,
  border: m.clash_border,
  insurgency: m.clash_insurgency,
  unrest: m.clash_unrest,
  intervention: m.clash_intervention,
  attack: m.clash_attack,
};

const CONFIDENCES: Record<Confidence, { name: () => string; meaning: () => string }> = {
  high: { name: m.confidence_high, meaning: m.confidence_high_meaning },
  medium: { name: m.confidence_medium, meaning: m.confidence_medium_meaning },
  low: { name: m.confidence_low, meaning: m.confidence_low_meaning },
};

const CONSENTS = { given: m.consent_given, withheld: m.consent_withheld, disputed: m.consent_disputed };

export const nameOfBaseKind = (kind: BaseKind): string => BASES[kind]();
export const nameOfClashKind = (kind: Clash['kind']): string => CLASHES[kind]();
export const nameOfConsent = (consent: keyof typeof CONSENTS): string => CONSENTS[consent]();
export const confidenceText = (confidence: Confidence): { name: string; meaning: string } => ({
  name: CONFIDENCES[confidence].name(),
  meaning: CONFIDENCES[confidence].meaning(),
});

/** An operator's name: one of the fifteen, another state by the browser's own list, or the organisation's letters. */
export function nameOfOperator(operator: string, names: Names, language: string): string {
  if (STATE_IDS.some((id) => id === operator)) return names.states[operator]?.name ?? operator;
  const alpha2 = OTHER_STATES[operator];
  if (!alpha2) return language === 'de' ? (GERMAN_LETTERS[operator] ?? operator) : operator;
  return new Intl.DisplayNames([language], { type: 'region' }).of(alpha2) ?? operator;
}

const GERMAN_LETTERS: Readonly<Record<string, string>> = { CSTO: 'OVKS', CIS: 'GUS', OSCE: 'OSZE', UN: 'UN' };

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
