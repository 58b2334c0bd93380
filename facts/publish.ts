/** The open data: one CSV per table and a Frictionless data package that describes them. */
import { csvFormat } from 'd3-dsv';
import type { Atlas } from '../src/domain/model.ts';
import { compileCorrections } from './corrections.ts';
import type { Folder } from './folder.ts';
import { issuedDate } from './issued.ts';
import {
  baseRows,
  claimRows,
  clashRows,
  eventRows,
  figureRows,
  membershipRows,
  officeRows,
  orgRows,
  type Row,
  sourceRows,
  statusRows,
  voteRows,
} from './tables.ts';

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
  figures:
    'id state org year date series series_de series_en measure_de measure_en value unit confidence sources claims',
  offices:
    'id org office acting person_de person_en nationality from to text_de text_en confidence sources claims',
  orgs: 'id name_de name_en founded ended lens text_de text_en sources',
  claims: 'id document when says_de says_en verdict finding_de finding_en facts sources',
  sources: 'id type title publisher date url language',
};

const NUMBERS = new Set(['lon', 'lat', 'deaths_low', 'deaths_high', 'value']);

const fieldType = (name: string): string => {
  if (name === 'year') return 'year';
  if (name === 'de_facto' || name === 'acting') return 'boolean';
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
    offices: officeRows(folder),
    orgs: orgRows(folder),
    claims: claimRows(folder),
    sources: sourceRows(folder),
  };
  const files = Object.entries(tables).map(([name, rows]) => [
    `${name}.csv`,
    `${csvFormat(rows, (COLUMNS[name] ?? '').split(' '))}\n`,
  ]);
  return {
    ...Object.fromEntries(files),
    'corrections.json': `${JSON.stringify(
      {
        issued: issuedDate(),
        version: atlas.version,
        licence: 'https://creativecommons.org/licenses/by/4.0/',
        corrections: compileCorrections(folder, atlas),
      },
      null,
      2,
    )}\n`,
    'datapackage.json': `${JSON.stringify(packageOf(atlas, tables), null, 2)}\n`,
  };
}
