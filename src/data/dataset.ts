/** Loads the generated facts. Their shapes are proven at build time by facts/compile.ts, hence the casts here and nowhere else. */
import type { Items } from '../domain/items.ts';
import type { Ledger, Org } from '../domain/ledger.ts';
import { type Atlas, type Language, LANGUAGES, type Source } from '../domain/model.ts';
import type { SpellingGroup } from '../domain/spelling.ts';
import type { Names, Texts, Titles } from '../domain/words.ts';

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

const TITLES: Record<Language, () => Promise<JsonModule>> = {
  de: () => import('./facts/titles.de.json'),
  en: () => import('./facts/titles.en.json'),
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

/** Events, bases and clashes with their words. */
export async function loadLibrary(language: Language): Promise<Library> {
  const [items, texts] = await Promise.all([import('./facts/items.json'), TEXTS[language]()]);
  return {
    items: items.default as Items,
    texts: texts.default as Texts,
  };
}

/** What the search knows beyond the page's own words. */
export interface SearchAids {
  spellings: readonly SpellingGroup[];
  /** The titles of every other language. */
  titles: readonly Titles[];
  orgs: readonly Org[];
}

/** Spellings, the titles of the other language and the organisations: wanted when somebody begins to search. */
export async function loadSearchAids(language: Language): Promise<SearchAids> {
  const others = LANGUAGES.filter((other) => other !== language);
  const [spellings, titles, ledger] = await Promise.all([
    import('./facts/spellings.json'),
    Promise.all(others.map((other) => TITLES[other]())),
    loadLedger(language),
  ]);
  return {
    spellings: spellings.default as readonly SpellingGroup[],
    titles: titles.map((titled) => titled.default as Titles),
    orgs: ledger.orgs,
  };
}
