/** Events, bases and clashes as the app reads them. */
import { firstDay } from '../src/domain/dates.ts';
import type { Items } from '../src/domain/items.ts';
import type { FigureSeries, Office } from '../src/domain/ledger.ts';
import type { AtlasEvent, Base, Clash } from '../src/domain/model.ts';
import type { Folder } from './folder.ts';
import { facts, optional, place } from './shapes.ts';

const byDate = (a: { date: string }, b: { date: string }): number =>
  firstDay(a.date).localeCompare(firstDay(b.date));
const byFrom = (a: { from: string }, b: { from: string }): number =>
  firstDay(a.from).localeCompare(firstDay(b.from));

/** Events, bases, clashes and offices in the order of their dates, figures as authored. */
export function compileItems({ events, bases, clashes, figures, offices }: Folder): Items {
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
    figures: figures.map(({ value }): FigureSeries => ({
      id: value.id,
      ...optional('state', value.state),
      ...optional('org', value.org),
      unit: value.unit,
      chart: value.chart,
      values: value.values.map((figure) => ({ ...facts(figure), date: figure.date, value: figure.value })),
    })),
    offices: offices
      .map(({ value }): Office => ({
        ...facts(value),
        org: value.org,
        office: value.office,
        acting: value.acting ?? false,
        nationality: value.nationality,
        from: value.from,
        ...optional('to', value.to),
      }))
      .toSorted(byFrom),
  };
}
