/** Collects the names of one language from the proven folder: what map and slider need. */
import type { Language } from '../src/domain/model.ts';
import type { Names } from '../src/domain/words.ts';
import type { Folder } from './folder.ts';
import { joinedStatus } from './joined.ts';
import type { AuthoredJoinedLens, AuthoredLens } from './schema.ts';
import { lensesOf, shownResolutions } from './votesLens.ts';
import { inLanguage } from './words.ts';

function lensNames(
  { name, question, labels, steps }: AuthoredLens,
  language: Language,
): Names['lenses'][string] {
  return {
    name: inLanguage(name, language),
    question: inLanguage(question, language),
    statuses: Object.fromEntries(
      Object.entries(labels).map(([status, label]) => [status, { name: inLanguage(label.name, language) }]),
    ),
    // A sentence in another language than its names would be no sentence: without words the new status is told.
    steps: Object.fromEntries(
      Object.entries(steps).flatMap(([step, text]) => (text[language] ? [[step, text[language]]] : [])),
    ),
  };
}

/** A joined status is called as its lens calls it, with the lens's name before it. */
function joinedNames(
  joined: AuthoredJoinedLens,
  lenses: readonly AuthoredLens[],
  language: Language,
): Names['lenses'][string] {
  const statuses: Record<string, { name: string }> = {};
  for (const rule of joined.joins) {
    const lens = lenses.find(({ id }) => id === rule.lens);
    const label = lens?.labels[rule.as ?? rule.status];
    if (!lens || !label) throw new Error(`${joined.id}: no label for ${joinedStatus(rule)}`);
    statuses[joinedStatus(rule)] = {
      name: `${inLanguage(lens.name, language)}: ${inLanguage(label.name, language)}`,
    };
  }
  statuses['none'] = {
    name: inLanguage(joined.rest.label.name, language),
  };
  return {
    name: inLanguage(joined.name, language),
    question: inLanguage(joined.question, language),
    statuses,
    steps: {},
  };
}

const resolutionNames = (
  folder: Folder,
  language: Language,
): Record<string, { title: string; text: string }> =>
  Object.fromEntries(
    shownResolutions(folder).map(({ id, title, text }) => [
      id,
      { title: inLanguage(title, language), text: inLanguage(text, language) },
    ]),
  );

/** Names of states, lenses, statuses and regions in one language. */
export function compileNames(folder: Folder, language: Language): Names {
  const lenses = lensesOf(folder);
  const votes = new Set(folder.votesLens.map(({ value }) => value.id));
  return {
    states: Object.fromEntries(
      folder.states.map(({ value }) => [
        value.id,
        {
          name: inLanguage(value.name, language),
          capital: inLanguage(value.capital.name, language),
          ...(language === 'de' && value.article ? { article: value.article.de } : {}),
        },
      ]),
    ),
    lenses: Object.fromEntries([
      ...folder.joinedLenses.map(({ value }) => [value.id, joinedNames(value, lenses, language)] as const),
      ...lenses.map(
        (lens) =>
          [
            lens.id,
            {
              ...lensNames(lens, language),
              ...(votes.has(lens.id) ? { resolutions: resolutionNames(folder, language) } : {}),
            },
          ] as const,
      ),
    ]),
    regions: Object.fromEntries(
      folder.regions.map(({ value }) => [
        value.id,
        {
          name: inLanguage(value.name, language),
          caption: inLanguage(value.caption, language),
        },
      ]),
    ),
  };
}
