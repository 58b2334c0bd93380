/**
 * Stories as JSON: `{ "format": "alliance-atlas-story", "version": 1, … }`, described in docs/STORIES.md.
 * What is read may be hostile; nothing here throws. Loaded when somebody asks for it, for it brings the validator.
 */
import { type Language, LANGUAGES } from '../../domain/model.ts';
import type { Scene } from '../../domain/story.ts';
import { MOST_BYTES } from './limits.ts';
import { FORMAT_VERSION, freeSceneId, type OwnStory } from './ownStory.ts';
import type { PartFault, StoryFault, StoryHint, StoryReading } from './reading.ts';
import { type KnownIds, settleScene } from './settleScene.ts';
import { FORMAT, markSchema, sceneSchema, storySchema } from './storySchema.ts';

const ID = /^[a-z0-9-]{1,60}$/;

/** True when the text takes more bytes than a story may. */
const isLarge = (text: string): boolean =>
  text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES;

/** The story as JSON, in lines when it is for people to read; a fault when it is too large to be read again. */
export function storyJson(story: OwnStory, inLines: boolean): { text: string } | { fault: StoryFault } {
  const text = JSON.stringify({ format: FORMAT, ...story }, null, inLines ? 2 : 0);
  return isLarge(text) ? { fault: { kind: 'size' } } : { text };
}

/** `allianz-atlas-<title>.json`, of letters and digits of every script. */
function fileName(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['story'];
  return `allianz-atlas-${Array.from(words.join('-')).slice(0, 60).join('').replace(/-$/, '')}.json`;
}

/** A file to download, with its name. */
export function storyFile(story: OwnStory): { file: Blob; name: string } | { fault: StoryFault } {
  const written = storyJson(story, true);
  if ('fault' in written) return written;
  return { file: new Blob([written.text], { type: 'application/json' }), name: fileName(story.title) };
}

/** Reads a file that somebody chose; one that is too large is not even opened. */
export async function readStoryFile(file: Blob, known: KnownIds, fallback: Language): Promise<StoryReading> {
  if (file.size > MOST_BYTES) return { fault: { kind: 'size' } };
  try {
    return readStory(await file.text(), known, fallback);
  } catch {
    return { fault: { kind: 'file' } };
  }
}

/** Reads JSON. A story in no known language is taken for one in `fallback`. Unknown parts of the format are ignored. */
export function readStory(text: string, known: KnownIds, fallback: Language): StoryReading {
  if (isLarge(text)) return { fault: { kind: 'size' } };
  try {
    return readParsed(JSON.parse(text.replace(/^\uFEFF/, '')), known, fallback);
  } catch {
    return { fault: { kind: 'json' } };
  }
}

function readParsed(parsed: unknown, known: KnownIds, fallback: Language): StoryReading {
  const mark = markSchema.safeParse(parsed);
  if (!mark.success) return { fault: { kind: 'foreign' } };
  if (mark.data.version > FORMAT_VERSION) return { fault: { kind: 'newer', version: mark.data.version } };
  const shape = storySchema.safeParse(parsed);
  if (!shape.success) return { fault: partFault(shape.error.issues) };
  const { id, title, lead } = shape.data;
  const read = readScenes(shape.data.scenes, known);
  if ('fault' in read) return read;
  const language = LANGUAGES.find((each) => each === shape.data.language);
  const unknown: StoryHint[] = language ? [] : [{ kind: 'language', values: [shape.data.language] }];
  return {
    story: {
      version: FORMAT_VERSION,
      language: language ?? fallback,
      id: isId(id) ? id : 'story',
      title,
      lead,
      scenes: read.scenes,
    },
    hints: [...unknown, ...read.hints],
  };
}

const isId = (id: unknown): id is string => typeof id === 'string' && ID.test(id);

/** The scenes up to the first fault. */
function readScenes(
  written: readonly unknown[],
  known: KnownIds,
): { scenes: readonly Scene[]; hints: readonly StoryHint[] } | { fault: StoryFault } {
  const scenes: Scene[] = [];
  const hints: StoryHint[] = [];
  const taken = new Set<string>();
  for (const [index, each] of written.entries()) {
    const scene = index + 1;
    const shape = sceneSchema.safeParse(each);
    const settled = shape.success
      ? settleScene(shape.data, scene, known)
      : { fault: partFault(shape.error.issues) };
    if ('fault' in settled) return { fault: { kind: 'scene', scene, fault: settled.fault } };
    const given = shape.data?.id;
    const id = isId(given) && !taken.has(given) ? given : freeSceneId(taken);
    taken.add(id);
    scenes.push({ id, ...settled.draft });
    hints.push(...settled.hints);
  }
  return { scenes, hints };
}

type Issue = NonNullable<ReturnType<typeof sceneSchema.safeParse>['error']>['issues'][number];

/** The first issue of the validator, as the atlas words it. */
function partFault([issue]: readonly Issue[]): PartFault {
  const part = String(issue?.path[0] ?? 'scene');
  if (issue?.code !== 'too_big') return { kind: 'shape', part };
  const most = Number(issue.maximum);
  if (issue.origin === 'string') return { kind: 'long', part, most };
  return issue.origin === 'array' && issue.path.length === 1
    ? { kind: 'many', part, most }
    : { kind: 'shape', part };
}
