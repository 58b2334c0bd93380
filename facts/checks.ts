/** What must hold across files. Each check is named for the good state and yields the faults against it. */
import type { Folder } from './folder.ts';
import { proveFacts } from './factChecks.ts';
import type { Geography } from './geography.ts';
import { proveLinks } from './linkChecks.ts';
import { everySpanHasTwoSources, lensesCoverEveryDay, lensesHaveTheirWords } from './lensChecks.ts';
import { type Entry, type Fault, fault } from './fault.ts';
import { regionsAreHeldInOrder } from './regionChecks.ts';
import { spellingsMeanOneThing } from './spellingChecks.ts';
import { proveStories } from './storyChecks.ts';

type Identified = Entry<{ id: string }>;

const allItems = (folder: Folder): Identified[] => [...folder.events, ...folder.bases, ...folder.clashes];

/** The entries inside entries, each with the way to its line. */
const insideOf = <K extends string>(
  entries: readonly Entry<{ [key in K]: readonly { id: string }[] }>[],
  key: K,
): Identified[] =>
  entries.flatMap((entry) =>
    entry.value[key].map((value, index) => ({
      ...entry,
      value,
      lineOf: (path = []) => entry.lineOf([key, index, ...path]),
    })),
  );

/** No id is given twice, whatever the kind. */
function idsAreUnique(folder: Folder): Fault[] {
  const all: Identified[] = [
    ...folder.sources,
    ...folder.regions,
    ...folder.votes,
    ...folder.figures,
    ...folder.offices,
    ...folder.stories,
    ...allItems(folder),
    ...insideOf(folder.lenses, 'spans'),
    ...insideOf(folder.figures, 'values'),
  ];
  const seen = new Map<string, Identified>();
  return all.flatMap((entry) => {
    const first = seen.get(entry.value.id);
    if (first === undefined) seen.set(entry.value.id, entry);
    return first === undefined
      ? []
      : [fault(entry, `id ${entry.value.id} is taken by ${first.file}:${first.lineOf()}`)];
  });
}

/** Finds every `sources` list in a fact, with the path to it. */
function sourceLists(value: unknown, path: PropertyKey[] = []): { ids: string[]; path: PropertyKey[] }[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return key === 'sources' && Array.isArray(child)
      ? [{ ids: child.map(String), path: here }]
      : sourceLists(child, here);
  });
}

const citing = (folder: Folder): Entry<unknown>[] => [
  ...folder.states,
  ...folder.lenses,
  ...folder.regions,
  ...folder.votes,
  ...folder.figures,
  ...folder.offices,
  ...folder.orgs,
  ...folder.claims,
  ...folder.quiz,
  ...folder.stories,
  ...folder.corrections,
  ...allItems(folder),
];

/** Every cited source is defined. */
function sourcesAreKnown(folder: Folder): Fault[] {
  const known = new Set(folder.sources.map(({ value }) => value.id));
  return citing(folder).flatMap((entry) =>
    sourceLists(entry.value).flatMap(({ ids, path }) =>
      ids.filter((id) => !known.has(id)).map((id) => fault(entry, `unknown source ${id}`, path)),
    ),
  );
}

/** Every defined source is cited somewhere. */
function sourcesAreCited(folder: Folder): Fault[] {
  const cited = new Set(citing(folder).flatMap(({ value }) => sourceLists(value).flatMap(({ ids }) => ids)));
  return folder.sources
    .filter(({ value }) => !cited.has(value.id) && !value.id.startsWith('doc-'))
    .map((entry) => fault(entry, `source ${entry.value.id} is cited nowhere`));
}

const QUOTED = /[„“]([^“”]+)[“”]/g;

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
}

/** No quotation is longer than 15 words. */
function quotationsAreShort(folder: Folder): Fault[] {
  return citing(folder).flatMap((entry) =>
    texts(entry.value)
      .flatMap((text) => [...text.matchAll(QUOTED)].map((match) => match[1] ?? ''))
      .filter((quotation) => quotation.split(/\s+/).length > 15)
      .map((quotation) => fault(entry, `quotation over 15 words: ${quotation.slice(0, 40)}…`)),
  );
}

/** Every check, in the order of their report. */
export function prove(folder: Folder, geography: Geography): Fault[] {
  return [
    ...idsAreUnique(folder),
    ...sourcesAreKnown(folder),
    ...sourcesAreCited(folder),
    ...lensesCoverEveryDay(folder),
    ...lensesHaveTheirWords(folder),
    ...everySpanHasTwoSources(folder),
    ...regionsAreHeldInOrder(folder),
    ...proveFacts(folder, geography),
    ...proveLinks(folder),
    ...proveStories(folder),
    ...quotationsAreShort(folder),
    ...spellingsMeanOneThing(folder),
  ];
}
