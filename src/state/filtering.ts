/** The reader's filter of events and clashes. */
import { type Filter, filterItems, NO_FILTER } from '../domain/filter.ts';
import type { Items } from '../domain/items.ts';
import { type AtlasState, useAtlas } from './store.ts';

let last: { items: Items; filter: Filter; shown: Items } | null = null;

/** The items that the filter lets through; the same object as long as neither changes. `null` until they are loaded. */
export function itemsShown({ library, filter }: Pick<AtlasState, 'library' | 'filter'>): Items | null {
  if (!library) return null;
  const { items } = library;
  if (last?.items !== items || last.filter !== filter) {
    last = { items, filter, shown: filterItems(items, filter) };
  }
  return last.shown;
}

/** Narrows or widens the filter. */
export function setFilter(part: Partial<Filter>): void {
  useAtlas.setState(({ filter }) => ({ filter: { ...filter, ...part } }));
}

export function clearFilter(): void {
  useAtlas.setState({ filter: NO_FILTER });
}
