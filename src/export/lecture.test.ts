import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Layers } from '../data/decode.ts';
import type { Topology } from 'topojson-specification';
import type { Items } from '../domain/items.ts';
import { type Evidence, together } from '../domain/evidence.ts';
import type { Atlas, Source } from '../domain/model.ts';
import type { Scene } from '../domain/story.ts';
import type { Names, Texts } from '../domain/words.ts';
import { lectureContent, type SavedStory } from './lectureContent.ts';
import { jsonInScript, lectureHtml } from './lectureHtml.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`src/data/${path}.json`, 'utf8'));
const evidence = read('facts/evidence') as Evidence;
const library = { items: read('facts/items') as Items, evidence, texts: read('facts/texts.en') as Texts };
const sources = read('facts/sources') as Record<string, Source>;

const HOSTILE = '</script><script>alert(1)</script><!-- <img src=x onerror=alert(1)>\u2028"\'&';

const SCENE: Scene = {
  id: 'one',
  year: 2022,
  lens: 'csto',
  layers: ['clashes'],
  items: ['border-september-2022'],
  heading: 'Observers',
  text: 'Observers come, but no troops.',
  notes: 'Say it slowly.',
  claims: [],
  sources: ['csto-treaty-text'],
};
const story = (changes: Partial<Scene> = {}, title = 'Title'): SavedStory => ({
  id: 'mine',
  title,
  lead: '',
  scenes: [{ ...SCENE, ...changes }],
});

const contentOf = (saved: SavedStory) =>
  lectureContent(
    {
      story: saved,
      atlas: together(read('facts/atlas') as Atlas, evidence),
      names: read('facts/names.en') as Names,
      language: 'en',
      library,
      sources,
      address: 'https://atlas.example/',
      issued: '2026-11-20',
    },
    read('geo/overview') as Topology<Layers>,
  );

const PROGRAM = { script: 'go()', scriptHash: 'sha256-a', style: 'p{}', styleHash: 'sha256-b' };
const page = (saved: SavedStory): string => lectureHtml(contentOf(saved), PROGRAM);
const jsonOf = (html: string): unknown =>
  JSON.parse(/<script type="application\/json"[^>]*>(.*)<\/script>\n<script>/.exec(html)?.[1] ?? '');

describe('a lecture as one file', () => {
  it('writes JSON that cannot end its script element and reads back the same', () => {
    const text = jsonInScript({ text: HOSTILE });
    expect(text).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual({ text: HOSTILE });
  });

  it('keeps hostile words of a story as text, in the plain pages and in the data', () => {
    const clean = page(story());
    const html = page(story({ heading: HOSTILE, text: HOSTILE, notes: HOSTILE, id: HOSTILE }, HOSTILE));
    for (const tag of [/<script/g, /<\/script/g, /<!--/g, /<img/g, /<title/g])
      expect(html.match(tag)?.length, String(tag)).toBe(clean.match(tag)?.length);
    expect(jsonOf(html)).toMatchObject({ story: { title: HOSTILE, scenes: [{ text: HOSTILE }] } });
  });

  it('carries what the scenes show and say, and no other item, text or source', () => {
    const content = contentOf(story());
    expect(content.items.bases).toEqual([]);
    expect(content.items.clashes.map(({ id }) => id)).toContain('border-september-2022');
    expect(content.items.clashes.length).toBeLessThan(library.items.clashes.length / 2);
    expect(Object.keys(content.texts)).toEqual(['border-september-2022']);
    expect(Object.keys(content.sources)).toEqual(['csto-treaty-text']);
  });

  it('can be read without script: headings, texts, notes, sources, rule, licence, version and address', () => {
    const html = page(story());
    const plain = html.slice(html.indexOf('<div class="plain"'), html.indexOf('<script'));
    for (const said of [
      'Title',
      '1 / 1 · 2022 · CST / CSTO',
      'Observers come, but no troops.',
      'Say it slowly.',
      sources['csto-treaty-text']?.url ?? 'no such source',
      'UN General Assembly',
      'CC BY 4.0',
      'Facts as of 20 November 2026',
      'https://atlas.example/',
    ])
      expect(plain).toContain(said);
  });

  it('lets nothing run but its own program', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page(story()))?.[1];
    expect(policy?.replaceAll('&#39;', "'")).toBe(
      "default-src 'none'; script-src 'sha256-a'; style-src 'sha256-b'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types alliance-atlas-drawing",
    );
  });

  it('is not made of a story without scenes', () => {
    expect(() => contentOf({ ...story(), scenes: [] })).toThrow('without scenes');
  });
});
