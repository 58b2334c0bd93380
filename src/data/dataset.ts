/** Loads the generated facts. Their shapes are proven at build time by facts/compile.ts, hence the casts here and nowhere else. */
import type { Correction } from '../domain/corrections.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Items } from '../domain/items.ts';
import type { Ledger, Org } from '../domain/ledger.ts';
import {
  type Atlas,
  FACT_LANGUAGES,
  factLanguage,
  isFactLanguage,
  type Language,
  type Source,
} from '../domain/model.ts';
import type { WrittenQuestion } from '../domain/quiz.ts';
import type { SpellingGroup } from '../domain/spelling.ts';
import type { Story } from '../domain/story.ts';
import type { Names, Notes, Texts, Titles } from '../domain/words.ts';

/** Every file that there is once a language, by its path. */
const BY_LANGUAGE = import.meta.glob<unknown>('./facts/*.??.json', { import: 'default' });

type Part = 'names' | 'notes' | 'texts' | 'ledger' | 'quiz' | 'stories' | 'titles';

async function load(part: Part, language: Language): Promise<unknown> {
  const file = BY_LANGUAGE[`./facts/${part}.${language}.json`];
  if (!file) throw new Error(`no ${part} in ${language}`);
  return file();
}

/** States, lenses and regions: what map and slider need. The sources of the statuses come with the library. */
export async function loadAtlas(): Promise<Atlas> {
  return (await import('./facts/atlas.json')).default as Atlas;
}

/** The names of one language. */
export async function loadNames(language: Language): Promise<Names> {
  return (await load('names', language)) as Names;
}

/** Everything the panels tell, in one language. */
export interface Library {
  items: Items;
  texts: Texts;
  /** The sources of the statuses. */
  evidence: Evidence;
}

/** Every source by its id. */
export type Sources = Readonly<Record<string, Source>>;

/** The sources: the largest table, and wanted only when somebody looks. */
export async function loadSources(): Promise<Sources> {
  return (await import('./facts/sources.json')).default as Sources;
}

/** What the pages beside the map tell, in the language of facts nearest to the page's. */
export async function loadLedger(language: Language): Promise<Ledger> {
  return (await load('ledger', factLanguage(language))) as Ledger;
}

const marked = <T>(texts: Record<string, T>, language: Language): Record<string, T & { language: Language }> =>
  Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, { ...text, language }]));

/** The texts of a language; what nobody has written in it yet is English, and marked so. */
async function loadTexts(language: Language): Promise<Texts> {
  if (isFactLanguage(language)) return (await load('texts', language)) as Texts;
  const fallback = factLanguage(language);
  const [own, others] = (await Promise.all([load('texts', language), load('texts', fallback)])) as Texts[];
  if (!own || !others) throw new Error(`no texts in ${language}`);
  return {
    ...others,
    meanings: own.meanings,
    profiles: { ...marked(others.profiles, fallback), ...own.profiles },
    items: { ...marked(others.items, fallback), ...own.items },
  };
}

/** Events, bases and clashes with their words, and the sources of the statuses. */
export async function loadLibrary(language: Language): Promise<Library> {
  const [items, evidence, texts] = await Promise.all([
    import('./facts/items.json'),
    import('./facts/evidence.json'),
    loadTexts(language),
  ]);
  return { items: items.default as Items, evidence: evidence.default as Evidence, texts };
}

/** Why each status began, in the language of facts nearest to the page's. */
export async function loadNotes(language: Language): Promise<Notes> {
  return (await load('notes', factLanguage(language))) as Notes;
}

/** What has been corrected since the first edition. */
export async function loadCorrections(): Promise<readonly Correction[]> {
  return (await import('./facts/corrections.json')).default as readonly Correction[];
}

/** The written questions. */
export async function loadQuiz(language: Language): Promise<readonly WrittenQuestion[]> {
  return (await load('quiz', factLanguage(language))) as readonly WrittenQuestion[];
}

/** The stories in their order, in the language of facts nearest to the page's. */
export async function loadStories(language: Language): Promise<readonly Story[]> {
  return (await load('stories', factLanguage(language))) as readonly Story[];
}

/** What the search knows beyond the page's own words. */
export interface SearchAids {
  spellings: readonly SpellingGroup[];
  /** The titles of every other language. */
  titles: readonly Titles[];
  orgs: readonly Org[];
}

/** Spellings, the titles of the other languages and the organisations: wanted when somebody begins to search. */
export async function loadSearchAids(language: Language): Promise<SearchAids> {
  const others = FACT_LANGUAGES.filter((other) => other !== language);
  const [spellings, titles, ledger] = await Promise.all([
    import('./facts/spellings.json'),
    Promise.all(others.map((other) => load('titles', other))),
    loadLedger(language),
  ]);
  return {
    spellings: spellings.default as readonly SpellingGroup[],
    titles: titles as readonly Titles[],
    orgs: ledger.orgs,
  };
}
