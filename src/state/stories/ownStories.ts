/**
 * Stories of somebody's own, kept in this browser and nowhere else: one key a story. What storage refuses is held in memory
 * as long as the page stands, and the answer says so.
 */
import type { Language } from '../../domain/model.ts';
import { type OwnStory, underId } from './ownStory.ts';
import type { StoryReading } from './reading.ts';
import type { KnownIds } from './settleScene.ts';
import { readStory, storyJson } from './storyFile.ts';

const PREFIX = 'alliance-atlas.story.';

/** `forbidden` and `full` are the browser's answers; a story that is `too-large` could not be read again. */
export type Kept = 'kept' | 'forbidden' | 'full' | 'too-large';

/** A story on the shelf: readable or not, and whether it outlasts the page. */
export interface Shelved {
  id: string;
  reading: StoryReading;
  kept: boolean;
}

export interface Shelf {
  /** Every story, whoever kept it, by title; unreadable ones are listed and stay as they are. */
  list(): readonly Shelved[];
  save(story: OwnStory): Kept;
  /** Takes a story away; `forbidden` when it could not be taken from storage. */
  remove(id: string): Kept;
  /** Calls back when another tab has changed a story, with `null` when it has emptied the storage; returns its undo. */
  watch(changed: (id: string | null) => void): () => void;
}

type Browser = Pick<Window, 'localStorage' | 'addEventListener' | 'removeEventListener'>;

const FULL = /quota/i;

const refusal = (error: unknown): Kept =>
  error instanceof Error && FULL.test(error.name) ? 'full' : 'forbidden';

/** A new id that no other tab and no other person has. */
export const freshId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** Keeps a story in a browser's storage. */
export function keepStory(story: OwnStory, browser: Pick<Browser, 'localStorage'> = window): Kept {
  const written = storyJson(story, true);
  if ('fault' in written) return 'too-large';
  try {
    browser.localStorage.setItem(PREFIX + story.id, written.text);
    return 'kept';
  } catch (error) {
    return refusal(error);
  }
}

/** Opens the shelf of a browser. */
export function openShelf(known: KnownIds, fallback: Language, browser: Browser = window): Shelf {
  const unsaved = new Map<string, OwnStory>();

  function kept(): readonly Shelved[] {
    try {
      const { localStorage } = browser;
      return Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '')
        .filter((key) => key.startsWith(PREFIX))
        .map((key) => {
          const id = key.slice(PREFIX.length);
          return { id, reading: named(id, localStorage.getItem(key) ?? ''), kept: true };
        });
    } catch {
      return [];
    }
  }

  function named(id: string, text: string): StoryReading {
    const reading = readStory(text, known, fallback);
    return 'fault' in reading ? reading : { ...reading, story: underId(reading.story, id) };
  }

  return {
    list: () =>
      [
        ...kept().filter(({ id }) => !unsaved.has(id)),
        ...Array.from(unsaved, ([id, story]) => ({ id, reading: { story, hints: [] }, kept: false })),
      ].toSorted((a, b) => titleOf(a).localeCompare(titleOf(b)) || a.id.localeCompare(b.id)),
    save: (story) => {
      const answer = keepStory(story, browser);
      if (answer === 'kept') unsaved.delete(story.id);
      else unsaved.set(story.id, story);
      return answer;
    },
    remove: (id) => {
      unsaved.delete(id);
      try {
        browser.localStorage.removeItem(PREFIX + id);
        return 'kept';
      } catch {
        return 'forbidden';
      }
    },
    watch: (changed) => {
      const listen = ({ key }: StorageEvent): void => {
        if (key === null) changed(null);
        else if (key.startsWith(PREFIX)) changed(key.slice(PREFIX.length));
      };
      browser.addEventListener('storage', listen);
      return () => browser.removeEventListener('storage', listen);
    },
  };
}

const titleOf = ({ reading }: Shelved): string => ('story' in reading ? reading.story.title : '');
