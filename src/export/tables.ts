/** What a view shows, as tables: the columns carry the names of the open data, and every row its credit. */
import { dayOfYear } from '../domain/dates.ts';
import { inOrder } from '../domain/difference.ts';
import type { Items } from '../domain/items.ts';
import type { Atlas, Language, Lens, Source, Sourced, StateId } from '../domain/model.ts';
import { dayShown, type Moment, statusOn } from '../domain/status.ts';
import { basesOf, clashesOf, eventsOf } from '../domain/timeline.ts';
import type { Names, Notes, Texts } from '../domain/words.ts';
import type { Row } from './csv.ts';

export const TABLES = ['status', 'events', 'bases', 'clashes'] as const;
export type Table = (typeof TABLES)[number];

export interface TableContent {
  atlas: Atlas;
  lens: Lens;
  moment: Moment;
  compare: number | null;
  /** Items of this state, or of all. */
  state: StateId | null;
  language: Language;
  names: Names;
  /** What the reader's filter lets through. */
  items: Items;
  texts: Texts;
  notes: Notes;
  sources: Readonly<Record<string, Source>>;
  /** Address of the view. */
  address: string;
}

const list = (values: readonly string[]): string => values.join(';');

/** The proof of a fact, and how to credit it: in columns, so that they stay with the rows wherever those go. */
function credit({ sources, atlas, address }: TableContent, fact: Omit<Sourced, 'id'>): Row {
  const publishers = fact.sources.flatMap((id) => sources[id]?.publisher ?? []);
  const urls = fact.sources.flatMap((id) => sources[id]?.url ?? []);
  return {
    confidence: fact.confidence,
    sources: list(fact.sources),
    publishers: list([...new Set(publishers)]),
    urls: list(urls),
    source: 'Alliance Atlas',
    licence: 'CC BY 4.0',
    facts_version: atlas.version,
    address,
  };
}

/** Every state on the day shown; of two years compared, both. */
function statusRows(content: TableContent): Row[] {
  const { atlas, lens, moment, compare, names, notes } = content;
  const words = names.lenses[lens.id];
  const days = compare === null ? [dayShown(lens, moment)] : inOrder(moment.year, compare).map(dayOfYear);
  return days.flatMap((day) =>
    atlas.states.map(({ id }) => {
      const span = statusOn(lens, id, day);
      return {
        lens: lens.id,
        lens_name: words?.name,
        state: id,
        state_name: names.states[id]?.name,
        date: day,
        status: span.status,
        status_name: words?.statuses[span.status]?.name,
        from: span.from,
        to: span.to,
        note: notes.statuses[span.id]?.note,
        ...credit(content, span),
      };
    }),
  );
}

const textOf = ({ texts }: TableContent, id: string): { title?: string; text?: string } =>
  texts.items[id] ?? {};

const eventRows = (content: TableContent): Row[] =>
  (content.state ? eventsOf(content.items, content.state) : content.items.events).map((event) => ({
    id: event.id,
    date: event.date,
    end: event.end,
    states: list(event.states),
    orgs: list(event.orgs),
    kind: event.kind,
    title: textOf(content, event.id).title,
    text: textOf(content, event.id).text,
    ...credit(content, event),
  }));

const baseRows = (content: TableContent): Row[] =>
  basesOf(content.items, content.state).map((base) => ({
    id: base.id,
    name: textOf(content, base.id).title,
    host: base.host,
    operator: base.operator,
    kind: base.kind,
    lon: base.place.lonLat[0],
    lat: base.place.lonLat[1],
    from: base.from,
    to: base.to,
    consent: base.consent,
    text: textOf(content, base.id).text,
    ...credit(content, base),
  }));

const clashRows = (content: TableContent): Row[] =>
  clashesOf(content.items, content.state).map((clash) => ({
    id: clash.id,
    name: textOf(content, clash.id).title,
    states: list(clash.states),
    kind: clash.kind,
    lon: clash.place.lonLat[0],
    lat: clash.place.lonLat[1],
    from: clash.from,
    to: clash.to,
    deaths_low: clash.deaths?.low,
    deaths_high: clash.deaths?.high,
    text: textOf(content, clash.id).text,
    ...credit(content, clash),
  }));

const ROWS: Readonly<Record<Table, (content: TableContent) => Row[]>> = {
  status: statusRows,
  events: eventRows,
  bases: baseRows,
  clashes: clashRows,
};

/** The rows of a table of the view. */
export const rowsOf = (table: Table, content: TableContent): Row[] => ROWS[table](content);
