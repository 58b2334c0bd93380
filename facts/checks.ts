/** What must hold across files. Each check is named for the good state and yields the faults against it. */
import { firstDay, FIRST_YEAR, lastDay } from '../src/domain/dates.ts';
import { STATE_IDS } from '../src/domain/model.ts';
import type { Folder } from './folder.ts';
import type { Geography } from './geography.ts';
import type { Entry, Fault } from './read.ts';

const fault = (entry: Entry<unknown>, reason: string, path?: readonly PropertyKey[]): Fault => ({
  file: entry.file,
  line: entry.lineOf(path),
  reason,
});

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

/** In each lens every state has exactly one status on every day from 1992-01-01 on. */
function lensesCoverEveryDay(folder: Folder): Fault[] {
  return folder.lenses.flatMap((lens) =>
    STATE_IDS.flatMap((state) => {
      const spans = lens.value.spans
        .map((span, index) => ({ ...span, path: ['spans', index] }))
        .filter((span) => span.state === state);
      if (spans.length === 0) return [fault(lens, `${lens.value.id}: ${state} has no spans`)];
      return spans.flatMap((span, index) => {
        const expected =
          spans[index - 1]?.to ?? (index === 0 ? `${FIRST_YEAR}-01-01` : '(nothing: it is open)');
        const faults: Fault[] = [];
        if (firstDay(span.from) !== firstDay(expected)) {
          faults.push(fault(lens, `${span.id} begins ${span.from}, expected ${expected}`, span.path));
        }
        if (index === spans.length - 1 && span.to !== undefined) {
          faults.push(fault(lens, `${span.id} ends ${span.to} and nothing follows`, span.path));
        }
        if (!lens.value.statuses.includes(span.status)) {
          faults.push(fault(lens, `${span.id}: status ${span.status} is not in the list`, span.path));
        }
        return faults;
      });
    }),
  );
}

/** Every status of a lens has a label, and every step that happens has its sentence. */
function lensesHaveTheirWords(folder: Folder): Fault[] {
  return folder.lenses.flatMap((lens) => {
    const { statuses, labels, steps, spans } = lens.value;
    const missing = statuses
      .filter((status) => labels[status] === undefined)
      .map((status) => fault(lens, `no label for ${status}`, ['labels']));
    const unsaid = spans.flatMap((span, index) => {
      const before = spans.slice(0, index).findLast(({ state }) => state === span.state);
      const key = `${before?.status}>${span.status}`;
      return before && before.status !== span.status && steps[key] === undefined
        ? [fault(lens, `no sentence for the step ${key} of ${span.state}`, ['spans', index])]
        : [];
    });
    return [...missing, ...unsaid];
  });
}

/** Two sources for every status span. */
function everySpanHasTwoSources(folder: Folder): Fault[] {
  return folder.lenses.flatMap((lens) =>
    lens.value.spans.flatMap((span, index) =>
      new Set(span.sources).size < 2 ? [fault(lens, `${span.id} has one source`, ['spans', index])] : [],
    ),
  );
}

/** Points may lie off a simplified coast by this much. */
const COAST_KM = 8;

/** Bases stand in their host, clashes in one of their states, capitals in their state. */
function placesLieInTheirStates(folder: Folder, geography: Geography): Fault[] {
  const far = (states: readonly (typeof STATE_IDS)[number][], { lon, lat }: { lon: number; lat: number }) =>
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
