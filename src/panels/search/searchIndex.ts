import MiniSearch from 'minisearch';
import type { Library } from '../../data/dataset.ts';
import { yearOf } from '../../domain/dates.ts';
import type { Atlas } from '../../domain/model.ts';
import type { Names } from '../../domain/words.ts';

/** Something that can be found. */
export interface Hit {
  id: string;
  kind: 'state' | 'event' | 'base' | 'clash';
  title: string;
  /** Year, for telling things of one name apart. */
  year: number | null;
  more: string;
}

const fold = (term: string): string =>
  term.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');

function hitsOf(atlas: Atlas, names: Names, { items, texts }: Library): Hit[] {
  const text = (id: string) => texts.items[id];
  return [
    ...atlas.states.map(({ id }): Hit => ({
      id,
      kind: 'state',
      title: names.states[id]?.name ?? id,
      year: null,
      more: `${id} ${names.states[id]?.capital ?? ''}`,
    })),
    ...items.bases.map(({ id, from }): Hit => ({
      id,
      kind: 'base',
      title: text(id)?.title ?? id,
      year: yearOf(from),
      more: `${id} ${text(id)?.place ?? ''}`,
    })),
    ...items.clashes.map(({ id, from }): Hit => ({
      id,
      kind: 'clash',
      title: text(id)?.title ?? id,
      year: yearOf(from),
      more: `${id} ${text(id)?.place ?? ''}`,
    })),
    ...items.events.map(({ id, date }): Hit => ({
      id,
      kind: 'event',
      title: text(id)?.title ?? id,
      year: yearOf(date),
      more: text(id)?.place ?? '',
    })),
  ];
}

/** Finds states, bases, clashes and events by words, their beginnings and small slips of spelling. */
export type Search = (query: string) => readonly Hit[];

/** Builds the search over one language's texts. */
export function createSearch(atlas: Atlas, names: Names, library: Library): Search {
  const hits = hitsOf(atlas, names, library);
  const byId = new Map(hits.map((hit) => [hit.id, hit]));
  const index = new MiniSearch<Hit>({
    fields: ['title', 'more'],
    processTerm: fold,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      combineWith: 'AND',
      boost: { title: 2 },
      boostDocument: (id) => (byId.get(String(id))?.kind === 'state' ? 3 : 1),
    },
  });
  index.addAll(hits);
  return (query) =>
    index
      .search(query)
      .slice(0, 12)
      .flatMap(({ id }) => byId.get(String(id)) ?? []);
}
