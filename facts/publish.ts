/** The open data: one CSV per table and a Frictionless data package that describes them. */
import { csvFormat } from 'd3-dsv';
import { dayOfYear, precisionOf, YEARS } from '../src/domain/dates.ts';
import { type Atlas, STATE_IDS } from '../src/domain/model.ts';
import { statusOn } from '../src/domain/status.ts';
import type { Folder } from './folder.ts';

type Cell = string | number | boolean | undefined;
type Row = Record<string, Cell>;

const list = (values: readonly string[] | undefined): string => (values ?? []).join(';');

const bilingual = (name: string, text: { de: string; en: string }): Row => ({
  [`${name}_de`]: text.de,
  [`${name}_en`]: text.en,
});

const proof = (fact: { confidence: string; sources: string[]; claims?: string[] | undefined }): Row => ({
  confidence: fact.confidence,
  sources: list(fact.sources),
  claims: list(fact.claims),
});

function statusRows(atlas: Atlas): Row[] {
  return atlas.lenses.flatMap((lens) =>
    STATE_IDS.flatMap((state) =>
      YEARS.map((year) => {
        const span = statusOn(lens, state, dayOfYear(year));
        return { lens: lens.id, state, year, status: span.status, sources: list(span.sources) };
      }),
    ),
  );
}

function membershipRows({ lenses }: Folder): Row[] {
  return lenses.flatMap(({ value: lens }) =>
    lens.spans.map((span) => ({
      id: span.id,
      lens: lens.id,
      state: span.state,
      status: span.status,
      from: span.from,
      to: span.to,
      precision: precisionOf(span.from),
      ...bilingual('note', span.note),
      ...(span.disputed ? bilingual('disputed', span.disputed) : { disputed_de: '', disputed_en: '' }),
      ...proof(span),
    })),
  );
}

const eventRows = ({ events }: Folder): Row[] =>
  events
    .map(({ value }) => ({
      id: value.id,
      date: value.date,
      states: list(value.states),
      orgs: list(value.orgs),
      kind: value.kind,
      ...bilingual('title', value.title),
      ...bilingual('text', value.text),
      ...proof(value),
    }))
    .toSorted((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));

const baseRows = ({ bases }: Folder): Row[] =>
  bases
    .map(({ value }) => ({
      id: value.id,
      ...bilingual('name', value.name),
      host: value.host,
      operator: value.operator,
      kind: value.kind,
      lon: value.place.lon,
      lat: value.place.lat,
      from: value.from,
      to: value.to,
      consent: value.consent,
      de_facto: value.consent === 'withheld',
      ...bilingual('text', value.text),
      ...proof(value),
    }))
    .toSorted((a, b) => a.host.localeCompare(b.host) || a.id.localeCompare(b.id));

const clashRows = ({ clashes }: Folder): Row[] =>
  clashes
    .map(({ value }) => ({
      id: value.id,
      ...bilingual('name', value.name),
      states: list(value.states),
      kind: value.kind,
      lon: value.place.lon,
      lat: value.place.lat,
      from: value.from,
      to: value.to,
      deaths_low: value.deaths?.low,
      deaths_high: value.deaths?.high,
      ...bilingual('text', value.text),
      ...bilingual('alliance', value.alliance),
      ...proof(value),
    }))
    .toSorted((a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id));

const voteRows = ({ votes }: Folder): Row[] =>
  votes.flatMap(({ value }) =>
    STATE_IDS.map((state) => ({
      resolution: value.resolution,
      date: value.date,
      state,
      vote: value.votes[state],
      sources: list(value.sources),
    })),
  );

const figureRows = ({ figures }: Folder): Row[] =>
  figures.map(({ value }) => ({
    id: value.id,
    state: value.state,
    year: value.year,
    ...bilingual('measure', value.measure),
    value: value.value,
    unit: value.unit,
    confidence: value.confidence,
    sources: list(value.sources),
    claims: list(value.claims),
  }));

const sourceRows = ({ sources }: Folder): Row[] =>
  sources
    .map(({ value }) => ({
      id: value.id,
      type: value.type,
      title: value.title,
      publisher: value.publisher,
      date: value.issued,
      url: value.URL,
      language: value.language,
    }))
    .toSorted((a, b) => a.id.localeCompare(b.id));

const COLUMNS: Record<string, string> = {
  status: 'lens state year status sources',
  memberships:
    'id lens state status from to precision note_de note_en confidence sources claims disputed_de disputed_en',
  events: 'id date states orgs kind title_de title_en text_de text_en confidence sources claims',
  bases:
    'id name_de name_en host operator kind lon lat from to consent de_facto text_de text_en confidence sources claims',
  clashes:
    'id name_de name_en states kind lon lat from to deaths_low deaths_high text_de text_en alliance_de alliance_en confidence sources claims',
  votes: 'resolution date state vote sources',
  figures: 'id state year measure_de measure_en value unit confidence sources claims',
  sources: 'id type title publisher date url language',
};

const NUMBERS = new Set(['lon', 'lat', 'deaths_low', 'deaths_high', 'value']);

const fieldType = (name: string): string => {
  if (name === 'year') return 'year';
  if (name === 'de_facto') return 'boolean';
  return NUMBERS.has(name) ? 'number' : 'string';
};

function packageOf(atlas: Atlas, tables: Record<string, Row[]>): object {
  return {
    name: 'alliance-atlas',
    title: 'Alliance Atlas: alliances, bases and clashes of the fifteen post-Soviet states, 1992–2025',
    version: atlas.version,
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    resources: Object.keys(tables).map((name) => ({
      name,
      path: `${name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        fields: (COLUMNS[name] ?? '').split(' ').map((field) => ({ name: field, type: fieldType(field) })),
      },
    })),
  };
}

/** Every file of `public/data/`: name → text. */
export function publish(folder: Folder, atlas: Atlas): Record<string, string> {
  const tables: Record<string, Row[]> = {
    status: statusRows(atlas),
    memberships: membershipRows(folder),
    events: eventRows(folder),
    bases: baseRows(folder),
    clashes: clashRows(folder),
    votes: voteRows(folder),
    figures: figureRows(folder),
    sources: sourceRows(folder),
  };
  const files = Object.entries(tables).map(([name, rows]) => [
    `${name}.csv`,
    `${csvFormat(rows, (COLUMNS[name] ?? '').split(' '))}\n`,
  ]);
  return {
    ...Object.fromEntries(files),
    'datapackage.json': `${JSON.stringify(packageOf(atlas, tables), null, 2)}\n`,
  };
}
