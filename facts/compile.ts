/** Turns the proven folder into the data of the app: numbers and dates once, words per language. */
import { createHash } from 'node:crypto';
import type { Atlas, Lens, LensStatus, Region, Source, State, StatusSpan } from '../src/domain/model.ts';
import { KM_PER_UNIT, northUpBearing } from '../src/domain/plane.ts';
import type { Folder } from './folder.ts';
import type { Geography } from './geography.ts';
import { joinedStatus, joinLenses } from './joined.ts';
import type { AuthoredJoinedLens, AuthoredLens, AuthoredState } from './schema.ts';
import { facts, optional, place, plane, round } from './shapes.ts';
import { lensesOf, resolutionsOf } from './votesLens.ts';

const DIRECTIONS = { east: 0, north: 90, west: 180, south: -90 } as const;

function stateOf({ id, region, capital, label, frame }: AuthoredState, areas: Record<string, number>): State {
  const area = areas[id];
  if (area === undefined) throw new Error(`no area of ${id}`);
  return {
    id,
    region,
    capital: place(capital),
    label: plane([label.lon, label.lat]),
    ...optional('aside', label.aside && DIRECTIONS[label.aside]),
    frame: {
      centre: plane([frame.lon, frame.lat]),
      width: round(frame.width / KM_PER_UNIT),
      height: round(frame.height / KM_PER_UNIT),
      // Russia fills the opening view: turning it would only turn the reader's head.
      bearing: id === 'RUS' ? 0 : round(northUpBearing(frame.lon)),
    },
    area,
  };
}

function lensOf({ id, orgs, hue, statuses, spans }: AuthoredLens): Lens {
  return {
    id,
    orgs,
    statuses: statuses.map((status): LensStatus => ({ id: status, hue, kind: status })),
    spans: spans.map((span): StatusSpan => ({
      ...facts(span),
      state: span.state,
      status: span.status,
      from: span.from,
      ...optional('to', span.to),
    })),
  };
}

function joinedLensOf(joined: AuthoredJoinedLens, lenses: readonly AuthoredLens[]): Lens {
  const hueOf = (id: string) => lenses.find((lens) => lens.id === id)?.hue ?? joined.rest.hue;
  const statuses = new Map<string, LensStatus>();
  for (const rule of joined.joins) {
    const id = joinedStatus(rule);
    statuses.set(id, { id, hue: hueOf(rule.lens), kind: rule.as ?? rule.status });
  }
  statuses.set('none', { id: 'none', hue: joined.rest.hue, kind: 'none' });
  const joins = lenses.filter(({ id }) => joined.joins.some(({ lens }) => lens === id));
  return {
    id: joined.id,
    orgs: joins.flatMap(({ orgs }) => orgs),
    statuses: [...statuses.values()],
    spans: joinLenses(joined, lenses).map(
      ({ id, confidence, sources, claims, state, status, from, to, origin, since }) => ({
        ...facts({ id, confidence, sources, claims }),
        state,
        status,
        from,
        ...optional('to', to),
        origin,
        ...optional('since', since),
      }),
    ),
  };
}

/** States, lenses and regions; `version` is a hash of every fact. */
export function compileAtlas(folder: Folder, geography: Geography): Atlas {
  const lenses = lensesOf(folder);
  const resolutions = resolutionsOf(folder);
  const votes = new Set(folder.votesLens.map(({ value }) => value.id));
  return {
    version: createHash('sha256').update(JSON.stringify(folder)).digest('hex').slice(0, 10),
    states: folder.states.map(({ value }) => stateOf(value, geography.areas)),
    lenses: [
      ...folder.joinedLenses.map(({ value }) => joinedLensOf(value, lenses)),
      ...lenses.map((lens) => ({ ...lensOf(lens), ...(votes.has(lens.id) ? { resolutions } : {}) })),
    ],
    regions: folder.regions.map(({ value }): Region => ({
      ...facts(value),
      state: value.state,
      schematic: value.schematic ?? false,
      label: geography.labelOf(value.id),
      control: value.control.map(({ from, to }) => ({ from, ...optional('to', to) })),
    })),
  };
}

/** Sources as the app reads them, by id. */
export function compileSources({ sources }: Folder): Record<string, Source> {
  return Object.fromEntries(
    sources.map(({ value }) => [
      value.id,
      {
        id: value.id,
        type: value.type,
        title: value.title,
        publisher: value.publisher,
        ...optional('date', value.issued),
        ...optional('url', value.URL),
        ...optional('language', value.language),
      },
    ]),
  );
}
