import { useEffect } from 'react';
import type { Notes } from '../../domain/words.ts';
import { showNotes } from '../../state/notes.ts';
import { useAtlas } from '../../state/store.ts';

/** Why each status began, in the page's language; `null` while they are on their way, for nobody has asked before. */
export function useNotes(): Notes | null {
  const language = useAtlas((view) => view.language);
  const notes = useAtlas((view) => view.notes);
  // They come from the server when the first state is looked at, and anew for each language.
  useEffect(() => void showNotes(language), [language]);
  return notes?.language === language ? notes.texts : null;
}
