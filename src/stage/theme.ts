/** The colour scheme: the system's unless somebody chose. */
import type { Theme } from '../scene/palette.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** The theme that a choice means now. */
export function themeNow(choice: Theme | 'system'): Theme {
  if (choice !== 'system') return choice;
  return dark.matches ? 'dark' : 'light';
}

/** Calls when the system changes its scheme; returns the undo. */
export function watchTheme(onChange: () => void): () => void {
  dark.addEventListener('change', onChange);
  return () => dark.removeEventListener('change', onChange);
}
