/** Everything that changes the view. */
import { LAST_YEAR, yearOf } from '../domain/dates.ts';
import type { Items } from '../domain/items.ts';
import { type Filter, letsClash, letsEvent, NO_FILTER } from '../domain/filter.ts';
import type { Lens, Resolution, StateId } from '../domain/model.ts';
import type { RowOrder } from '../domain/rowOrder.ts';
import { clampYear } from '../domain/timeline.ts';
import {
  type AtlasState,
  type Card,
  type SheetHeight,
  type Speed,
  type Tab,
  type ThemeChoice,
  useAtlas,
} from './store.ts';

const { getState: get, setState: set } = useAtlas;

/** The last year that may be shown: later ones are locked until a question is answered. */
export const lastOpenYear = ({ quiz, revealed, lockedAfter }: AtlasState): number =>
  quiz !== null && !revealed && lockedAfter !== null ? lockedAfter : LAST_YEAR;

/** Shows the year (clamped); choosing a year by hand stops playing. */
export function showYear(year: number): void {
  const open = Math.min(clampYear(year), lastOpenYear(get()));
  set({ year: open, vote: null, playing: false, card: null, flash: [] });
}

/** Shows a resolution of a lens of votes, in the year of its vote. */
export function showVote({ id, date }: Resolution): void {
  set({ vote: id, year: clampYear(yearOf(date)), playing: false, card: null });
}

export const currentLens = ({ atlas, lens }: Pick<AtlasState, 'atlas' | 'lens'>): Lens => {
  const found = atlas.lenses.find(({ id }) => id === lens);
  if (!found) throw new Error(`no lens ${lens}`);
  return found;
};

/** Shows a lens; a second one that it now equals is given up, and years are not compared in a lens of votes. */
export function showLens(lens: string): void {
  set(({ atlas, over, compare, years }) => {
    const byVote = atlas.lenses.find(({ id }) => id === lens)?.resolutions !== undefined;
    return {
      lens,
      vote: null,
      over: over === lens ? null : over,
      compare: byVote ? null : compare,
      years: byVote ? [] : years,
      card: null,
      flash: [],
    };
  });
}

/** Shows a second lens by the pattern of the outlines; `null` takes it away. */
export function showOver(over: string | null): void {
  set({ over, card: null });
}

/** Shows a status: its lens, its state and a year of it. */
export function showSpan({ lens, state, year }: { lens: string; state: StateId; year: number }): void {
  showLens(lens);
  showYear(year);
  selectState(state);
  set({ page: null });
}

/** Selects a state, or with `null` leaves it for the whole map. */
export function selectState(state: StateId | null): void {
  set(({ sheet }) => ({
    state,
    item: null,
    active: null,
    card: null,
    sheet: state && sheet === 'peek' ? 'half' : sheet,
  }));
}

/** Where an item belongs: its tab, its year and the state whose panel tells it. */
export function locate(
  items: Items,
  id: string,
): { tab: Tab; year: number; states: readonly StateId[]; from: number; to: number } | undefined {
  const event = items.events.find((one) => one.id === id);
  if (event) {
    const year = clampYear(yearOf(event.date));
    return { tab: 'events', year, states: event.states, from: year, to: year };
  }
  const base = items.bases.find((one) => one.id === id);
  if (base) {
    const [from, to] = [clampYear(yearOf(base.from)), clampYear(yearOf(base.to ?? '2025'))];
    return { tab: 'bases', year: from, states: [base.host], from, to };
  }
  const clash = items.clashes.find((one) => one.id === id);
  if (!clash) return undefined;
  const [from, to] = [clampYear(yearOf(clash.from)), clampYear(yearOf(clash.to ?? '2025'))];
  return { tab: 'clashes', year: from, states: clash.states, from, to };
}

/** True when the filter would hold the item back: choosing it then takes the filter away. */
function isHidden({ events, clashes }: Items, id: string, filter: Filter): boolean {
  const event = events.find((one) => one.id === id);
  const clash = clashes.find((one) => one.id === id);
  return (event && !letsEvent(filter, event)) || (clash && !letsClash(filter, clash)) || false;
}

/** Chooses an event, base or clash: year, state and tab follow it. A year within a base's or clash's time is kept. */
export function chooseItem(id: string): void {
  const { library, state, year, sheet, filter } = get();
  const found = library && locate(library.items, id);
  if (!found) return;
  set({
    item: id,
    tab: found.tab,
    year: year >= found.from && year <= found.to ? year : found.year,
    vote: null,
    page: null,
    state: state && found.states.includes(state) ? state : (found.states[0] ?? null),
    quiz: null,
    filter: isHidden(library.items, id, filter) ? NO_FILTER : filter,
    playing: false,
    card: null,
    flash: [],
    sheet: sheet === 'peek' ? 'half' : sheet,
  });
}

export function showTab(tab: Tab): void {
  set({ tab });
}

export function activate(active: StateId | null): void {
  if (get().active !== active) set({ active });
}

export function showCard(card: Card | null): void {
  set({ card });
}

/** Escape, one step at a time: card, page, small maps, item, state, comparison. */
export function leave(): void {
  const { card, item, state, page, years, compare } = get();
  if (card) set({ card: null });
  else if (page) set({ page: null });
  else if (years.length > 0) set({ years: [] });
  else if (item) set({ item: null });
  else if (state) selectState(null);
  else if (compare !== null) set({ compare: null });
}

export function setPlaying(playing: boolean): void {
  set({ playing, card: null });
}

export function setSpeed(speed: Speed): void {
  set({ speed });
}

export function setTheme(theme: ThemeChoice): void {
  set({ theme });
}

export function setSheet(sheet: SheetHeight): void {
  set({ sheet });
}

export function setStrip(strip: boolean): void {
  set({ strip });
}

export function setRowOrder(rowOrder: RowOrder): void {
  set({ rowOrder });
}

/** Selects a state in a year: a cell of the strip. */
export function showCell(state: StateId, year: number): void {
  showYear(year);
  if (get().state !== state) selectState(state);
}

export function dismissHints(): void {
  set({ hints: [] });
}
