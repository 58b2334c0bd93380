/** The page's colour scheme and language follow the store. */
import type { ThemeChoice } from '../state/store.ts';
import { useAtlas } from '../state/store.ts';

/** Keeps the page's theme and language in step with the store; returns the undo. */
export function connectPage(): () => void {
  const root = document.documentElement;
  const write = (
    { theme, language }: { theme: ThemeChoice; language: string },
    before?: { theme: ThemeChoice; language: string },
  ): void => {
    // Written anew, either has the browser work out the style of the whole page.
    if (theme === before?.theme && language === before.language) return;
    root.lang = language;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  };
  write(useAtlas.getState());
  return useAtlas.subscribe(write);
}
