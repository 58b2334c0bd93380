/** Events, bases and clashes as the app reads them. */
import { firstDay } from '../src/domain/dates.ts';
import type { AtlasEvent, Base, Clash, Items } from '../src/domain/model.ts';
import type { Folder } from './folder.ts';
import { facts, optional, place } from './shapes.ts';

const byDate = (a: { date: string }, b: { date: string }): number =>
  firstDay(a.date).localeCompare(firstDay(b.date));
const byFrom = (a: { from: string }, b: { from: string }): number =>
  firstDay(a.from).localeCompare(firstDay(b.from));

/** Events, bases and clashes in the order of their dates. */
export function compileItems({ events, bases, clashes }: Folder): Items {
  return {
    events: events
      .map(({ value }): AtlasEvent => ({
        ...facts(value),
        date: value.date,
        ...optional('end', value.end),
        states: value.states,
        orgs: value.orgs,
        kind: value.kind,
        ...optional('place', value.place && place(value.place)),
        ...optional('items', value.items),
      }))
      .toSorted(byDate),
    bases: bases
      .map(({ value }): Base => ({
        ...facts(value),
        host: value.host,
        operator: value.operator,
        kind: value.kind,
        place: place(value.place),
        from: value.from,
        ...optional('to', value.to),
        consent: value.consent,
        ...optional('succeeds', value.succeeds),
        ...optional(
          'strength',
          value.strength?.map(({ date, low, high, sources }) => ({ date, low, high, sources })),
        ),
        ...optional(
          'history',
          value.history?.toSorted(byDate).map(({ date, sources }) => ({ date, sources })),
        ),
      }))
      .toSorted(byFrom),
    clashes: clashes
      .map(({ value }): Clash => ({
        ...facts(value),
        states: value.states,
        kind: value.kind,
        place: place(value.place),
        from: value.from,
        ...optional('to', value.to),
        ...optional(
          'deaths',
          value.deaths && {
            ...optional('low', value.deaths.low),
            ...optional('high', value.deaths.high),
          },
        ),
        ...optional('base', value.base && { id: value.base.id, used: value.base.used }),
      }))
      .toSorted(byFrom),
  };
}
