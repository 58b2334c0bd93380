/** What must hold between facts: no reference leads nowhere. Each check is named for the good state. */
import { correctionsAreInOrder } from './corrections.ts';
import type { Folder } from './folder.ts';
import { issuedDate } from './issued.ts';
import { carriedClaims } from './ledger.ts';
import { questionsHaveATurn } from './quiz.ts';
import { type Entry, type Fault, fault } from './fault.ts';
import { lensesOf } from './votesLens.ts';

const idsOf = (...lists: readonly Entry<{ id: string }>[][]): Set<string> =>
  new Set(lists.flat().map(({ value }) => value.id));

const lost = (entry: Entry<unknown>, id: string | undefined, known: Set<string>): Fault[] =>
  id === undefined || known.has(id) ? [] : [fault(entry, `refers to ${id}, which does not exist`)];

/** Every reference from fact to fact has its target. */
function referencesHaveTargets(folder: Folder): Fault[] {
  const bases = idsOf(folder.bases);
  const items = idsOf(folder.events, folder.bases, folder.clashes);
  const spans = folder.lenses.flatMap(({ value }) => value.spans.map(({ id }) => id));
  const figures = folder.figures.flatMap(({ value }) => value.values.map(({ id }) => id));
  const facts = new Set([...items, ...spans, ...figures, ...idsOf(folder.offices)]);
  const lenses = new Set(lensesOf(folder).map(({ id }) => id));
  const votes = idsOf(folder.votes);
  return [
    ...folder.events.flatMap((entry) => (entry.value.items ?? []).flatMap((id) => lost(entry, id, items))),
    ...folder.bases.flatMap((entry) => lost(entry, entry.value.succeeds, bases)),
    ...folder.clashes.flatMap((entry) => lost(entry, entry.value.base?.id, bases)),
    ...folder.claims.flatMap((entry) => (entry.value.facts ?? []).flatMap((id) => lost(entry, id, facts))),
    ...folder.orgs.flatMap((entry) => lost(entry, entry.value.lens, lenses)),
    ...folder.quiz.flatMap((entry) => lost(entry, entry.value.lens, lenses)),
    ...folder.corrections.flatMap((entry) => [
      ...lost(entry, entry.value.item, items),
      ...lost(entry, entry.value.span, new Set(spans)),
      ...lost(entry, entry.value.lens, lenses),
    ]),
    ...folder.votesLens.flatMap((entry) => entry.value.shows.flatMap((id) => lost(entry, id, votes))),
    ...folder.joinedLenses.flatMap((entry) =>
      entry.value.joins.flatMap(({ lens }) => lost(entry, lens, lenses)),
    ),
  ];
}

/** Every claim of the ledger is carried by a fact, and facts carry no other claims. */
function claimsAreCarried(folder: Folder): Fault[] {
  const carried = carriedClaims(folder);
  const known = idsOf(folder.claims);
  const [first] = folder.claims;
  const sources = idsOf(folder.sources);
  return [
    ...folder.claims
      .filter(({ value }) => !carried.has(value.id))
      .map((entry) => fault(entry, `no fact carries the claim ${entry.value.id}`)),
    ...folder.claims.flatMap((entry) => lost(entry, entry.value.document, sources)),
    ...[...carried].flatMap(([claim, facts]) =>
      first === undefined || known.has(claim)
        ? []
        : [fault(first, `${facts.join(', ')}: the ledger has no claim ${claim}`)],
    ),
  ];
}

/** No two resolutions of the lens of votes are of one day: each must have its moment. */
function resolutionsHaveDaysOfTheirOwn(folder: Folder): Fault[] {
  return folder.votesLens.flatMap((entry) => {
    const dates = folder.votes
      .filter(({ value }) => entry.value.shows.includes(value.id))
      .map(({ value }) => value.date);
    return new Set(dates).size === dates.length
      ? []
      : [fault(entry, 'two resolutions of one day', ['shows'])];
  });
}

/** References, claims and votes. */
export function proveLinks(folder: Folder): Fault[] {
  return [
    ...referencesHaveTargets(folder),
    ...claimsAreCarried(folder),
    ...resolutionsHaveDaysOfTheirOwn(folder),
    ...questionsHaveATurn(folder),
    ...correctionsAreInOrder(folder, issuedDate()),
  ];
}
