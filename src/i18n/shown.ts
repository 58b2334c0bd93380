/** The sentence beneath the map: what changed, how they voted, or how two years differ; quiet years say that they are quiet. */
import { FIRST_YEAR } from '../domain/dates.ts';
import { differencesOf, inOrder, isChanged } from '../domain/difference.ts';
import type { Atlas, Language, Lens, StatusSpan } from '../domain/model.ts';
import type { Moment } from '../domain/status.ts';
import type { Names } from '../domain/words.ts';
import { m } from './compiled/messages.js';
import { formatDate } from './format.ts';
import { sentenceOfMoment } from './sentence.ts';

/** Says how many states differ between the two years. */
function sentenceOfDifference(
  { states }: Atlas,
  lens: Lens,
  years: readonly [number, number],
  locale: Language,
): string {
  const [from, to] = inOrder(...years);
  if (from === to) return m.compare_same_year({}, { locale });
  const changed = differencesOf(
    lens,
    states.map(({ id }) => id),
    [from, to],
  ).filter(isChanged);
  return changed.length === 0
    ? m.compare_none({ from, to }, { locale })
    : m.compare_sentence({ from, to, count: changed.length }, { locale });
}

/** The sentence of what the map shows; never empty. */
export function sentenceShown(
  atlas: Atlas,
  lens: Lens,
  names: Names,
  shown: Moment & { compare: number | null },
  language: Language,
): string {
  const locale = { locale: language };
  if (shown.compare !== null) return sentenceOfDifference(atlas, lens, [shown.compare, shown.year], language);
  const sentence = sentenceOfMoment(atlas, lens, names, shown, language);
  if (sentence) return sentence;
  if (lens.resolutions) return m.no_vote_yet({}, locale);
  return shown.year === FIRST_YEAR ? m.start_1992({}, locale) : m.no_change({}, locale);
}

/** “since 1 July 1999”; nothing where the status is older than the atlas, or holds for one vote only. */
export function sinceText(span: StatusSpan, lens: Lens, language: Language): string | null {
  if (span.from.startsWith('1992-01-01') || lens.resolutions) return null;
  return m.status_since({ date: formatDate(span.since ?? span.from, language) }, { locale: language });
}
