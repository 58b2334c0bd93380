/** A complaint about the facts, told as `file:line: reason`. */
export interface Fault {
  file: string;
  line: number;
  reason: string;
}

/** One authored entry with the way back to its line. */
export interface Entry<T> {
  value: T;
  file: string;
  /** Line of the value at this path inside the entry, or of the entry itself. */
  lineOf: (path?: readonly PropertyKey[]) => number;
}

/** A complaint about an entry, at the line of `path` inside it. */
export const fault = (entry: Entry<unknown>, reason: string, path?: readonly PropertyKey[]): Fault => ({
  file: entry.file,
  line: entry.lineOf(path),
  reason,
});
