/** The map in words, for those who do not see it: what is shown, who has which status, what changes. */
import { type Atlas, type Language, type Lens, STATE_IDS } from '../domain/model.ts';
import { dayShown, type Moment, resolutionShown, statusOn } from '../domain/status.ts';
import type { Names } from '../domain/words.ts';
import { formatDate, formatList } from './format.ts';
import { sentenceOfMoment } from './sentence.ts';

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** “Member: Armenia and Belarus.”, by status in the order of the legend, without a tie last. */
function groups(lens: Lens, names: Names, day: string, language: Language): string[] {
  const ordered = lens.statuses.toSorted((a, b) => Number(a.kind === 'none') - Number(b.kind === 'none'));
  return ordered.flatMap(({ id }) => {
    const states = STATE_IDS.filter((state) => statusOn(lens, state, day).status === id)
      .map((state) => names.states[state]?.name ?? state)
      .toSorted((a, b) => a.localeCompare(b, language));
    const label = names.lenses[lens.id]?.statuses[id]?.name ?? id;
    return states.length === 0 ? [] : [`${capitalised(label)}: ${formatList(states, language)}.`];
  });
}

/** The alternative text of map and poster at one moment; the same facts as the picture, and the sentence of change. */
export function describeMap(
  atlas: Atlas,
  lens: Lens,
  names: Names,
  moment: Moment,
  language: Language,
): string {
  const day = dayShown(lens, moment);
  const title = `${names.lenses[lens.id]?.name ?? lens.id}, ${formatDate(day, language)}.`;
  const told = sentenceOfMoment(atlas, lens, names, moment, language);
  // A sentence of votes already names every state.
  if (lens.resolutions && resolutionShown(lens, moment)) return told;
  return [title, ...groups(lens, names, day, language), told].filter(Boolean).join(' ');
}
