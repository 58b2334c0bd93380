/** For the tests: texts that somebody might hand the atlas for a story, and the fault that each must meet. */
import type { StoryFault } from './reading.ts';
import { STORY } from './sample.ts';

const written = (changes: object): string =>
  JSON.stringify({ format: 'alliance-atlas-story', ...STORY, ...changes });

const withScene = (changes: object): string =>
  written({ scenes: [STORY.scenes[0], { ...STORY.scenes[0], ...changes }] });

const second = (fault: Extract<StoryFault, { kind: 'scene' }>['fault']): StoryFault => ({
  kind: 'scene',
  scene: 2,
  fault,
});

const shape = (part: string): StoryFault => second({ kind: 'shape', part });

export const NASTY: readonly (readonly [name: string, text: string, fault: StoryFault])[] = [
  ['nothing', '', { kind: 'json' }],
  ['a web page', '<!doctype html><script>alert(1)</script>', { kind: 'json' }],
  ['half a file', written({}).slice(0, -9), { kind: 'json' }],
  ['brackets without end', '['.repeat(199_000), { kind: 'json' }],
  ['deep brackets', '['.repeat(99_000) + ']'.repeat(99_000), { kind: 'foreign' }],
  ['deep objects', '{"scenes":'.repeat(9000) + '1' + '}'.repeat(9000), { kind: 'foreign' }],
  ['null', 'null', { kind: 'foreign' }],
  ['a list', '[]', { kind: 'foreign' }],
  ['another format', written({ format: 'geojson' }), { kind: 'foreign' }],
  ['a version in words', written({ version: '1' }), { kind: 'foreign' }],
  ['version zero', written({ version: 0 }), { kind: 'foreign' }],
  ['a version between', written({ version: 1.5 }), { kind: 'foreign' }],
  ['a newer version', written({ version: 2, scenes: 'quite different' }), { kind: 'newer', version: 2 }],
  ['too many bytes', written({ more: 'x'.repeat(200_000) }), { kind: 'size' }],
  ['too many bytes in few letters', written({ more: '€'.repeat(70_000) }), { kind: 'size' }],
  ['no scenes', written({ scenes: undefined }), { kind: 'shape', part: 'scenes' }],
  ['scenes as an object', written({ scenes: { length: 3 } }), { kind: 'shape', part: 'scenes' }],
  ['a title of numbers', written({ title: 7 }), { kind: 'shape', part: 'title' }],
  ['a long title', written({ title: 'x'.repeat(201) }), { kind: 'long', part: 'title', most: 200 }],
  ['a long lead', written({ lead: 'x'.repeat(1001) }), { kind: 'long', part: 'lead', most: 1000 }],
  [
    'sixty-one scenes',
    written({ scenes: Array.from({ length: 61 }, () => STORY.scenes[0]) }),
    { kind: 'many', part: 'scenes', most: 60 },
  ],
  ['no scene', written({ scenes: [STORY.scenes[0], null] }), shape('scene')],
  ['a year in words', withScene({ year: '1994' }), shape('year')],
  ['half a year', withScene({ year: 1994.5 }), shape('year')],
  [
    'an endless year',
    withScene({}).replaceAll('1992', '1e999'),
    { kind: 'scene', scene: 1, fault: { kind: 'shape', part: 'year' } },
  ],
  ['a year of the Middle Ages', withScene({ year: 1066 }), second({ kind: 'year', year: 1066 })],
  ['a year to come', withScene({ year: 2026 }), second({ kind: 'year', year: 2026 })],
  ['a compared year to come', withScene({ compare: 2026 }), second({ kind: 'year', year: 2026 })],
  ['an unknown lens', withScene({ lens: 'warsaw' }), second({ kind: 'lens', lens: 'warsaw' })],
  ['a lens of the prototype', withScene({ lens: '__proto__' }), second({ kind: 'lens', lens: '__proto__' })],
  ['a frame without width', withScene({ frame: { centre: [0, 0] } }), shape('frame')],
  ['a frame of three numbers', withScene({ frame: { centre: [0, 0, 0], width: 1 } }), shape('frame')],
  ['items as a word', withScene({ items: 'kant' }), shape('items')],
  ['items in items', withScene({ items: [['kant']] }), shape('items')],
  [
    'a hundred thousand items',
    withScene({ items: Array.from({ length: 95_000 }, () => 0) }),
    second({ kind: 'many', part: 'items', most: 40 }),
  ],
  [
    'forty-one items',
    withScene({ items: Array.from({ length: 41 }, () => 'kant') }),
    second({ kind: 'many', part: 'items', most: 40 }),
  ],
  ['an empty id', withScene({ sources: [''] }), shape('sources')],
  [
    'an id that is a novel',
    withScene({ sources: ['x'.repeat(81)] }),
    second({ kind: 'long', part: 'sources', most: 80 }),
  ],
  [
    'a long heading',
    withScene({ heading: 'x'.repeat(201) }),
    second({ kind: 'long', part: 'heading', most: 200 }),
  ],
  ['a long text', withScene({ text: 'x'.repeat(2001) }), second({ kind: 'long', part: 'text', most: 2000 })],
  ['long notes', withScene({ notes: 'x'.repeat(8001) }), second({ kind: 'long', part: 'notes', most: 8000 })],
];
