/** What comes of reading or writing a story: it, or why not; worded in storyText.ts. */
import type { OwnStory } from './ownStory.ts';

/** What is wrong with one part of a story or scene; `part` is its name in the format. */
export type PartFault =
  /** It is missing or not what the format asks for. */
  | { kind: 'shape'; part: string }
  /** More than so many characters. */
  | { kind: 'long'; part: string; most: number }
  /** More than so many entries. */
  | { kind: 'many'; part: string; most: number }
  | { kind: 'lens'; lens: string }
  | { kind: 'year'; year: number };

export type StoryFault =
  | { kind: 'json' }
  /** JSON, but no story of the atlas. */
  | { kind: 'foreign' }
  | { kind: 'newer'; version: number }
  | { kind: 'size' }
  /** The file cannot be read at all. */
  | { kind: 'file' }
  /** The link is cut off or misspelt. */
  | { kind: 'link' }
  /** The story is too large for a link. */
  | { kind: 'link-size' }
  /** This browser cannot make or read such links. */
  | { kind: 'unsupported' }
  | PartFault
  /** Scenes are counted from one. */
  | { kind: 'scene'; scene: number; fault: PartFault };

/** What a story named and the atlas does not know, left out of the scene; scenes are counted from one. */
export type StoryHint =
  | {
      kind: 'state' | 'compare' | 'frame' | 'layers' | 'items' | 'sources' | 'claims';
      scene: number;
      values: readonly string[];
    }
  | { kind: 'language'; values: readonly string[] };

export type StoryReading = { story: OwnStory; hints: readonly StoryHint[] } | { fault: StoryFault };
