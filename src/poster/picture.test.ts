import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode, type Layers } from '../data/decode.ts';
import type { Topology } from 'topojson-specification';
import { type Evidence, together } from '../domain/evidence.ts';
import type { Atlas, StateId } from '../domain/model.ts';
import type { Items } from '../domain/items.ts';
import type { Names } from '../domain/words.ts';
import { PALETTES } from '../scene/palette.ts';
import type { Mark } from '../scene/scene.ts';
import { picture } from './picture.ts';
import type { PictureContent } from './pictureContent.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`src/data/${path}.json`, 'utf8'));
const evidence = read('facts/evidence') as Evidence;
const atlas = together(read('facts/atlas') as Atlas, evidence);
const items = read('facts/items') as Items;
const geography = decode(read('geo/overview') as Topology<Layers>);
const lensOf = (id: string) => {
  const lens = atlas.lenses.find((each) => each.id === id);
  if (!lens) throw new Error(id);
  return lens;
};

const draw = (
  year: number,
  {
    lens = 'alliances',
    language = 'en',
    ...more
  }: Partial<Omit<PictureContent, 'lens'>> & { lens?: string } = {},
): string =>
  picture({
    geography,
    atlas,
    names: read(`facts/names.${language}`) as Names,
    lens: lensOf(lens),
    moment: { year, vote: null },
    language,
    size: { width: 1200, height: 630 },
    theme: 'light',
    address: 'atlas.example/en/2012.html',
    issued: '2026-11-20',
    ...more,
  });
/** The texts of a picture, lines joined. */
const words = (svg: string): string => svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const namesIn = (svg: string): string[] =>
  [...svg.matchAll(/<text x="[\d.]+" y="[\d.]+">([^<]+)<\/text>/g)].map(([, name = '']) => name);

