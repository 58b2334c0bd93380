import { create } from 'zustand';
import { LAST_YEAR } from '../domain/dates.ts';
import type { Atlas, Language, StateId } from '../domain/model.ts';
import type { Names } from '../domain/words.ts';
import type { Library, Sources } from '../data/dataset.ts';

export const TABS = ['events', 'bases', 'clashes'] as const;
export type Tab = (typeof TABS)[number];
export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];
export const SPEEDS = [0.5, 1, 2] as const;
export type Speed = (typeof SPEEDS)[number];
/** How far the sheet is drawn up on a phone. */
export type SheetHeight = 'peek' | 'half' | 'full';

export const DEFAULT_LENS = 'alliances';

/** What was asked for in the address and does not exist; `kind` says which part. */
export interface Hint {
  kind: 'lens' | 'year' | 'state' | 'item' | 'lang';
  value: string;
}

/** The card over the map: a state under the pointer, or marks that were pointed at or opened. */
export type Card =
  | { type: 'state'; id: StateId; x: number; y: number }
  | { type: 'marks'; ids: readonly string[]; x: number; y: number; pinned: boolean };

/** What the address tells. */
export interface Place {
  lens: string;
  year: number;
  state: StateId | null;
  item: string | null;
  language: Language;
}

export interface AtlasState extends Place {
  tab: Tab;
  theme: ThemeChoice;
  playing: boolean;
  speed: Speed;
  sheet: SheetHeight;
  /** Hovered on the map or active in the list of states. */
  active: StateId | null;
  card: Card | null;
  hints: readonly Hint[];
  atlas: Atlas;
  /** Names in `language`. */
  names: Names;
  /** Events, bases, clashes with texts in `language`; `null` until loaded, `failed` when they cannot be had. */
  library: Library | null;
  libraryFailed: boolean;
  /** `null` until somebody opens a list of sources. */
  sources: Sources | null;
}

const NOTHING_LOADED: Pick<AtlasState, 'atlas' | 'names'> = {
  atlas: { version: '', states: [], lenses: [], regions: [] },
  names: { states: {}, lenses: {}, regions: {} },
};

/** The one store. Actions are plain functions in actions.ts. */
export const useAtlas = create<AtlasState>()(() => ({
  lens: DEFAULT_LENS,
  year: LAST_YEAR,
  state: null,
  item: null,
  language: 'en',
  tab: 'events',
  theme: 'system',
  playing: false,
  speed: 1,
  sheet: 'peek',
  active: null,
  card: null,
  hints: [],
  ...NOTHING_LOADED,
  library: null,
  libraryFailed: false,
  sources: null,
}));
