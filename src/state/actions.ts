/** Everything that changes the view. */
import { loadLedger, loadLibrary, loadNames, loadSources } from '../data/dataset.ts';
import { yearOf } from '../domain/dates.ts';
import type { Items } from '../domain/items.ts';
import type { Language, Lens, Resolution, StateId } from '../domain/model.ts';
import { yearsOfChange } from '../domain/status.ts';
import type { RowOrder } from '../domain/strip.ts';
import { clampYear, nextChange } from '../domain/timeline.ts';
import {
  type AtlasState,
  type Card,
  type Page,
  type SheetHeight,
  type Speed,
  type Tab,
  type ThemeChoice,
  useAtlas,
} from './store.ts';

const { getState: get, setState: set } = useAtlas;

/** Shows the year (clamped); choosing a year by hand stops playing. */
export function showYear(year: number): void {
  set({ year: clampYear(year), vote: null, playing: false, card: null });
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

/** Goes to the next or previous year in which a status changes. */
export function showChange(step: 1 | -1): void {
  showYear(nextChange(yearsOfChange(currentLens(get())), get().year, step));
}

/** Shows a lens; a second one that it now equals is given up. */
export function showLens(lens: string): void {
  set(({ over }) => ({ lens, vote: null, over: over === lens ? null : over, card: null }));
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

/** Opens a page beside the map; `null` returns to the map. A failure to load is told like that of the texts. */
export async function showPage(page: Page | null): Promise<void> {
  set({ page, card: null, playing: false });
  if (!page || get().ledger) return;
  try {
    const { language } = get();
    const ledger = await loadLedger(language);
    if (get().language === language) set({ ledger });
  } catch {
    set({ libraryFailed: true });
  }
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
function locate(
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

/** Chooses an event, base or clash: year, state and tab follow it. A year within a base's or clash's time is kept. */
export function chooseItem(id: string): void {
  const { library, state, year, sheet } = get();
  const found = library && locate(library.items, id);
  if (!found) return;
  set({
    item: id,
    tab: found.tab,
    year: year >= found.from && year <= found.to ? year : found.year,
    vote: null,
    page: null,
    state: state && found.states.includes(state) ? state : (found.states[0] ?? null),
    playing: false,
    card: null,
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

/** Escape, one step at a time: card, page, item, state. */
export function leave(): void {
  const { card, item, state, page } = get();
  if (card) set({ card: null });
  else if (page) set({ page: null });
  else if (item) set({ item: null });
  else if (state) selectState(null);
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

/** Changes the language once its words are there; names, texts and language change together. */
export async function setLanguage(language: Language): Promise<void> {
  const [names, library, ledger] = await Promise.all([
    loadNames(language),
    get().library ? loadLibrary(language) : null,
    get().ledger ? loadLedger(language) : null,
  ]);
  set({ language, names, ...(library ? { library } : {}), ...(ledger ? { ledger } : {}) });
}

/** Loads what the panels tell; a failure leaves the map working and says so. */
export async function loadPanels(): Promise<void> {
  set({ libraryFailed: false });
  try {
    const { language } = get();
    const library = await loadLibrary(language);
    if (get().language !== language) return loadPanels();
    set({ library });
    settleItem();
  } catch {
    set({ libraryFailed: true });
  }
  return undefined;
}

/** Loads the sources when they are first asked for; a failure is told like that of the texts. */
export async function showSources(): Promise<void> {
  if (get().sources) return;
  try {
    set({ sources: await loadSources() });
  } catch {
    set({ libraryFailed: true });
  }
}

/** An item from the address can only be judged once the items are there. */
function settleItem(): void {
  const { item, library, hints } = get();
  if (!item || !library) return;
  if (locate(library.items, item)) chooseItem(item);
  else set({ item: null, hints: [...hints, { kind: 'item', value: item }] });
}
