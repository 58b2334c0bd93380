/** The map in words, for those who do not see it: what is shown, who has which status, what changes. */
import { type Atlas, type Language, type Lens, STATE_IDS } from '../domain/model.ts';
import { dayShown, type Moment, resolutionShown, statesByStatus } from '../domain/status.ts';
import type { Names } from '../domain/words.ts';
import { formatDate } from './format.ts';
import { besideColon, capitalised, listOfNames, sentenceOfMoment } from './sentence.ts';

/**
 * “Member: Armenia and Belarus; not a party: Moldova.”, by status in the order of the legend, without a tie last.
 * One sentence, since an alternative text is heard in one go and a lens has up to nine statuses.
 */
function whoHasWhich(lens: Lens, names: Names, day: string, language: Language): string {
  const ordered = lens.statuses.toSorted((a, b) => Number(a.kind === 'none') - Number(b.kind === 'none'));
  const byStatus = statesByStatus(lens, STATE_IDS, day);
  const groups = ordered.flatMap(({ id }) => {
    const states = byStatus.get(id) ?? [];
    const label = names.lenses[lens.id]?.statuses[id]?.name ?? id;
    return states.length === 0 ? [] : [`${besideColon(label)}: ${listOfNames(names, states, language)}`];
  });
  return `${capitalised(groups.join('; '))}.`;
}

/** The alternative text of map and poster at one moment; the same facts as the picture, and the sentence of change. */
export function describeMap(
  atlas: Atlas,
  lens: Lens,
  names: Names,
  moment: Moment,
  language: Language,
): string {
  const title = names.lenses[lens.id]?.name ?? lens.id;
  const told = sentenceOfMoment(atlas, lens, names, moment, language);
  // A sentence of votes begins with its resolution and its day, and names every state.
  if (lens.resolutions && resolutionShown(lens, moment)) return `${title}, ${told}`;
  const day = dayShown(lens, moment);
  const groups = whoHasWhich(lens, names, day, language);
  return [`${title}, ${formatDate(day, language)}.`, groups, told].filter(Boolean).join(' ');
}
