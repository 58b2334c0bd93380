/** The colour scheme: the system's unless the reader chose. */
import type { Theme } from '../scene/palette.ts';
import type { ThemeChoice } from '../state/store.ts';
import { useAtlas } from '../state/store.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** The theme that a choice means now. */
export function themeNow(choice: ThemeChoice): Theme {
  if (choice !== 'system') return choice;
  return dark.matches ? 'dark' : 'light';
}

/** Calls when the system changes its scheme; returns the undo. */
export function watchTheme(onChange: () => void): () => void {
  dark.addEventListener('change', onChange);
  return () => dark.removeEventListener('change', onChange);
}

/** Keeps the page's theme and language in step with the store; returns the undo. */
export function connectPage(): () => void {
  const root = document.documentElement;
  const write = ({ theme, language }: { theme: ThemeChoice; language: string }): void => {
    root.lang = language;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  };
  write(useAtlas.getState());
  return useAtlas.subscribe(write);
}
