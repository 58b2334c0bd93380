import MiniSearch, { type SearchResult } from 'minisearch';
import type { Library, SearchAids } from '../../data/dataset.ts';
import type { Atlas } from '../../domain/model.ts';
import { fold, wordsOf } from '../../domain/spelling.ts';
import type { Names } from '../../domain/words.ts';
import { type Findable, findables, type Hit, type HitKind } from './findable.ts';

/** Hits of one kind. */
interface HitGroup {
  kind: HitKind;
  hits: readonly Hit[];
}

/** What a query finds: the nearest, by kind, and how many there are in all. */
export interface Found {
  groups: readonly HitGroup[];
  shown: number;
  found: number;
}

/** Finds by words, their beginnings and small slips of spelling. */
export type Search = (query: string) => Found;

const MOST = 14;
/** So many of one kind go before the others; what room is left they may fill. */
const MOST_OF_A_KIND = 5;

/** How much a hit of the kind weighs where the words are equally near. */
const WEIGHT: Record<HitKind, number> = {
  state: 4,
  region: 3,
  lens: 3,
  person: 3,
  org: 2,
  clash: 1.5,
  base: 1.5,
  event: 1,
};

/** How far from the name a word stands. */
const DISTANCE: Record<string, number> = { title: 0, also: 0, place: 1, body: 3 };
const BEGINNING = 2;
const SLIP = 4;

/** A word with a hyphen is found by its parts and as one. */
const indexedWords = (text: string): string[] => [
  ...wordsOf(text),
  ...(fold(text).match(/[\p{L}\p{N}]+(-[\p{L}\p{N}]+)+/gu) ?? []).map((word) => word.replaceAll('-', '')),
];

/** How near a result is to one word of the query: 0 is the very word in the name, then beginnings, then slips. */
function distance(word: string, { match }: SearchResult): number {
  return Math.min(
    ...Object.entries(match).map(([found, fields]) => {
      const beginning = found.startsWith(word) ? BEGINNING : SLIP;
      return (found === word ? 0 : beginning) + Math.min(...fields.map((field) => DISTANCE[field] ?? 0));
    }),
  );
}

interface Ranked {
  hit: Findable;
  distance: number;
  score: number;
}

/** Nearest first; of equally near ones states first; then what MiniSearch weighs more. */
const byNearness = (a: Ranked, b: Ranked): number =>
  a.distance - b.distance ||
  Number(b.hit.kind === 'state') - Number(a.hit.kind === 'state') ||
  b.score - a.score;

/** Room for every kind: the first of each, then the rest, in their order. */
function choose(ranked: readonly Ranked[]): Findable[] {
  const counts = new Map<HitKind, number>();
  const first = new Set(
    ranked.filter(({ hit: { kind } }) => {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      return (counts.get(kind) ?? 0) <= MOST_OF_A_KIND;
    }),
  );
  const chosen = new Set([...first, ...ranked.filter((each) => !first.has(each))].slice(0, MOST));
  return ranked.filter((each) => chosen.has(each)).map(({ hit }) => hit);
}

function groupsOf(hits: readonly Findable[]): HitGroup[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }));
}

/** Builds the search over one language's texts, with the names of the other. */
export function createSearch(atlas: Atlas, names: Names, library: Library, aids: SearchAids): Search {
  const all = findables(atlas, names, library, aids);
  const byKey = new Map(all.map((each) => [each.key, each]));
  const index = new MiniSearch<Findable>({
    idField: 'key',
    fields: Object.keys(DISTANCE),
    tokenize: indexedWords,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: wordsOf,
      prefix: true,
      fuzzy: (term) => (term.length >= 5 ? 0.2 : false),
      boost: { title: 4, also: 3, place: 2, body: 0.5 },
      boostDocument: (key) => WEIGHT[byKey.get(String(key))?.kind ?? 'event'],
    },
  });
  index.addAll(all);
  return (query) => {
    const words = wordsOf(query);
    const every = index.search(query, { combineWith: 'AND' });
    // Words that never stand together: what has the most of them is better than nothing.
    const results = every.length > 0 ? every : index.search(query, { combineWith: 'OR' });
    const ranked = results
      .flatMap((result): Ranked[] => {
        const hit = byKey.get(String(result.id));
        const far = Math.max(...words.map((word) => distance(word, result)));
        return hit ? [{ hit, distance: far, score: result.score }] : [];
      })
      .toSorted(byNearness);
    // Slips are only of use where nothing is written so.
    const written = ranked.filter((each) => each.distance < SLIP);
    const kept = written.length > 0 ? written : ranked;
    const hits = choose(kept);
    return { groups: groupsOf(hits), shown: hits.length, found: kept.length };
  };
}
