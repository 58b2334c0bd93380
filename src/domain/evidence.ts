/** The sources of the statuses travel apart from them: the map needs the statuses at once, and nobody asks for proof before looking. */
import type { Atlas } from './model.ts';

/** Ids of sources, by the id of the status span. */
export type Evidence = Readonly<Record<string, readonly string[]>>;

const withSources = (atlas: Atlas, sourcesOf: (span: string) => readonly string[]): Atlas => ({
  ...atlas,
  lenses: atlas.lenses.map((lens) => ({
    ...lens,
    spans: lens.spans.map(({ claims: _claims, ...span }) => ({ ...span, sources: sourcesOf(span.id) })),
  })),
});

/** The atlas without the sources of its statuses, and those by themselves. */
export function apart(atlas: Atlas): { bare: Atlas; evidence: Evidence } {
  const spans = atlas.lenses.flatMap((lens) => lens.spans);
  return {
    bare: withSources(atlas, () => []),
    evidence: Object.fromEntries(spans.map(({ id, sources }) => [id, sources])),
  };
}

/** The atlas with the sources of its statuses; one that has no entry stays without. */
export const together = (bare: Atlas, evidence: Evidence): Atlas =>
  withSources(bare, (span) => evidence[span] ?? []);
