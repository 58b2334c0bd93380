/** The words of the atlas in one language, apart from the facts that are the same in every language. */
import type { Language } from './model.ts';

/** One and more, for sentences whose verb follows the number of states. */
export interface StepText {
  one: string;
  other: string;
}

/** Names in one language. */
export interface Names {
  states: Record<string, { name: string; article?: string; capital: string }>;
  lenses: Record<
    string,
    {
      name: string;
      question: string;
      statuses: Record<string, { name: string }>;
      steps: Record<string, StepText>;
      /** Only in a lens of votes: by resolution. */
      resolutions?: Record<string, { title: string; text: string }>;
    }
  >;
  regions: Record<string, { name: string; caption: string }>;
}

/** The words of one fact in one language. */
export interface ItemText {
  /** The language of the words, where it is not that of the page. */
  language?: Language;
  title: string;
  text: string;
  place?: string;
  disputed?: string;
  basis?: string;
  alliance?: string;
  deaths?: string;
  base?: string;
  parties?: readonly string[];
  history?: readonly string[];
}

/** Texts in one language. */
export interface Texts {
  profiles: Record<string, { text: string; sources: readonly string[]; language?: Language }>;
  /** What a status means, by lens and status. */
  meanings: Record<string, Record<string, string>>;
  items: Record<string, ItemText>;
  /** By series: heading, explanation and the label of each value. */
  figures: Record<
    string,
    { title: string; text: string; measures: readonly string[]; disputed: readonly (string | null)[] }
  >;
  offices: Record<string, { person: string; text: string; disputed?: string }>;
}

/** What is told about a state when somebody looks at it, in one language. */
export interface Notes {
  /** Why a status span begins, by span id. */
  statuses: Readonly<Record<string, { note: string; disputed?: string }>>;
  /** Who holds a region, by region id: the words of its spans of control in the order of their days. */
  regions: Readonly<Record<string, RegionNotes>>;
}

export interface RegionNotes {
  disputed?: string;
  control: readonly { by: string; note: string; sources: readonly string[] }[];
}

/** By id, what things are called in one language, with their places: only for finding them, never shown. */
export type Titles = Readonly<Record<string, string>>;
