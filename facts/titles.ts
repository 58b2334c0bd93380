/** What everything is called in one language, so that the search finds it in a page of the other. */
import type { Language } from '../src/domain/model.ts';
import type { Titles } from '../src/domain/words.ts';
import type { Folder } from './folder.ts';
import { inLanguage, type Multilingual } from './words.ts';

/** Names of states, capitals, lenses, regions, organisations and people; titles and places of events, bases and clashes; by id. */
export function compileTitles(folder: Folder, language: Language): Titles {
  const say = (...texts: readonly (Multilingual<string> | undefined)[]): string =>
    texts.flatMap((text) => (text ? [inLanguage(text, language)] : [])).join(' · ');
  return Object.fromEntries([
    ...folder.states.map(({ value }) => [value.id, say(value.name, value.capital.name)]),
    ...[...folder.joinedLenses, ...folder.lenses, ...folder.votesLens].map(({ value }) => [
      value.id,
      say(value.name),
    ]),
    ...folder.regions.map(({ value }) => [value.id, say(value.name)]),
    ...folder.orgs.map(({ value }) => [value.id, say(value.name, value.seat)]),
    ...folder.offices.map(({ value }) => [value.id, say(value.person)]),
    ...folder.events.map(({ value }) => [value.id, say(value.title, value.place?.name)]),
    ...[...folder.bases, ...folder.clashes].map(({ value }) => [value.id, say(value.name, value.place.name)]),
  ]) as Titles;
}
