/** Everything that is fetched after the first view. */
import { loadLedger, loadLibrary, loadNames, loadQuiz, loadSources, loadStories } from '../data/dataset.ts';
import { together } from '../domain/evidence.ts';
import type { Language } from '../domain/model.ts';
import { chooseItem, locate } from './actions.ts';
import { reportMissing } from './missing.ts';
import type { Page } from './place.ts';
import { useAtlas } from './store.ts';

const { getState: get, setState: set } = useAtlas;

/** Opens a page beside the map; `null` returns to the map. A failure to load is told. */
export async function showPage(page: Page | null): Promise<void> {
  set({ page, card: null, playing: false });
  if (!page || get().ledger) return;
  try {
    const { language } = get();
    const ledger = await loadLedger(language);
    if (get().language === language) set({ ledger });
  } catch {
    reportMissing('pages');
  }
}

/** Changes the language once its words are there; names, texts and language change together. Where they cannot be had, it stays. */
export async function setLanguage(language: Language): Promise<void> {
  try {
    await changeLanguage(language);
  } catch {
    reportMissing('language');
  }
}

async function changeLanguage(language: Language): Promise<void> {
  const [names, library, ledger, questions, stories] = await Promise.all([
    loadNames(language),
    get().library ? loadLibrary(language) : null,
    get().ledger ? loadLedger(language) : null,
    get().questions ? loadQuiz(language) : null,
    get().stories ? loadStories(language) : null,
  ]);
  set({
    language,
    names,
    ...(library ? { library } : {}),
    ...(ledger ? { ledger } : {}),
    ...(questions ? { questions } : {}),
    ...(stories ? { stories } : {}),
  });
}

/** Loads what the panels tell, and shows it once the page is idle; a failure leaves the map working and says so. */
export async function loadPanels(idle: Promise<void>): Promise<void> {
  try {
    const { language } = get();
    const [library] = await Promise.all([loadLibrary(language), idle]);
    if (get().language !== language) return loadPanels(idle);
    set(({ atlas }) => ({ library, atlas: together(atlas, library.evidence) }));
    settleItem();
  } catch {
    reportMissing('texts');
  }
  return undefined;
}

/** Opens a question of the quiz, or the first that has no result yet; a failure to load is told. */
export async function openQuiz(quiz?: string): Promise<void> {
  try {
    const { showFirstQuiz, showQuiz } = await import('./quizzing.ts');
    await (quiz === undefined ? showFirstQuiz() : showQuiz(quiz));
  } catch {
    set({ quiz: null });
    reportMissing('quiz');
  }
}

/** Loads the sources when they are first asked for; a failure is told. */
export async function showSources(): Promise<void> {
  if (get().sources) return;
  try {
    set({ sources: await loadSources() });
  } catch {
    reportMissing('sources');
  }
}

/** An item from the address can only be judged once the items are there. */
function settleItem(): void {
  const { item, library, hints } = get();
  if (!item || !library) return;
  if (locate(library.items, item)) chooseItem(item);
  else set({ item: null, hints: [...hints, { kind: 'item', value: item }] });
}
