/** Why each status began: fetched when somebody points at a state, chooses one or asks what was right. */
import { loadNotes } from '../data/dataset.ts';
import type { Language } from '../domain/model.ts';
import { reportMissing } from './missing.ts';
import { useAtlas } from './store.ts';

const { getState: get, setState: set } = useAtlas;

/** Loads the notes of a language; a failure is told. */
export async function showNotes(language: Language): Promise<void> {
  if (get().notes?.language === language) return;
  try {
    const texts = await loadNotes(language);
    if (get().language === language) set({ notes: { language, texts } });
  } catch {
    reportMissing('texts');
  }
}
