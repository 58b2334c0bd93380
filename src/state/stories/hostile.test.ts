/** Story files and links that were cut, bent or made to harm: a fault, or a story that the atlas could have written itself. */
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LONGEST_ID, LONGEST_LINK, MOST_BYTES, MOST_IDS, MOST_SCENES } from './limits.ts';
import type { StoryReading } from './reading.ts';
import { KNOWN, stories } from './sample.ts';
import { readStory, storyJson } from './storyFile.ts';
import { readStoryLink, storyLink } from './storyLink.ts';
import { faultText, storyHintText } from './storyText.ts';

const CORPUS = JSON.parse(readFileSync('src/state/corpus/links.json', 'utf8')) as {
  name: string;
  fragment: string;
  fault: string;
}[];

const read = (text: string): StoryReading => readStory(text, KNOWN, 'en');
const START = '#story=';

/** What is wrong with a story: beyond the limits, or not the same once it was written and read. */
function excessOf({ story, hints }: Extract<StoryReading, { story: object }>): string[] {
  const lists = story.scenes.flatMap(({ items, sources, claims }) => [items, sources, claims]);
  const again = storyJson(story, false);
  const holds = {
    hints: hints.every((hint) => storyHintText(hint).length < 500),
    scenes: story.scenes.length <= MOST_SCENES,
    lists: lists.every((ids) => ids.length <= MOST_IDS && ids.every((id) => id.length <= LONGEST_ID)),
    again: 'text' in again && isDeepStrictEqual(read(again.text), { story, hints: [] }),
  };
  return Object.entries(holds).flatMap(([what, isWell]) => (isWell ? [] : [what]));
}

/** What is wrong with a reading: neither a fault that can be told nor a good story, or every object has inherited something. */
const harmOf = (reading: StoryReading): string[] => [
  ...Object.keys(Object.prototype),
  ...('fault' in reading
    ? (/undefined|\[object|\p{Cc}/u.exec(faultText(reading.fault)) ?? [])
    : excessOf(reading)),
];

/** A good story as JSON. */
const texts = stories.map((story) => {
  const written = storyJson(story, false);
  return 'text' in written ? written.text : '';
});

/** One of the ways in which a text is spoilt. */
const spoilt = fc
  .tuple(
    texts,
    fc.nat(),
    fc.nat({ max: 40 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.nat({ max: 5 }),
  )
  .map(([text, where, length, more, way]) => {
    const at = where % (text.length + 1);
    const ways = [
      text.slice(0, at),
      text.slice(0, at) + text.slice(at + length),
      text.slice(0, at) + more + text.slice(at),
      text.slice(0, at) + more + text.slice(at + more.length),
      text.slice(0, at) + text.slice(Math.max(0, at - length)),
      text.replace(/"(year|lens|items|scenes|title|id)"/, '"__proto__"'),
    ];
    return ways[way] ?? text;
  });

const POLLUTERS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'length'];

describe('a hostile story file', () => {
  it('is a fault or a good story, however a good one was spoilt', () => {
    fc.assert(
      fc.property(spoilt, (text) => {
        expect(harmOf(read(text))).toEqual([]);
      }),
    );
  });

  it('pollutes nothing, wherever a word of the prototype stands in it', () => {
    const polluted = fc
      .tuple(texts, fc.constantFrom(...POLLUTERS), fc.nat(), fc.jsonValue({ maxDepth: 3 }))
      .map(([text, word, where, value]) => {
        const places = [...text.matchAll(/\{/g)].map(({ index }) => index + 1);
        const at = places[where % places.length] ?? 1;
        const part = `"${word}":{"polluted":true,"year":1,"value":${JSON.stringify(value)}},`;
        return text.slice(0, at) + part + text.slice(at);
      });
    fc.assert(
      fc.property(polluted, (text) => {
        expect(harmOf(read(text))).toEqual([]);
      }),
    );
  });

  it('is refused where it is deeper or longer than anything that is read', () => {
    for (const open of ['[', '{"a":', '{"scenes":[', '[[{"__proto__":'])
      expect('fault' in read(open.repeat(Math.floor(MOST_BYTES / open.length)))).toBe(true);
    expect(read(`"${'x'.repeat(MOST_BYTES)}"`)).toEqual({ fault: { kind: 'size' } });
  });
});

describe('a hostile story link', () => {
  it.each(CORPUS.map(({ name, fragment, fault }) => [name, fragment, fault] as const))(
    'is refused: %s',
    async (_, fragment, fault) => {
      const reading = await readStoryLink(fragment, KNOWN, 'en');
      expect(reading).toEqual({ fault: expect.objectContaining({ kind: fault }) as unknown });
    },
  );

  it('is a fault or a good story, whichever bit of a good one was turned', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(), fc.nat({ max: 7 }), async (text, where, bit) => {
        const bytes = deflateRawSync(text);
        const at = where % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        expect(harmOf(await readStoryLink(START + bytes.toString('base64url'), KNOWN, 'en'))).toEqual([]);
      }),
    );
  });

  it('is a fault or a good story, whichever letters of a good one were changed, cut or doubled', async () => {
    const letters = fc.string({ unit: fc.constantFrom(...'AZaz09-_=+/% #'.split('')), maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(stories, fc.nat(), letters, fc.boolean(), async (story, where, more, instead) => {
        const written = await storyLink(story);
        if ('fault' in written) return;
        const { fragment } = written;
        const at = START.length + (where % (fragment.length - START.length + 1));
        const rest = fragment.slice(at + (instead ? more.length : 0));
        expect(harmOf(await readStoryLink(fragment.slice(0, at) + more + rest, KNOWN, 'en'))).toEqual([]);
      }),
    );
  });

  it('that unpacks to more than a story may hold is refused, however well it is packed', async () => {
    const bombs = fc
      .tuple(
        fc.constantFrom(' ', '[', '{"a":', '€', '\u0000'),
        fc.integer({ min: MOST_BYTES + 1, max: 3_000_000 }),
      )
      .map(
        ([unit, size]) => START + deflateRawSync(unit.repeat(size / unit.length + 1)).toString('base64url'),
      );
    await fc.assert(
      fc.asyncProperty(bombs, async (fragment) => {
        expect(fragment.length).toBeLessThan(LONGEST_LINK);
        expect(await readStoryLink(fragment, KNOWN, 'en')).toEqual({ fault: { kind: 'size' } });
      }),
      { numRuns: 20 },
    );
  });
});