describe('the still picture', () => {
  it('stands alone: no variables, no classes, no scripts, nothing from elsewhere', () => {
    const svg = draw(2012);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="1200" height="630"/);
    expect(svg).not.toMatch(/var\(|class=|style=|<script|href=|undefined|NaN|rgba\(/);
  });

  it('tells lens, year, change, rule, address and date of the facts', () => {
    const text = words(draw(2012));
    for (const told of [
      'Military alliances',
      '2012',
      'Uzbekistan freezes its participation in the CSTO.',
      'Fills follow the borders recognised by the UN General Assembly',
      'atlas.example/en/2012.html · facts as of 20 November 2026',
    ]) {
      expect(text).toContain(told);
    }
  });

  it('has in its legend the statuses of the map and no others', () => {
    const [before, after] = [words(draw(1993)), words(draw(2005))];
    expect(before).toContain('CST / CSTO: signatory');
    expect(before).not.toContain('NATO: member');
    expect(after).toContain('NATO: member');
    expect(after).not.toContain('CST / CSTO: signatory');
  });

  it('fills each state by its status and lays the pattern over it', () => {
    const svg = draw(2013);
    const of = (id: StateId): string => svg.split(`id="state-${id}"`)[1]?.slice(0, 40_000) ?? '';
    const fill = (id: StateId): string | undefined => /fill="(#\w+)"\/>/.exec(of(id))?.[1];
    expect(fill('EST')).toBe(PALETTES.light.fills.nato.member);
    expect(fill('RUS')).toBe(PALETTES.light.fills.csto.member);
    expect(of('UZB')).toMatch(/^[^/]*\/><path d="[^"]*" fill="url\(#map-bars\)"/);
  });

  it('hatches de-facto control in the years in which it lasts', () => {
    expect(draw(2013)).not.toContain('id="region-crimea"');
    expect(draw(2014)).toContain('id="region-crimea"');
  });

  it.each(['de', 'en', 'ru'] as const)('names all fifteen states in %s', (language) => {
    expect(namesIn(draw(2025, { language }))).toHaveLength(15);
  });

  it('is as large as asked, upright and dark too', () => {
    const svg = draw(2025, { lens: 'eu', size: { width: 1080, height: 1350 }, theme: 'dark' });
    expect(svg).toContain('width="1080" height="1350"');
    expect(svg).toContain(PALETTES.dark.sea);
    expect(namesIn(svg)).toHaveLength(15);
  });

  it('shows a state outlined among its neighbours, with its status and the years', () => {
    const svg = draw(2025, { state: 'GEO' });
    expect(namesIn(svg)).toEqual(expect.arrayContaining(['Georgia', 'Armenia', 'Azerbaijan', 'Russia']));
    expect(namesIn(svg)).not.toContain('Estonia');
    expect(words(svg)).toMatch(/NATO: aspirant since 3 April 2008 1992 2025/);
    expect(svg).toContain(`stroke="${PALETTES.light.outline}"`);
  });

  it('says of a vote which it was', () => {
    expect(words(draw(2022, { lens: 'un' }))).toContain('A/RES/ES-11/');
  });

  it('is the same for the same content', () => {
    expect(draw(1999)).toBe(draw(1999));
  });
});

describe('the still picture of two years', () => {
  const compared = draw(2024, { compare: 1994 });
  const before = (id: string): string => compared.split(`id="state-${id}"`)[1]?.split('id="state-')[0] ?? '';

  it('has both years in the heading, in the order of time', () => {
    expect(words(compared)).toContain('1994 → 2024');
    expect(words(draw(1994, { compare: 2024 }))).toContain('1994 → 2024');
    expect(words(compared)).toContain('Between the ends of 1994 and 2024');
  });

  it('lays the earlier fill in bands over the later one where the status changed', () => {
    expect(before('EST')).toContain(`fill="${PALETTES.light.fills.nato.member}"`);
    expect(before('EST')).toContain(`url(#split-`);
    expect(before('RUS')).not.toContain('url(#split-');
  });

  it('explains bands and faded fills in its legend', () => {
    expect(words(compared)).toContain('bands 1994, ground 2024');
    expect(words(compared)).toContain('Status the same');
  });
});

describe('the still picture of a scene', () => {
  const base = items.bases.find(({ host }) => host === 'ARM');
  if (!base) throw new Error('no base in Armenia');
  const mark: Mark = { type: 'base', id: base.id, point: base.place.plane, base };
  const scene = draw(2015, {
    title: 'A base in the Caucasus',
    frame: { centre: base.place.plane, width: 20, height: 14, bearing: 0 },
    marks: [mark],
    pointed: [{ point: base.place.plane, name: 'Gyumri' }],
  });

  it('has the title, and lens and year beside it', () => {
    expect(words(scene)).toMatch(/A base in the Caucasus Military alliances 2015/);
  });

  it('shows what the frame asks for and nothing else', () => {
    expect(namesIn(scene)).toContain('Armenia');
    expect(namesIn(scene)).not.toContain('Estonia');
  });

  it('draws the mark, explains it, and names what is pointed out', () => {
    expect(scene).toContain('data-signs=""');
    expect(words(scene)).toContain('Base or mission');
    expect(words(scene)).not.toContain('Clash, sized');
    expect(words(scene)).toContain('Gyumri');
  });

  it('says who published the sources, as many as one line takes, and how many more there are', () => {
    expect(words(draw(2015, { sources: ['NATO', 'Reuters'] }))).toContain('Sources: NATO, Reuters ');
    const many = Array.from({ length: 40 }, (_, index) => `Publisher ${index}`);
    const told = /Sources: (.*?) and (\d+) more/.exec(words(draw(2015, { sources: many })));
    expect((told?.[1]?.split(', ').length ?? 0) + Number(told?.[2])).toBe(40);
  });

  it('tells licence and version where it is given to be used elsewhere', () => {
    expect(words(draw(2015, { version: 'abc123' }))).toMatch(/version abc123 · Licence: CC BY 4.0/);
  });
});
