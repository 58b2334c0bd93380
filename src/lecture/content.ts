/** What a lecture in one file carries with it; src/export/lectureContent.ts gathers it, and everything in it is text, never markup. */
import type { Topology } from 'topojson-specification';
import type { Sources } from '../data/dataset.ts';
import type { Layers } from '../data/decode.ts';
import type { IsoDay } from '../domain/dates.ts';
import type { Items } from '../domain/items.ts';
import type { Atlas, Language } from '../domain/model.ts';
import type { Story } from '../domain/story.ts';
import type { Names, Texts } from '../domain/words.ts';

/** The element that holds the content as JSON. */
export const CONTENT_ID = 'lecture-content';
/** The element that holds the lecture as plain pages: for readers without script, and for paper. */
export const PLAIN_ID = 'lecture-plain';

export interface LectureContent {
  /** Language of names and messages. */
  language: Language;
  /** Language of the story. */
  told: Language;
  story: Pick<Story, 'title' | 'lead' | 'scenes'>;
  atlas: Atlas;
  names: Names;
  /** Only what the scenes show. */
  items: Items;
  /** Words of what the scenes point out. */
  texts: Texts['items'];
  /** Only those that the scenes name. */
  sources: Sources;
  /** Who stands for each source of the statuses, of the items and of the scenes. */
  publishers: Readonly<Record<string, { publisher: string }>>;
  topology: Topology<Layers>;
  /** Address of the atlas. */
  address: string;
  issued: IsoDay;
}
