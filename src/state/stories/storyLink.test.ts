import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deflateRawSync } from 'node:zlib';
import { LONGEST_LINK, MOST_BYTES } from './limits.ts';
import { KNOWN, SCENE, STORY, stories } from './sample.ts';
import { isStoryLink, readStoryLink, storyLink } from './storyLink.ts';

const read = (fragment: string) => readStoryLink(fragment, KNOWN, 'en');
const packed = (bytes: Uint8Array | string): string =>
  `#story=${deflateRawSync(bytes).toString('base64url')}`;

async function linkOf(story: typeof STORY): Promise<string> {
  const written = await storyLink(story);
  if ('fault' in written) throw new Error(written.fault.kind);
  return written.fragment;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a link to a story', () => {
  it('loses nothing of any story', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        expect(await read(await linkOf(story))).toEqual({ story, hints: [] });
      }),
    );
  });

  it('is a fragment of letters that no messenger breaks', async () => {
    expect(await linkOf(STORY)).toMatch(/^#story=[\w-]{20,300}$/);
    expect(isStoryLink(await linkOf(STORY))).toBe(true);
    expect(isStoryLink('#stories')).toBe(false);
  });

  it('is not made of a story that is too large for one, or for the format', async () => {
    // Numbers that do not repeat cannot be packed.
    const noise = (seed: number): string =>
      Array.from({ length: 1000 }, (_, index) =>
        Math.sin(seed * 1000 + index)
          .toString(36)
          .slice(3, 11),
      ).join('');
    const scenes = (count: number, notes: (seed: number) => string) =>
      Array.from({ length: count }, (_, index) => ({ ...SCENE, id: `s${index}`, notes: notes(index) }));
    expect(await storyLink({ ...STORY, scenes: scenes(20, noise) })).toEqual({
      fault: { kind: 'link-size' },
    });
    expect(await storyLink({ ...STORY, scenes: scenes(60, noise) })).toEqual({ fault: { kind: 'size' } });
  });

  it.each([
    ['another fragment', '#top'],
    ['an empty one', '#story='],
    ['foreign letters', '#story=%3Cscript%3E'],
    ['an impossible length', '#story=AAAAA'],
    ['letters that were never packed', '#story=AAAA'],
    ['bytes that are no text', packed(Uint8Array.of(0xff, 0xfe, 0xfd))],
  ])('is refused when it is %s', async (_, fragment) => {
    expect(await read(fragment)).toEqual({ fault: { kind: 'link' } });
  });

  it('is refused wherever it was cut off', async () => {
    const whole = await linkOf(STORY);
    const cut = Array.from({ length: whole.length - 1 }, (_, length) => read(whole.slice(0, length)));
    for (const reading of await Promise.all(cut)) expect(Object.keys(reading)).toEqual(['fault']);
  });

  it('is refused when it is too long to be one', async () => {
    expect(await read(`#story=${'A'.repeat(LONGEST_LINK)}`)).toEqual({ fault: { kind: 'link-size' } });
  });

  it('is refused with the fault of the story in it', async () => {
    expect(await read(packed('{}'))).toEqual({ fault: { kind: 'foreign' } });
    expect(await read(packed('{'))).toEqual({ fault: { kind: 'json' } });
  });

  it('is unpacked no further than a story may reach', async () => {
    const bomb = packed(new Uint8Array(40_000_000));
    expect(bomb.length).toBeLessThan(LONGEST_LINK);
    let unpacked = 0;
    const Real = DecompressionStream;
    vi.stubGlobal('DecompressionStream', function Counted(format: CompressionFormat): ReadableWritablePair {
      const { writable, readable } = new Real(format);
      const count = new TransformStream<Uint8Array, Uint8Array>({
        transform: (part, next) => {
          unpacked += part.length;
          next.enqueue(part);
        },
      });
      return { writable, readable: readable.pipeThrough(count) };
    });
    expect(await read(bomb)).toEqual({ fault: { kind: 'size' } });
    expect(unpacked).toBeGreaterThan(MOST_BYTES);
    expect(unpacked).toBeLessThan(2 * MOST_BYTES);
  });

  it('never throws nor hangs, whatever it is', async () => {
    const start = (text: string): string => `#story=${text}`;
    const broken = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.base64String().map(start),
      fc.stringMatching(/^[\w-]{0,200}$/).map(start),
      fc.uint8Array({ maxLength: 300 }).map(packed),
      fc.uint8Array({ maxLength: 300 }).map((bytes) => start(Buffer.from(bytes).toString('base64url'))),
    );
    await fc.assert(
      fc.asyncProperty(broken, async (fragment) => {
        expect(Object.keys(await read(fragment))).toEqual(['fault']);
      }),
      { numRuns: 500 },
    );
  });

  it('is neither made nor read by a browser that cannot unpack', async () => {
    const whole = await linkOf(STORY);
    vi.stubGlobal('CompressionStream', undefined);
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await storyLink(STORY)).toEqual({ fault: { kind: 'unsupported' } });
    expect(await read(whole)).toEqual({ fault: { kind: 'unsupported' } });
  });
});
