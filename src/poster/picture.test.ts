import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode, type Layers } from '../data/decode.ts';
import type { Topology } from 'topojson-specification';
import type { Atlas, StateId } from '../domain/model.ts';
import type { Names } from '../domain/words.ts';
import { PALETTES } from '../scene/palette.ts';
import { picture, type PictureContent } from './picture.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`src/data/${path}.json`, 'utf8'));
const atlas = read('facts/atlas') as Atlas;
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
