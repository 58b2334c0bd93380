/** Further forms of the open data, made from the committed tables at build time: JSON of each, and all as one archive. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { zipSync } from 'fflate';
import { issuedDate } from '../facts/issued.ts';

const FOLDER = 'public/data';
const LISTS = new Set(['states', 'orgs', 'sources', 'claims', 'facts']);

interface Field {
  name: string;
  type: string;
}
interface DataPackage {
  resources: { path: string; schema: { fields: Field[] } }[];
}

/** A cell as its column's type has it: lists as lists, numbers as numbers, empty cells as null. */
function cell(text: string, { name, type }: Field): unknown {
  if (LISTS.has(name)) return text === '' ? [] : text.split(';');
  if (text === '') return null;
  if (type === 'number' || type === 'year') return Number(text);
  return type === 'boolean' ? text === 'true' : text;
}

/** The tables as JSON: file name → text. */
export function jsonTables(): Record<string, string> {
  const { resources } = JSON.parse(readFileSync(join(FOLDER, 'datapackage.json'), 'utf8')) as DataPackage;
  return Object.fromEntries(
    resources.map(({ path, schema: { fields } }) => {
      const rows = csvParse(readFileSync(join(FOLDER, path), 'utf8'));
      const typed = rows.map((row) =>
        Object.fromEntries(fields.map((field) => [field.name, cell(row[field.name] ?? '', field)])),
      );
      return [path.replace('.csv', '.json'), `${JSON.stringify(typed)}\n`];
    }),
  );
}

/** Every table as CSV and JSON with their description and licence, as one archive; the same bytes for the same facts. */
export function archive(): Uint8Array {
  const committed = readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name))] as const);
  const json = Object.entries(jsonTables()).map(
    ([name, text]) => [name, new TextEncoder().encode(text)] as const,
  );
  const licence = new TextEncoder().encode(
    'Alliance Atlas: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/\n',
  );
  return zipSync(Object.fromEntries([...committed, ...json, ['LICENSE.txt', licence]]), {
    level: 9,
    mtime: `${issuedDate()}T12:00:00`,
  });
}
