/** The sentence of change: what happened to the statuses in a year, in words. One generator for every place that says it. */
import { type Atlas, type Language, type Lens, STATE_IDS, type StateId } from '../domain/model.ts';
import type { Names, StepText } from '../domain/words.ts';
import { type Change, changesIn, type Moment, resolutionShown, statusOn } from '../domain/status.ts';
import { formatDate, formatList } from './format.ts';

/** A step by the lens whose rules it follows; in a joined lens that is the joined one. */
interface Step {
  lens: string;
  key: string;
}

function stepOf(atlas: Atlas, lens: Lens, { state, before, after }: Change): Step {
  const { origin } = after;
  const source = origin && atlas.lenses.find(({ id }) => id === origin.lens);
  if (!origin || !source) return { lens: lens.id, key: `${before.status}>${after.status}` };
  const index = source.spans.findIndex(({ id }) => id === origin.span);
  const step = source.spans[index];
  const previous = source.spans.slice(0, index).findLast((span) => span.state === state);
  return { lens: source.id, key: `${previous?.status}>${step?.status}` };
}

const plainName = (names: Names, state: StateId): string => names.states[state]?.name ?? state;

/** The dative of German articles; names without one need none. */
const DATIVE: Readonly<Record<string, string>> = { die: 'der', der: 'dem', das: 'dem' };

type Case = 'plain' | 'nominative' | 'dative';

/** A state's name inside a sentence, with its article where the language wants one. */
function stateInText(names: Names, state: StateId, how: Case): string {
  const { name, article } = names.states[state] ?? { name: state };
  if (!article || how === 'plain') return name;
  return `${how === 'dative' ? (DATIVE[article] ?? article) : article} ${name}`;
}

/**
 * Puts the states into the words of a step: `{states}` with the articles of the nominative, which is also the accusative of the
 * names that have one, `{states:dat}` with those of the dative, `{names}` without, as before a colon.
 */
function fill(text: string, states: readonly StateId[], names: Names, language: Language): string {
  const list = (how: Case): string =>
    formatList(
      states.map((state) => stateInText(names, state, how)),
      language,
    );
  return text
    .replace('{states}', list('nominative'))
    .replace('{states:dat}', list('dative'))
    .replace('{names}', list('plain'));
}

/** The text with a capital first, as at the beginning of a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A status beside a colon: a joined lens writes “NATO: member”, and two colons in a row do not read. */
export const besideColon = (label: string): string => label.replace(': ', ', ');

const inOrderOfNames = (names: Names, states: readonly StateId[], language: Language): StateId[] =>
  states.toSorted((a, b) => plainName(names, a).localeCompare(plainName(names, b), language));

/** States by their names without articles, in the order of the alphabet: “Moldau und Ukraine”. */
export function listOfNames(names: Names, states: readonly StateId[], language: Language): string {
  return formatList(
    inOrderOfNames(names, states, language).map((state) => plainName(names, state)),
    language,
  );
}

/**
 * Says every change of the year: one sentence for each kind of step, in the order of time, states that take the same step together.
 * An empty text for a year without change. A step without words of its own is told by its new status.
 */
export function sentenceOfChange(
  atlas: Atlas,
  lens: Lens,
  names: Names,
  year: number,
  language: Language,
): string {
  const groups = new Map<string, { words: StepText; states: StateId[] }>();
  for (const change of changesIn(lens, year)) {
    const step = stepOf(atlas, lens, change);
    const status = names.lenses[lens.id]?.statuses[change.after.status]?.name ?? change.after.status;
    const bare = `{names}: ${besideColon(status)}.`;
    const words = names.lenses[step.lens]?.steps[step.key] ?? { one: bare, other: bare };
    const group = groups.get(words.other);
    if (group) group.states.push(change.state);
    else groups.set(words.other, { words, states: [change.state] });
  }
  return [...groups.values()]
    .map(({ words, states }) => {
      const sorted = inOrderOfNames(names, states, language);
      return capitalised(fill(states.length === 1 ? words.one : words.other, sorted, names, language));
    })
    .join(' ');
}

/** Votes in the order in which they are told. */
const TOLD = ['yes', 'no', 'abstain', 'absent'] as const;

/** Says how the fifteen voted on the resolution that the lens shows; empty before the first. */
function sentenceOfVote(lens: Lens, names: Names, moment: Moment, language: Language): string {
  const shown = resolutionShown(lens, moment);
  if (!shown) return '';
  const { title = shown.symbol } = names.lenses[lens.id]?.resolutions?.[shown.id] ?? {};
  const votes = TOLD.flatMap((vote) => {
    const states = STATE_IDS.filter((id) => statusOn(lens, id, shown.date).status === vote);
    const label = names.lenses[lens.id]?.statuses[vote]?.name ?? vote;
    return states.length === 0 ? [] : [`${capitalised(label)}: ${listOfNames(names, states, language)}.`];
  });
  return [`${shown.symbol}, ${formatDate(shown.date, language)}: ${title}.`, ...votes].join(' ');
}

/** The sentence of a moment: how the states voted, or what changed within the year. Empty where nothing is to be said. */
export function sentenceOfMoment(
  atlas: Atlas,
  lens: Lens,
  names: Names,
  moment: Moment,
  language: Language,
): string {
  if (lens.resolutions) return sentenceOfVote(lens, names, moment, language);
  return sentenceOfChange(atlas, lens, names, moment.year, language);
}
