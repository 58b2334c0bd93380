import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { beforeAll, describe, expect, it } from 'vitest';
import { decode, type Layers } from '../data/decode.ts';
import type { Sources } from '../data/dataset.ts';
import type { Items } from '../domain/items.ts';
import { type Evidence, together } from '../domain/evidence.ts';
import type { Atlas } from '../domain/model.ts';
import type { Story } from '../domain/story.ts';
import type { Names, Texts } from '../domain/words.ts';
import type { Telling } from './sceneContent.ts';
import { handoutOf } from './handout.ts';
import { slidesOf } from './slides.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`src/data/${path}.json`, 'utf8'));
const evidence = read('facts/evidence') as Evidence;
const language = 'de';
const stories = read(`facts/stories.${language}`) as Story[];
const story = stories.find(({ id }) => id === 'twelve-changes');
if (!story) throw new Error('no story');

const telling: Telling = {
  story,
  atlas: together(read('facts/atlas') as Atlas, evidence),
  names: read(`facts/names.${language}`) as Names,
  language,
  library: { items: read('facts/items') as Items, evidence, texts: read(`facts/texts.${language}`) as Texts },
  sources: read('facts/sources') as Sources,
  geography: decode(read('geo/overview') as Topology<Layers>),
  address: 'https://atlas.example/?story=twelve-changes',
  issued: '2026-11-20',
};
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const making = (signal = new AbortController().signal) => ({
  draw: async () => PIXEL,
  onScene: () => undefined,
  signal,
});
const textOf = (xml: string): string =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map(([, text = '']) => text)
    .join('\n')
    .replaceAll('&amp;', '&');

const font = (name: string): string =>
  readFileSync(`node_modules/@expo-google-fonts/source-sans-3/${name}/SourceSans3_${name}.ttf`).toString(
    'base64',
  );
const fonts = { normal: font('400Regular'), bold: font('700Bold') };

describe('the slides of a story', () => {
  let parts: Record<string, string> = {};
  beforeAll(async () => {
    const file = await slidesOf(telling, making());
    const zip = unzipSync(new Uint8Array(await file.arrayBuffer()));
    parts = Object.fromEntries(
      Object.entries(zip)
        .filter(([name]) => /\.(xml|rels)$/.test(name))
        .map(([name, bytes]) => [name, strFromU8(bytes)]),
    );
  }, 60_000);
  const slide = (number: number): string => parts[`ppt/slides/slide${number}.xml`] ?? '';
  const notes = (number: number): string => parts[`ppt/notesSlides/notesSlide${number}.xml`] ?? '';

  it('are a title, one for each scene, and the sources', () => {
    const count = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
    expect(count).toBeGreaterThan(story.scenes.length + 1);
    expect(textOf(slide(1))).toContain(story.title);
    expect(textOf(slide(1))).toContain(story.lead);
    expect(textOf(slide(count))).toContain('Quellen');
  });

  it('say each scene in text that can be edited, under a title that outlines know', () => {
    for (const [index, { heading, text }] of story.scenes.entries()) {
      const xml = slide(index + 2);
      expect(xml).toMatch(/<p:ph\s+idx="\d+"\s+type="title"/);
      // Properties of a paragraph stand before its runs, or PowerPoint offers a repair.
      expect(xml).not.toContain('</a:r><a:pPr');
      expect(textOf(xml)).toContain(heading);
      expect(textOf(xml)).toContain(text);
      expect(textOf(xml)).toMatch(/Flächen nach .+\n.*Quellen: .+\n.*CC BY 4\.0/);
    }
  });

  it('describe the map for those who do not see it', () => {
    expect(slide(2)).toMatch(/descr="VKS \/ OVKS, 31\. Dezember 1992\. [^"]*Unterzeichner: [^"]*Usbekistan/);
  });

  it('have notes in paragraphs of their language, with numbered sources', () => {
    for (const [index, scene] of story.scenes.entries()) {
      const xml = notes(index + 2);
      expect(textOf(xml)).toContain(scene.notes);
      expect(xml.match(/<a:p>/g)?.length).toBeGreaterThan(scene.sources.length);
      expect(xml).toContain('lang="de-DE"');
    }
    expect(textOf(notes(2))).toMatch(/\[1\] Collective Security Treaty Organization, 15\. Mai 1992: .+ http/);
  });

  it('name the language of the file', () => {
    expect(parts['docProps/core.xml']).toContain('<dc:language>de-DE</dc:language>');
  });

  it('give a text that is too long for its column a slide of its own', async () => {
    const [scene] = story.scenes;
    if (!scene) throw new Error('no scene');
    const long = { ...story, scenes: [{ ...scene, text: 'Ein langer Satz. '.repeat(110) }] };
    const file = await slidesOf({ ...telling, story: long }, making());
    const zip = unzipSync(new Uint8Array(await file.arrayBuffer()));
    const told = (number: number): string =>
      strFromU8(zip[`ppt/slides/slide${number}.xml`] ?? new Uint8Array());
    expect(told(2)).not.toContain('Ein langer Satz.');
    expect(told(3)).toContain('Ein langer Satz.');
  });

  it('are not made when nobody wants them any more', async () => {
    await expect(slidesOf(telling, making(AbortSignal.abort()))).rejects.toThrow(/abort/i);
  });
});

describe('the handout of a story', () => {
  it('is a PDF in its language with links to the sources', async () => {
    const pdf = Buffer.from(await (await handoutOf(telling, making(), fonts)).arrayBuffer()).toString(
      'latin1',
    );
    expect(pdf).toMatch(/^%PDF-/);
    expect(pdf).toContain('/Lang (de-DE)');
    expect(pdf).toContain('/Subtype /Type0');
    expect(pdf).toContain('(http://www.odkb.gov.ru/b/azbengl.htm)');
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(story.scenes.length);
  }, 60_000);
});
