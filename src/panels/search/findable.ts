/** Everything that can be found, with the words by which it is. */
import type { Library, SearchAids } from '../../data/dataset.ts';
import { yearOf } from '../../domain/dates.ts';
import type { Atlas } from '../../domain/model.ts';
import { speller } from '../../domain/spelling.ts';
import type { ItemText, Names } from '../../domain/words.ts';

export type HitKind = 'state' | 'region' | 'lens' | 'person' | 'org' | 'clash' | 'base' | 'event';

/** Something that can be found. */
export interface Hit {
  id: string;
  kind: HitKind;
  title: string;
  /** Year, for telling things of one name apart. */
  year: number | null;
}

/** A hit with its words: `also` what it is called elsewhere, `place` where and when, `body` what is told of it. */
export interface Findable extends Hit {
  key: string;
  also: string;
  place: string;
  body: string;
}

type Draft = Hit & { also?: string | undefined; place?: string | undefined; body?: string | undefined };

const bodyOf = ({ text, parties = [], disputed, alliance, deaths, basis, history = [] }: ItemText): string =>
  [text, ...parties, disputed, alliance, deaths, basis, ...history].join(' ');

const itemDraft =
  (kind: HitKind, { texts }: Library) =>
  ({ id, from, date }: { id: string; from?: string; date?: string }): Draft => {
    const text = texts.items[id];
    return {
      id,
      kind,
      title: text?.title ?? id,
      year: yearOf(from ?? date ?? ''),
      place: text?.place,
      body: text && bodyOf(text),
    };
  };

function drafts(atlas: Atlas, names: Names, library: Library, { orgs }: SearchAids): Draft[] {
  const { items, texts } = library;
  return [
    ...atlas.states.map(({ id }): Draft => ({
      id,
      kind: 'state',
      title: names.states[id]?.name ?? id,
      year: null,
      also: `${id} ${names.states[id]?.capital ?? ''}`,
    })),
    ...atlas.regions.map(({ id }): Draft => ({
      id,
      kind: 'region',
      title: names.regions[id]?.name ?? id,
      year: null,
      body: names.regions[id]?.caption,
    })),
    ...atlas.lenses.map(({ id }): Draft => ({
      id,
      kind: 'lens',
      title: names.lenses[id]?.name ?? id,
      year: null,
      place: id,
      body: names.lenses[id]?.question,
    })),
    ...items.offices.map(({ id, from }): Draft => ({
      id,
      kind: 'person',
      title: texts.offices[id]?.person ?? id,
      year: yearOf(from),
      body: texts.offices[id]?.text,
    })),
    ...orgs.map(({ id, name, founded, seat }): Draft => ({
      id,
      kind: 'org',
      title: name,
      year: yearOf(founded),
      also: id,
      place: seat,
    })),
    ...items.clashes.map(itemDraft('clash', library)),
    ...items.bases.map(itemDraft('base', library)),
    ...items.events.map(itemDraft('event', library)),
  ];
}

/** Everything that can be found on a page: every name also in the other language and in its other spellings. */
export function findables(atlas: Atlas, names: Names, library: Library, aids: SearchAids): Findable[] {
  const spellings = speller(aids.spellings);
  const spelt = (text: string): string => [text, ...spellings(text)].join(' ');
  return drafts(atlas, names, library, aids).map(({ also = '', place = '', body = '', ...hit }) => {
    const elsewhere = aids.titles.map((titles) => titles[hit.id] ?? '').join(' ');
    return {
      ...hit,
      key: `${hit.kind} ${hit.id}`,
      also: `${also} ${elsewhere} ${spellings(`${hit.title} ${also}`).join(' ')}`,
      place: `${spelt(place)} ${hit.year ?? ''}`,
      body: spelt(body),
    };
  });
}
