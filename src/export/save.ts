/** Hands files to the reader, under names that say what is in them. */
import type { Language, StateId } from '../domain/model.ts';

interface Named {
  language: Language;
  lens: string;
  year: number;
  compare: number | null;
  state: StateId | null;
}

/** `allianz-atlas-nato-2004.png`, `alliance-atlas-csto-1994-2024-arm-events.csv`. */
export function fileName({ language, lens, year, compare, state }: Named, ending: string): string {
  const years = compare === null ? [year] : [Math.min(year, compare), Math.max(year, compare)];
  const atlas = language === 'de' ? 'allianz-atlas' : 'alliance-atlas';
  return `${[atlas, lens, ...years, ...(state ? [state.toLowerCase()] : [])].join('-')}${ending}`;
}

/** Long enough for every browser to have begun the download. */
const KEPT_MS = 60_000;

/** Downloads the file; nothing leaves the reader's machine. */
export function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
