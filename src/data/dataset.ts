/** Loads the generated facts. Their shapes are proven at build time by facts/compile.ts, hence the casts here and nowhere else. */
import type { Items } from '../domain/items.ts';
import type { Ledger } from '../domain/ledger.ts';
import type { Atlas, Language, Source } from '../domain/model.ts';
import type { WrittenQuestion } from '../domain/quiz.ts';
import type { Names, Texts } from '../domain/words.ts';

type JsonModule = { default: unknown };

const NAMES: Record<Language, () => Promise<JsonModule>> = {
  de: () => import('./facts/names.de.json'),
  en: () => import('./facts/names.en.json'),
};
const TEXTS: Record<Language, () => Promise<JsonModule>> = {
  de: () => import('./facts/texts.de.json'),
  en: () => import('./facts/texts.en.json'),
};

const LEDGERS: Record<Language, () => Promise<JsonModule>> = {
  de: () => import('./facts/ledger.de.json'),
  en: () => import('./facts/ledger.en.json'),
};

const QUIZZES: Record<Language, () => Promise<JsonModule>> = {
  de: () => import('./facts/quiz.de.json'),
  en: () => import('./facts/quiz.en.json'),
};

/** States, lenses and regions: what map and slider need. */
export async function loadAtlas(): Promise<Atlas> {
  return (await import('./facts/atlas.json')).default as Atlas;
}

/** The names of one language. */
export async function loadNames(language: Language): Promise<Names> {
  return (await NAMES[language]()).default as Names;
}

/** Everything the panels tell, in one language. */
export interface Library {
  items: Items;
  texts: Texts;
}

/** Every source by its id. */
export type Sources = Readonly<Record<string, Source>>;

/** The sources: the largest table, and wanted only when somebody looks. */
export async function loadSources(): Promise<Sources> {
  return (await import('./facts/sources.json')).default as Sources;
}

/** What the pages beside the map tell, in one language. */
export async function loadLedger(language: Language): Promise<Ledger> {
  return (await LEDGERS[language]()).default as Ledger;
}

/** The written questions in one language. */
export async function loadQuiz(language: Language): Promise<readonly WrittenQuestion[]> {
  return (await QUIZZES[language]()).default as readonly WrittenQuestion[];
}

/** Events, bases and clashes with their words. */
export async function loadLibrary(language: Language): Promise<Library> {
  const [items, texts] = await Promise.all([import('./facts/items.json'), TEXTS[language]()]);
  return {
    items: items.default as Items,
    texts: texts.default as Texts,
  };
}
