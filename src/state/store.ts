import { create } from 'zustand';
import { LAST_YEAR } from '../domain/dates.ts';
import { NO_FILTER } from '../domain/filter.ts';
import type { Ledger } from '../domain/ledger.ts';
import type { Atlas, Language, StateId } from '../domain/model.ts';
import type { Answers, WrittenQuestion } from '../domain/quiz.ts';
import type { StopKind } from '../domain/stops.ts';
import type { Story } from '../domain/story.ts';
import type { RowOrder } from '../domain/rowOrder.ts';
import type { Names, Notes } from '../domain/words.ts';
import type { Library, Sources } from '../data/dataset.ts';
import type { History } from './stories/history.ts';
import type { Kept, Shelved } from './stories/ownStories.ts';
import type { OwnStory } from './stories/ownStory.ts';
import type { StoryReading } from './stories/reading.ts';
import { DEFAULT_LENS, type Hint, type Place } from './place.ts';

export const TABS = ['events', 'bases', 'clashes', 'figures'] as const;
export type Tab = (typeof TABS)[number];
export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];
export const SPEEDS = [0.5, 1, 2] as const;
export type Speed = (typeof SPEEDS)[number];
/** How far the sheet is drawn up on a phone. */
export type SheetHeight = 'peek' | 'half' | 'full';

/** The card over the map: a state under the pointer, or marks that were pointed at or opened. */
export type Card =
  | { type: 'state'; id: StateId; x: number; y: number }
  | { type: 'marks'; ids: readonly string[]; x: number; y: number; pinned: boolean };

export interface AtlasState extends Place {
  tab: Tab;
  theme: ThemeChoice;
  playing: boolean;
  speed: Speed;
  sheet: SheetHeight;
  /** The strip stands over the slider; `null` until the reader decides: then the room does. */
  strip: boolean | null;
  rowOrder: RowOrder;
  /** What “next” and “previous” stop at. */
  stopAt: StopKind;
  /** States whose change is being pointed out: by playing, or by a step to it. */
  flash: readonly StateId[];
  /** Hovered on the map or active in the list of states. */
  active: StateId | null;
  card: Card | null;
  hints: readonly Hint[];
  atlas: Atlas;
  /** Names in `language`. */
  names: Names;
  /** Events, bases, clashes with texts in `language`; `null` until loaded. */
  library: Library | null;
  /** Why each status began, and in which language of the page; `null` until somebody points at a state. */
  notes: { language: Language; texts: Notes } | null;
  /** `null` until somebody opens a list of sources. */
  sources: Sources | null;
  /** What the pages tell, in `language`; `null` until a page is opened. */
  ledger: Ledger | null;
  /** The written stories, in `language`; `null` until one is wanted. */
  stories: readonly Story[] | null;
  /** While presenting: the hall sees nothing but this. */
  blank: 'black' | 'white' | null;
  /** While presenting: the presenter has left the scene to explore. */
  exploring: boolean;
  /** When presenting began, in milliseconds of the clock. */
  startedAt: number | null;
  /** The reader's own story that is open, with what can be undone. */
  own: History<OwnStory> | null;
  /** The own story is being edited. */
  editing: boolean;
  /** The latest edit was typed: the next letter belongs to the same step. */
  typing: boolean;
  /** What became of the latest edit. */
  kept: Kept;
  /** Own stories of this browser; `null` until their list is wanted. */
  shelved: readonly Shelved[] | null;
  /** What came of the story that was opened from a file or an address. */
  reading: StoryReading | null;
  /** The tour is shown. */
  touring: boolean;
  /** The own story deleted last: it can be brought back. */
  removed: OwnStory | null;
  /** The written questions, in `language`; `null` until the quiz is opened. */
  questions: readonly WrittenQuestion[] | null;
  answers: Answers;
  /** While a question is asked: the last year that is open. */
  lockedAfter: number | null;
  /** The answers have been shown: later years are open again. */
  revealed: boolean;
}

const NOTHING_LOADED: Pick<AtlasState, 'atlas' | 'names'> = {
  atlas: { version: '', states: [], lenses: [], regions: [] },
  names: { states: {}, lenses: {}, regions: {} },
};

/** The one store. Actions are plain functions in actions.ts. */
export const useAtlas = create<AtlasState>()(() => ({
  lens: DEFAULT_LENS,
  over: null,
  year: LAST_YEAR,
  vote: null,
  compare: null,
  years: [],
  state: null,
  item: null,
  page: null,
  quiz: null,
  story: null,
  scene: 0,
  present: null,
  filter: NO_FILTER,
  language: 'en',
  tab: 'events',
  theme: 'system',
  playing: false,
  speed: 1,
  sheet: 'peek',
  strip: null,
  rowOrder: 'region',
  stopAt: 'status',
  flash: [],
  active: null,
  card: null,
  hints: [],
  ...NOTHING_LOADED,
  library: null,
  notes: null,
  sources: null,
  ledger: null,
  stories: null,
  own: null,
  editing: false,
  typing: false,
  kept: 'kept',
  shelved: null,
  reading: null,
  touring: false,
  removed: null,
  blank: null,
  exploring: false,
  startedAt: null,
  questions: null,
  answers: {},
  lockedAfter: null,
  revealed: false,
}));
