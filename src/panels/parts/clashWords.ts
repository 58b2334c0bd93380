/** What is said of a clash beside its text, for panel and share pages. */
import type { Library } from '../../data/dataset.ts';
import { kilometresBetween, nearestBase } from '../../domain/distance.ts';
import { alliesIn } from '../../domain/membership.ts';
import type { Atlas, Clash, Language } from '../../domain/model.ts';
import type { Names } from '../../domain/words.ts';
import { m } from '../../i18n/compiled/messages.js';
import { formatList, formatNumber } from '../../i18n/format.ts';
import { nameOfOperator } from './kinds.ts';

/** The range of the deaths. */
export function deathsText({ low, high }: NonNullable<Clash['deaths']>, language: Language): string {
  const locale = { locale: language };
  const number = (value: number): string => formatNumber(value, language);
  if (low !== undefined && high !== undefined) {
    return low === high ? number(low) : m.deaths_range({ low: number(low), high: number(high) }, locale);
  }
  if (low !== undefined) return m.deaths_at_least({ low: number(low) }, locale);
  return high === undefined ? m.deaths_unknown({}, locale) : m.deaths_up_to({ high: number(high) }, locale);
}

/** How far a base was, and whether it was used: the one that sources speak of, else the nearest with forces. */
export function distanceText(
  clash: Clash,
  { items, texts }: Pick<Library, 'items' | 'texts'>,
  { names, language }: { names: Names; language: Language },
): string | undefined {
  const told = clash.base && items.bases.find(({ id }) => id === clash.base?.id);
  const nearest = told ? { base: told, km: kilometresBetween(clash, told) } : nearestBase(clash, items.bases);
  if (!nearest) return undefined;
  const words = {
    base: texts.items[nearest.base.id]?.title ?? nearest.base.id,
    operator: nameOfOperator(nearest.base.operator, names, language),
    km: formatNumber(Math.round(nearest.km / 10) * 10, language),
  };
  const locale = { locale: language };
  if (!told) return m.nearest_base(words, locale);
  const used = clash.base?.used ? m.base_used({}, locale) : m.base_not_used({}, locale);
  return [m.base_distance(words, locale), used, texts.items[clash.id]?.base ?? ''].join(' ');
}

/** Which of the states involved were members of the alliance on the clash's first day. */
export function alliesText(
  clash: Clash,
  { atlas, names, language }: { atlas: Atlas; names: Names; language: Language },
): string {
  const allies = alliesIn(atlas, clash).map((id) => names.states[id]?.name ?? id);
  const locale = { locale: language };
  return allies.length === 0
    ? m.allies_none({}, locale)
    : m.allies_all({ states: formatList(allies, language) }, locale);
}
