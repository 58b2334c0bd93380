/** What an address may name in this browser. */
import { yearOf } from '../domain/dates.ts';
import { type Atlas, FACT_LANGUAGES, type Language, LANGUAGES } from '../domain/model.ts';
import type { Known } from './url.ts';

/** The first of the reader's languages in which every fact is written; English where there is none. */
const browserLanguage = (): Language =>
  navigator.languages
    .map((language) => FACT_LANGUAGES.find((known) => language.toLowerCase().startsWith(known)))
    .find((known) => known !== undefined) ?? 'en';

/** The language that the address names, else the reader's own. */
export const languageAsked = (search: string): Language =>
  LANGUAGES.find((language) => language === new URLSearchParams(search).get('lang')) ?? browserLanguage();

/** The lenses and resolutions of the atlas; without a language in the address the given one is meant. */
export const knownOf = ({ lenses }: Atlas, language: Language = browserLanguage()): Known => ({
  lenses: lenses.map(({ id }) => id),
  resolutions: Object.fromEntries(
    lenses.map(({ id, resolutions }) => [
      id,
      (resolutions ?? []).map((each) => ({ id: each.id, year: yearOf(each.date) })),
    ]),
  ),
  language,
});
