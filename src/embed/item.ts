/** A base, clash or event that a host points to: fetched by itself, so that an embed never loads them all. */
import type { Items } from '../domain/items.ts';
import { type AtlasEvent, type Base, type Clash, factLanguage, type Language } from '../domain/model.ts';
import { yearOf } from '../domain/dates.ts';
import { clampYear } from '../domain/timeline.ts';
import type { ItemText } from '../domain/words.ts';

/** The file of one item in one language, as tools/embed/items.ts writes it. */
export type ItemFile =
  | { type: 'event'; fact: AtlasEvent; text: ItemText }
  | { type: 'base'; fact: Base; text: ItemText }
  | { type: 'clash'; fact: Clash; text: ItemText };

export interface FoundItem {
  id: string;
  /** The year in which it is shown, within the atlas. */
  year: number;
  text: ItemText;
  /** The item alone, for the scene. */
  items: Items;
}

const NONE: Items = { events: [], bases: [], clashes: [], figures: [], offices: [] };

function found(file: ItemFile): FoundItem {
  const { fact, text } = file;
  const year = clampYear(yearOf('date' in fact ? fact.date : fact.from));
  const items: Items = {
    ...NONE,
    ...(file.type === 'base' ? { bases: [file.fact] } : {}),
    ...(file.type === 'clash' ? { clashes: [file.fact] } : {}),
  };
  return { id: fact.id, year, text, items };
}

/** What an id may be made of: an address may name anything, and none must lead to another file. */
const ID = /^[a-z0-9-]+$/;

/** Loads an item in the language in which facts are told to its readers (`base` is the address of the site's root). Rejects where there is none of that id. */
export async function loadItem(base: string, language: Language, id: string): Promise<FoundItem> {
  if (!ID.test(id)) throw new Error(`no item ${id}`);
  const response = await fetch(new URL(`data/items/${factLanguage(language)}/${id}.json`, base));
  if (!response.ok) throw new Error(`no item ${id}`);
  return found((await response.json()) as ItemFile);
}
