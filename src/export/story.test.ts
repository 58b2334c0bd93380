import { Resvg } from '@resvg/resvg-js';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { beforeAll, describe, expect, it } from 'vitest';
import { decode, type Layers } from '../data/decode.ts';
import type { Sources } from '../data/dataset.ts';
import type { Items } from '../domain/items.ts';
import type { Atlas } from '../domain/model.ts';
import type { Story } from '../domain/story.ts';
import type { Names, Texts } from '../domain/words.ts';
import type { Telling } from './sceneContent.ts';
import { handoutOf } from './handout.ts';
import { slidesOf } from './slides.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`src/data/${path}.json`, 'utf8'));
const language = (process.env['STORY_LANGUAGE'] ?? 'de') as 'de' | 'en';
const stories = read(`facts/stories.${language}`) as Story[];
const story = stories.find(({ id }) => id === (process.env['STORY'] ?? 'twelve-changes'));
if (!story) throw new Error('no story');

const telling: Telling = {
  story,
  atlas: read('facts/atlas') as Atlas,
  names: read(`facts/names.${language}`) as Names,
  language,
  library: { items: read('facts/items') as Items, texts: read(`facts/texts.${language}`) as Texts },
  sources: read('facts/sources') as Sources,
  geography: decode(read('geo/fine') as Topology<Layers>),
  address: 'https://atlas.example/?story=twelve-changes',
  issued: '2026-11-20',
};
const making = {
  draw: async (svg: string) => `data:image/png;base64,${new Resvg(svg).render().asPng().toString('base64')}`,
  onScene: () => undefined,
  signal: new AbortController().signal,
};
const font = (name: string): string =>
  readFileSync(`node_modules/@expo-google-fonts/source-sans-3/${name}/SourceSans3_${name}.ttf`).toString(
    'base64',
  );
const fonts = { normal: font('400Regular'), bold: font('700Bold') };

it('x', async () => {
  const file = await slidesOf(telling, making);
  writeFileSync('/tmp/h/slides.pptx', Buffer.from(await file.arrayBuffer()));
  const pdf = await handoutOf(telling, making, fonts);
  writeFileSync('/tmp/h/handout.pdf', Buffer.from(await pdf.arrayBuffer()));
  expect(unzipSync).toBeDefined();
  expect(strFromU8).toBeDefined();
  expect(describe).toBeDefined();
  expect(beforeAll).toBeDefined();
}, 120000);
