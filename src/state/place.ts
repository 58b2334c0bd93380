/** What an address can name: the part of the view that can be shared. */
import type { Filter } from '../domain/filter.ts';
import type { Language, StateId } from '../domain/model.ts';

export const DEFAULT_LENS = 'alliances';

/** The pages beside the map: stories, what the founding documents claim, the organisations, the data, the view as files, the builder of embeds. */
export const PAGES = ['stories', 'claims', 'orgs', 'data', 'export', 'embed'] as const;
export type Page = (typeof PAGES)[number];

/** How a story is shown: `hall` fills the screen for an audience, `speaker` is the second window with the notes. */
export const PRESENTATIONS = ['hall', 'speaker'] as const;
export type Presentation = (typeof PRESENTATIONS)[number];

/** What was asked for in the address and does not exist; `kind` says which part. */
export interface Hint {
  kind:
    | 'lens'
    | 'over'
    | 'year'
    | 'vote'
    | 'compare'
    | 'years'
    | 'state'
    | 'item'
    | 'page'
    | 'quiz'
    | 'story'
    | 'scene'
    | 'present'
    | 'events'
    | 'clashes'
    | 'org'
    | 'period'
    | 'lang';
  value: string;
}

/** What the address tells. */
export interface Place {
  lens: string;
  /** A second lens, told by the pattern of the outlines. */
  over: string | null;
  year: number;
  /** The chosen resolution of a lens of votes; `null` is the latest of the year. */
  vote: string | null;
  /** The year that `year` is compared with; `null` compares nothing. */
  compare: number | null;
  /** Years shown side by side as small maps, ascending; none shows the one map. */
  years: readonly number[];
  state: StateId | null;
  item: string | null;
  page: Page | null;
  /** The question being asked: the map stops at its year until the reader has answered. */
  quiz: string | null;
  /** The story being told; the view is then that of its scene. */
  story: string | null;
  /** Index of the scene, from 0. */
  scene: number;
  /** `null`: the story is read in the panel. */
  present: Presentation | null;
  filter: Filter;
  language: Language;
}
