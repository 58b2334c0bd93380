/** What the pages beside the map tell in one language: the founding documents' claims and the organisations. */
import { FIRST_YEAR, LAST_YEAR, yearOf } from '../src/domain/dates.ts';
import type { Carrier, Claim, Ledger, Org } from '../src/domain/ledger.ts';
import type { Language } from '../src/domain/model.ts';
import type { Folder } from './folder.ts';
import { optional } from './shapes.ts';
import { inLanguage } from './words.ts';

const within = (year: number): number => Math.min(LAST_YEAR, Math.max(FIRST_YEAR, year));

/** Every fact that carries claims, with the way to it. */
function carriersOf(folder: Folder): { claims: readonly string[]; carrier: Carrier }[] {
  const items = [...folder.events, ...folder.bases, ...folder.clashes].map(({ value }) => ({
    claims: value.claims ?? [],
    carrier: { id: value.id },
  }));
  const spans = folder.lenses.flatMap(({ value: lens }) =>
    lens.spans.map(({ id, claims, state, from }) => ({
      claims: claims ?? [],
      carrier: { id, span: { lens: lens.id, state, year: within(yearOf(from)) } },
    })),
  );
  return [...items, ...spans];
}

/** Every number and every term of office that carries claims: they stand in the panels and have no address of their own. */
const figuresAndOffices = (folder: Folder): { id: string; claims: readonly string[] }[] => [
  ...folder.figures.flatMap(({ value }) =>
    value.values.map(({ id, claims }) => ({ id, claims: claims ?? [] })),
  ),
  ...folder.offices.map(({ value: { id, claims } }) => ({ id, claims: claims ?? [] })),
];

/** Ids of the facts that carry each claim, for checks and audit. */
export function carriedClaims(folder: Folder): Map<string, string[]> {
  const carried = new Map<string, string[]>();
  for (const { id, claims } of [
    ...carriersOf(folder).map(({ claims, carrier }) => ({ id: carrier.id, claims })),
    ...figuresAndOffices(folder),
  ])
    for (const claim of claims) carried.set(claim, [...(carried.get(claim) ?? []), id]);
  return carried;
}

/** The facts named as most telling first, then the others that carry the claim. */
function carriers(
  all: ReturnType<typeof carriersOf>,
  claim: string,
  telling: readonly string[] | undefined,
): Carrier[] {
  const rank = ({ carrier }: { carrier: Carrier }): number => {
    const at = (telling ?? []).indexOf(carrier.id);
    return at === -1 ? Infinity : at;
  };
  return all
    .filter(({ claims, carrier }) => claims.includes(claim) || telling?.includes(carrier.id))
    .toSorted((a, b) => rank(a) - rank(b) || 0)
    .map(({ carrier }) => carrier);
}

/** Claims with their verdicts and carriers, organisations with their texts. */
export function compileLedger(folder: Folder, language: Language): Ledger {
  const all = carriersOf(folder);
  return {
    claims: folder.claims.map(({ value }): Claim => ({
      id: value.id,
      document: value.document,
      when: value.when,
      says: inLanguage(value.says, language),
      verdict: value.verdict,
      finding: inLanguage(value.finding, language),
      carriers: carriers(all, value.id, value.facts),
      sources: value.sources,
    })),
    orgs: folder.orgs.map(({ value }): Org => ({
      id: value.id,
      name: inLanguage(value.name, language),
      founded: value.founded,
      ...optional('ended', value.ended),
      ...optional('seat', value.seat && inLanguage(value.seat, language)),
      ...optional('lens', value.lens),
      text: inLanguage(value.text, language),
      sources: value.sources,
    })),
  };
}
