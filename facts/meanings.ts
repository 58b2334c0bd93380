/** Collects what each status means, for the lists of the panels: longer than a name and not wanted before the map. */
import type { Language } from '../src/domain/model.ts';
import type { Texts } from '../src/domain/words.ts';
import type { Folder } from './folder.ts';
import { joinedStatus } from './joined.ts';
import type { AuthoredJoinedLens, AuthoredLens } from './schema.ts';
import { lensesOf } from './votesLens.ts';
import { inLanguage } from './words.ts';

type Meanings = Texts['meanings'][string];

const meaningsOf = ({ labels }: AuthoredLens, language: Language): Meanings =>
  Object.fromEntries(
    Object.entries(labels).map(([status, { meaning }]) => [status, inLanguage(meaning, language)]),
  );

/** A joined status means what it means in its lens. */
function joinedMeanings(
  { joins, rest }: AuthoredJoinedLens,
  lenses: readonly AuthoredLens[],
  language: Language,
): Meanings {
  const joined = joins.map((rule) => {
    const label = lenses.find(({ id }) => id === rule.lens)?.labels[rule.as ?? rule.status];
    return [joinedStatus(rule), label ? inLanguage(label.meaning, language) : ''] as const;
  });
  return { ...Object.fromEntries(joined), none: inLanguage(rest.label.meaning, language) };
}

/** What each status of each lens means, in one language. */
export function compileMeanings(folder: Folder, language: Language): Texts['meanings'] {
  const lenses = lensesOf(folder);
  return Object.fromEntries([
    ...folder.joinedLenses.map(({ value }) => [value.id, joinedMeanings(value, lenses, language)] as const),
    ...lenses.map((lens) => [lens.id, meaningsOf(lens, language)] as const),
  ]);
}
