/** Results of the quiz, kept in this browser and nowhere else. Where storage is forbidden they last as long as the page. */

/** Hits and what could be hit. */
export type Result = readonly [hits: number, of: number];

const KEY = 'alliance-atlas.quiz';
let kept: Record<string, Result> | null = null;

const isResult = (value: unknown): value is Result =>
  Array.isArray(value) && value.length === 2 && value.every((count) => Number.isInteger(count) && count >= 0);

function read(): Record<string, Result> {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (parsed === null || typeof parsed !== 'object') return {};
    return Object.fromEntries(
      Object.entries(parsed).filter((entry): entry is [string, Result] => isResult(entry[1])),
    );
  } catch {
    return {};
  }
}

/** The reader's results by question. */
export function results(): Readonly<Record<string, Result>> {
  kept ??= read();
  return kept;
}

/** Keeps the latest result of a question. */
export function keepResult(id: string, hits: number, of: number): void {
  kept = { ...results(), [id]: [hits, of] };
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Storage is full or forbidden: the result lasts as long as the page.
  }
}

export function forgetResults(): void {
  kept = {};
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
