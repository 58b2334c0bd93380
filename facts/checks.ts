/** What must hold across files. Each check is named for the good state and yields the faults against it. */
import { firstDay, lastDay } from '../src/domain/dates.ts';
import type { StateId } from '../src/domain/model.ts';
import type { Folder } from './folder.ts';
import type { Geography } from './geography.ts';
import { everySpanHasTwoSources, lensesCoverEveryDay, lensesHaveTheirWords } from './lensChecks.ts';
import { type Entry, type Fault, fault } from './read.ts';

type Identified = Entry<{ id: string }>;

const allItems = (folder: Folder): Identified[] => [...folder.events, ...folder.bases, ...folder.clashes];

/** No id is given twice, whatever the kind. */
function idsAreUnique(folder: Folder): Fault[] {
  const all: Identified[] = [
    ...folder.sources,
    ...folder.regions,
    ...folder.votes,
    ...folder.figures,
    ...allItems(folder),
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

/** Points may lie off a simplified coast by this much. */
const COAST_KM = 8;

/** Bases stand in their host, clashes in one of their states, capitals in their state. */
function placesLieInTheirStates(folder: Folder, geography: Geography): Fault[] {
  const far = (states: readonly StateId[], { lon, lat }: { lon: number; lat: number }) =>
    states.every((state) => geography.distanceTo(state, lon, lat) > COAST_KM);
  return [
    ...folder.states
      .filter(({ value }) => far([value.id], value.capital))
      .map((entry) => fault(entry, 'capital outside its state', ['capital'])),
    ...folder.bases
      .filter(({ value }) => far([value.host], value.place))
      .map((entry) => fault(entry, `${entry.value.id} lies outside ${entry.value.host}`, ['place'])),
    ...folder.clashes
      .filter(({ value }) => far(value.states, value.place))
      .map((entry) =>
        fault(entry, `${entry.value.id} lies outside ${entry.value.states.join(', ')}`, ['place']),
      ),
  ];
}

/** Nothing ends before it begins. */
function periodsRunForward(folder: Folder): Fault[] {
  const backwards = ({ from, to }: { from: string; to?: string | undefined }): boolean =>
    to !== undefined && lastDay(to) < firstDay(from);
  return [
    ...folder.bases.filter(({ value }) => backwards(value)),
    ...folder.clashes.filter(({ value }) => backwards(value)),
    ...folder.events.filter(({ value }) => backwards({ from: value.date, to: value.end })),
  ].map((entry) => fault(entry, `${entry.value.id} ends before it begins`));
}

/** Every reference from fact to fact has its target. */
function referencesHaveTargets(folder: Folder): Fault[] {
  const items = new Set(allItems(folder).map(({ value }) => value.id));
  const bases = new Set(folder.bases.map(({ value }) => value.id));
  const lost = <T>(entry: Entry<T>, id: string | undefined, known: Set<string>): Fault[] =>
    id === undefined || known.has(id) ? [] : [fault(entry, `refers to ${id}, which does not exist`)];
  return [
    ...folder.events.flatMap((entry) => (entry.value.items ?? []).flatMap((id) => lost(entry, id, items))),
    ...folder.bases.flatMap((entry) => lost(entry, entry.value.succeeds, bases)),
    ...folder.clashes.flatMap((entry) => lost(entry, entry.value.base?.id, bases)),
  ];
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
    ...placesLieInTheirStates(folder, geography),
    ...periodsRunForward(folder),
    ...referencesHaveTargets(folder),
    ...quotationsAreShort(folder),
  ];
}
