/** Undo and redo of anything, as values. */

/** How many steps can be undone. */
export const MOST_STEPS = 50;

/** What is, what was (latest last) and what was undone (next first). */
export interface History<T> {
  readonly present: T;
  readonly past: readonly T[];
  readonly future: readonly T[];
}

export const beginHistory = <T>(present: T): History<T> => ({ present, past: [], future: [] });

/** A step that can be undone; the oldest falls out after `MOST_STEPS`. Nothing new is no step. */
export const record = <T>(history: History<T>, present: T): History<T> =>
  present === history.present
    ? history
    : { present, past: [...history.past, history.present].slice(-MOST_STEPS), future: [] };

/** Goes on with the latest step, as while somebody types: undoing leads back before all of it. */
export const amend = <T>(history: History<T>, present: T): History<T> =>
  present === history.present || history.past.length === 0
    ? record(history, present)
    : { present, past: history.past, future: [] };

/** One step back, if there is one. */
export function undo<T>(history: History<T>): History<T> {
  if (history.past.length === 0) return history;
  return {
    present: history.past.at(-1) as T,
    past: history.past.slice(0, -1),
    future: [history.present, ...history.future],
  };
}

/** One step forward again, if one was undone. */
export function redo<T>(history: History<T>): History<T> {
  if (history.future.length === 0) return history;
  return {
    present: history.future[0] as T,
    past: [...history.past, history.present],
    future: history.future.slice(1),
  };
}
