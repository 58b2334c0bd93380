/** What stands at the foot of an embed, as built and as it answers. */
import type { Language } from '../domain/model.ts';
import { m } from '../i18n/compiled/messages.js';
import { formatDate } from '../i18n/format.ts';
import type { Viewpoint } from './options.ts';

/** The rule by which borders are drawn and years are meant. */
export function ruleText(viewpoint: Viewpoint, locale: Language): string {
  const borders = viewpoint === 'un' ? m.viewpoint({}, { locale }) : m.viewpoint_recognised({}, { locale });
  return `${borders} ${m.year_rule({}, { locale })}`;
}

/** Whose facts, and of which day (ISO). */
export const factsText = (issued: string, locale: Language): string =>
  `${m.title({}, { locale })}, ${m.embed_facts({ date: formatDate(issued, locale) }, { locale })}, CC BY 4.0`;
