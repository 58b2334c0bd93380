/** Markdown tables. */

/** A table; the first column reads left, the others right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** How many times as much as the atlas, with the absolute beside it. */
export function against(value: number | null, own: number | null, unit: (value: number) => string): string {
  if (value === null) return '–';
  if (own === null || own === 0) return unit(value);
  const ratio = value / own;
  return `${ratio.toFixed(ratio < 10 ? 2 : 0)}× (${unit(value)})`;
}

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} kB`;
export const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
export const milliseconds = (ms: number): string => `${ms.toFixed(ms < 10 ? 2 : 0)} ms`;
