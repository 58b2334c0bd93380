/** The page's colour scheme and language follow the store. */
import type { ThemeChoice } from '../state/store.ts';
import { useAtlas } from '../state/store.ts';

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
