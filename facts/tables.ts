/** One function a table: what the rows of the open data say. */
import { dayOfYear, precisionOf, yearOf, YEARS } from '../src/domain/dates.ts';
import { type Atlas, STATE_IDS } from '../src/domain/model.ts';
import { statusOn } from '../src/domain/status.ts';
import type { Folder } from './folder.ts';
import { carriedClaims } from './ledger.ts';
import { lensesOf } from './votesLens.ts';

type Cell = string | number | boolean | undefined;
export type Row = Record<string, Cell>;

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

export function statusRows(atlas: Atlas): Row[] {
  return atlas.lenses.flatMap((lens) =>
    STATE_IDS.flatMap((state) =>
      YEARS.map((year) => {
        const span = statusOn(lens, state, dayOfYear(year));
        return { lens: lens.id, state, year, status: span.status, sources: list(span.sources) };
      }),
    ),
  );
}

export function membershipRows(folder: Folder): Row[] {
  return lensesOf(folder).flatMap((lens) =>
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

export const eventRows = ({ events }: Folder): Row[] =>
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

export const baseRows = ({ bases }: Folder): Row[] =>
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

export const clashRows = ({ clashes }: Folder): Row[] =>
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

export const voteRows = ({ votes }: Folder): Row[] =>
  votes.flatMap(({ value }) =>
    STATE_IDS.map((state) => ({
      resolution: value.resolution,
      date: value.date,
      state,
      vote: value.votes[state],
      sources: list(value.sources),
    })),
  );

export const figureRows = ({ figures }: Folder): Row[] =>
  figures.flatMap(({ value: series }) =>
    series.values.map((figure) => ({
      id: figure.id,
      state: series.state,
      org: series.org,
      year: yearOf(figure.date),
      date: figure.date,
      series: series.id,
      ...bilingual('series', series.title),
      ...bilingual('measure', figure.measure),
      value: figure.value,
      unit: series.unit,
      ...proof(figure),
    })),
  );

export const officeRows = ({ offices }: Folder): Row[] =>
  offices
    .map(({ value }) => ({
      id: value.id,
      org: value.org,
      office: value.office,
      acting: value.acting ?? false,
      ...bilingual('person', value.person),
      nationality: value.nationality,
      from: value.from,
      to: value.to,
      ...bilingual('text', value.text),
      ...proof(value),
    }))
    .toSorted((a, b) => a.office.localeCompare(b.office) || a.from.localeCompare(b.from));

export const orgRows = ({ orgs }: Folder): Row[] =>
  orgs.map(({ value }) => ({
    id: value.id,
    ...bilingual('name', value.name),
    founded: value.founded,
    ended: value.ended,
    lens: value.lens,
    ...bilingual('text', value.text),
    sources: list(value.sources),
  }));

export const claimRows = (folder: Folder): Row[] => {
  const carried = carriedClaims(folder);
  return folder.claims.map(({ value }) => ({
    id: value.id,
    document: value.document,
    when: value.when,
    ...bilingual('says', value.says),
    verdict: value.verdict,
    ...bilingual('finding', value.finding),
    facts: list(carried.get(value.id)),
    sources: list(value.sources),
  }));
};

export const sourceRows = ({ sources }: Folder): Row[] =>
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
