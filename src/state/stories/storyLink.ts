/**
 * A whole story in an address: `#story=` and its JSON, deflated, in base64url. The fragment is not sent to any server.
 * What is read may be hostile: broken text, text without end and texts that unpack to more than a story may hold are refused.
 */
import type { Language } from '../../domain/model.ts';
import { LONGEST_LINK, MOST_BYTES } from './limits.ts';
import type { OwnStory } from './ownStory.ts';
import type { StoryFault, StoryReading } from './reading.ts';
import type { KnownIds } from './settleScene.ts';
import { readStory, storyJson } from './storyFile.ts';

const START = '#story=';

type Bytes = Uint8Array<ArrayBuffer>;
type Packing = () => ReadableWritablePair<Bytes, Bytes>;

/** True for a fragment that wants to be a story. */
export const isStoryLink = (fragment: string): boolean => fragment.startsWith(START);

/** The fragment of a story. */
export async function storyLink(story: OwnStory): Promise<{ fragment: string } | { fault: StoryFault }> {
  const written = storyJson(story, false);
  if ('fault' in written) return written;
  try {
    const packed = await through(
      new TextEncoder().encode(written.text),
      () => new CompressionStream('deflate-raw'),
    );
    const fragment = START + encode(packed ?? new Uint8Array());
    return fragment.length > LONGEST_LINK ? { fault: { kind: 'link-size' } } : { fragment };
  } catch {
    return { fault: { kind: 'unsupported' } };
  }
}

/** Reads the fragment of an address. */
export async function readStoryLink(
  fragment: string,
  known: KnownIds,
  fallback: Language,
): Promise<StoryReading> {
  if (fragment.length > LONGEST_LINK) return { fault: { kind: 'link-size' } };
  const packed = isStoryLink(fragment) ? decode(fragment.slice(START.length)) : undefined;
  if (!packed) return { fault: { kind: 'link' } };
  if (!canUnpack()) return { fault: { kind: 'unsupported' } };
  try {
    const bytes = await through(packed, () => new DecompressionStream('deflate-raw'));
    if (!bytes) return { fault: { kind: 'size' } };
    return readStory(new TextDecoder('utf-8', { fatal: true }).decode(bytes), known, fallback);
  } catch {
    return { fault: { kind: 'link' } };
  }
}

function canUnpack(): boolean {
  try {
    return Boolean(new DecompressionStream('deflate-raw'));
  } catch {
    return false;
  }
}

/** So many bytes are unpacked at a time: they become half a megabyte at most. */
const BITE = 512;

/** The bytes in small parts, each given only when it is asked for. */
function inBites(bytes: Bytes): ReadableStream<Bytes> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(at, (at += BITE)));
    },
  });
}

/** The bytes after packing or unpacking, or nothing as soon as they are more than a story may have. */
const through = (bytes: Bytes, packing: Packing): Promise<Bytes | undefined> =>
  gather(inBites(bytes).pipeThrough(packing()).getReader(), [], 0);

/** The next part is asked for only when all before it were small enough. */
async function gather(
  reader: ReadableStreamDefaultReader<Bytes>,
  parts: readonly Bytes[],
  size: number,
): Promise<Bytes | undefined> {
  if (size > MOST_BYTES) {
    await reader.cancel();
    return undefined;
  }
  const { done, value } = await reader.read();
  if (done) return new Uint8Array(await new Blob([...parts]).arrayBuffer());
  return gather(reader, [...parts, value], size + value.length);
}

const encode = (bytes: Bytes): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

function decode(text: string): Bytes | undefined {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
  } catch {
    return undefined;
  }
}
