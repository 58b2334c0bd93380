/** Collects the texts of one language from the proven folder. */
import type { Language } from '../src/domain/model.ts';
import type { ItemText, Notes, RegionNotes, Texts as AllTexts } from '../src/domain/words.ts';
import type { Folder } from './folder.ts';
import { joinLenses } from './joined.ts';
import { lensesOf } from './votesLens.ts';
import type { AuthoredBase, AuthoredClash, AuthoredEvent } from './schema.ts';

/** Words in German and English, and in further languages where somebody wrote them. */
export type Multilingual<T> = { de: T; en: T; [language: string]: T };

/** The words of a language, in English where they are missing. */
export const inLanguage = <T>(texts: Multilingual<T>, language: Language): T => texts[language] ?? texts.en;

const say = <K extends string>(key: K, text: Multilingual<string> | undefined, language: Language) =>
  (text === undefined ? {} : { [key]: inLanguage(text, language) }) as { [key in K]?: string };

const byDate = (a: { date: string }, b: { date: string }): number => a.date.localeCompare(b.date);

function eventText(event: AuthoredEvent, language: Language): ItemText {
  return {
    title: inLanguage(event.title, language),
    text: inLanguage(event.text, language),
    ...say('place', event.place?.name, language),
    ...say('disputed', event.disputed, language),
  };
}

function baseText(base: AuthoredBase, language: Language): ItemText {
  const history = base.history?.toSorted(byDate).map(({ text }) => inLanguage(text, language));
  return {
    title: inLanguage(base.name, language),
    text: inLanguage(base.text, language),
    ...say('place', base.place.name, language),
    ...say('disputed', base.disputed, language),
    ...say('basis', base.basis, language),
    ...(history ? { history } : {}),
  };
}

function clashText(clash: AuthoredClash, language: Language): ItemText {
  return {
    title: inLanguage(clash.name, language),
    text: inLanguage(clash.text, language),
    ...say('place', clash.place.name, language),
    ...say('disputed', clash.disputed, language),
    ...say('alliance', clash.alliance, language),
    ...say('deaths', clash.deaths?.note, language),
    ...say('base', clash.base?.text, language),
    parties: clash.parties.map((party) => inLanguage(party, language)),
  };
}

function statusNotes(folder: Folder, language: Language): Notes['statuses'] {
  const lenses = lensesOf(folder);
  const spans = [
    ...lenses.flatMap((lens) => lens.spans),
    ...folder.joinedLenses.flatMap(({ value }) => joinLenses(value, lenses)),
  ];
  return Object.fromEntries(
    spans.map((span) => [
      span.id,
      { note: inLanguage(span.note, language), ...say('disputed', span.disputed, language) },
    ]),
  );
}

const regionNotes = (
  { control, disputed }: Folder['regions'][number]['value'],
  language: Language,
): RegionNotes => ({
  control: control.map(({ by, note, sources }) => ({
    by: inLanguage(by, language),
    note: inLanguage(note, language),
    sources,
  })),
  ...say('disputed', disputed, language),
});

/** Why each status begins and who holds each region, in one language. */
export function compileNotes(folder: Folder, language: Language): Notes {
  return {
    statuses: statusNotes(folder, language),
    regions: Object.fromEntries(folder.regions.map(({ value }) => [value.id, regionNotes(value, language)])),
  };
}

/** Meanings come from meanings.ts. */
type Texts = Omit<AllTexts, 'meanings'>;

/** Everything longer than a name, in one language. */
export function compileTexts(folder: Folder, language: Language): Texts {
  return {
    profiles: Object.fromEntries(
      folder.states.map(({ value }) => [
        value.id,
        { text: inLanguage(value.profile.text, language), sources: value.profile.sources },
      ]),
    ),
    items: Object.fromEntries([
      ...folder.events.map(({ value }) => [value.id, eventText(value, language)] as const),
      ...folder.bases.map(({ value }) => [value.id, baseText(value, language)] as const),
      ...folder.clashes.map(({ value }) => [value.id, clashText(value, language)] as const),
    ]),
    figures: Object.fromEntries(
      folder.figures.map(({ value }) => [
        value.id,
        {
          title: inLanguage(value.title, language),
          text: inLanguage(value.text, language),
          measures: value.values.map(({ measure }) => inLanguage(measure, language)),
          disputed: value.values.map(({ disputed }) => (disputed ? inLanguage(disputed, language) : null)),
        },
      ]),
    ),
    offices: Object.fromEntries(
      folder.offices.map(({ value }) => [
        value.id,
        {
          person: inLanguage(value.person, language),
          text: inLanguage(value.text, language),
          ...say('disputed', value.disputed, language),
        },
      ]),
    ),
  };
}

/** The texts that somebody has written in a further language, and no others: the rest is told in English. */
export function compileOwnTexts(folder: Folder, language: Language): Texts {
  const has = (...texts: readonly Multilingual<string>[]): boolean =>
    texts.every((text) => text[language] !== undefined);
  return compileTexts(
    {
      ...folder,
      states: folder.states.filter(({ value }) => has(value.profile.text)),
      events: folder.events.filter(({ value }) => has(value.title, value.text)),
      bases: folder.bases.filter(({ value }) => has(value.name, value.text)),
      clashes: folder.clashes.filter(({ value }) => has(value.name, value.text)),
      lenses: [],
      joinedLenses: [],
      votes: [],
      votesLens: [],
      figures: [],
      offices: [],
    },
    language,
  );
}
