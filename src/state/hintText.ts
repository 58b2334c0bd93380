/** What is said where an address asked for something that does not exist. */
import { m } from '../i18n/compiled/messages.js';
import { quoted } from '../i18n/quoted.ts';
import type { Hint } from './place.ts';

const TEXTS: Record<Hint['kind'], (words: { value: string }) => string> = {
  lens: m.hint_lens,
  over: m.hint_over,
  vote: m.hint_vote,
  page: m.hint_page,
  year: m.hint_year,
  state: m.hint_state,
  item: m.hint_item,
  compare: m.hint_compare,
  years: m.hint_years,
  quiz: m.hint_quiz,
  story: m.hint_story,
  scene: m.hint_scene,
  present: m.hint_present,
  events: m.hint_events,
  clashes: m.hint_clashes,
  org: m.hint_org,
  period: m.hint_period,
  lang: m.hint_lang,
};

/** The hint in the language of the page; of a long value the beginning is quoted. */
export const hintText = ({ kind, value }: Hint): string => TEXTS[kind]({ value: quoted(value) });
