/** Tables as text that spreadsheets and programs read: RFC 4180, UTF-8 without a mark at its beginning. */

type Cell = string | number | undefined;
export type Row = Readonly<Record<string, Cell>>;

const cellText = (cell: Cell): string => {
  const text = String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A header and one record a row; the columns are those of the first row. */
export function csvOf(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const records = rows.map((row) => columns.map((column) => cellText(row[column])).join(','));
  return [columns.map(cellText).join(','), ...records, ''].join('\r\n');
}
