/** For the tests: a small world, and stories of every kind in it. */
import * as fc from 'fast-check';
import { YEARS } from '../../domain/dates.ts';
import { LANGUAGES, STATE_IDS } from '../../domain/model.ts';
import { LAYERS, type Scene } from '../../domain/story.ts';
import type { OwnStory } from './ownStory.ts';
import type { KnownIds } from './settleScene.ts';

const ITEMS = ['kant', 'gyumri', 'border-september-2022'];
const SOURCES = ['csto-treaty-text', 'rferl-2012-kant-extension'];
const CLAIMS = ['D0.2', 'D4.8'];

export const KNOWN: KnownIds = {
  lenses: new Set(['alliances', 'csto', 'un']),
  voteLenses: new Set(['un']),
  items: new Set(ITEMS),
  sources: new Set(SOURCES),
  claims: new Set(CLAIMS),
};

export const SCENE: Scene = {
  id: 'scene-1',
  year: 1992,
  lens: 'csto',
  layers: ['events'],
  items: ['kant'],
  heading: 'Six signatures',
  text: '',
  notes: '',
  claims: [],
  sources: [],
};

export const STORY: OwnStory = {
  version: 1,
  language: 'en',
  id: 'mine',
  title: 'My story',
  lead: '',
  scenes: [SCENE],
};

/** Words as people and machines write them: emoji, right to left, quotes, line ends, halves of letters. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.nat(0xff_ff).map((code) => String.fromCharCode(code)) }),
  fc.constantFrom(
    '👩🏽‍🚀🇰🇬',
    'שלום ‮abc',
    '„Ja“ "no" \'\\\'',
    'a\r\nb\n\tc\u0000',
    '\u2028</script>',
    '﻿',
    '\ud83d',
  ),
);

const ids = (all: readonly string[]) => fc.uniqueArray(fc.constantFrom(...all));

const fills = fc.oneof(
  fc.constant({}),
  fc.record({ state: fc.constantFrom(...STATE_IDS) }),
  fc.record({
    frame: fc.record({
      centre: fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -40, max: 60 })),
      width: fc.double({ min: 0.001, max: 200, noNaN: true }),
    }),
  }),
);

const lenses = fc.oneof(
  fc.record({ lens: fc.constantFrom('alliances', 'csto', 'un') }),
  fc.record({ lens: fc.constantFrom('alliances', 'csto'), compare: fc.constantFrom(...YEARS) }),
);

const scene = fc
  .tuple(
    fc.record({
      year: fc.constantFrom(...YEARS),
      layers: fc.shuffledSubarray([...LAYERS]),
      items: ids(ITEMS),
      heading: words,
      text: words,
      notes: words,
      claims: ids(CLAIMS),
      sources: ids(SOURCES),
    }),
    fills,
    lenses,
  )
  .map(([rest, fill, lens]) => ({ ...rest, ...fill, ...lens }));

/** Every story that the builder can make of that world. */
export const stories: fc.Arbitrary<OwnStory> = fc.record({
  version: fc.constant(1 as const),
  language: fc.constantFrom(...LANGUAGES),
  id: fc.stringMatching(/^[a-z0-9-]{1,60}$/),
  title: words,
  lead: words,
  scenes: fc
    .array(scene, { maxLength: 12 })
    .map((scenes) => scenes.map((each, index) => ({ id: `scene-${scenes.length - index}`, ...each }))),
});
