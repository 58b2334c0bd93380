import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Geography } from '../data/decode.ts';
import { type Evidence, together } from '../domain/evidence.ts';
import type { Atlas, Language, Source } from '../domain/model.ts';
import type { Names } from '../domain/words.ts';
import { creditsPicture } from './filmCredits.ts';
import { type Film, planFilm } from './filmPlan.ts';
import {
  FADE_FRAMES,
  framesOf,
  FRAMES_PER_SECOND,
  lengthOf,
  secondsOf,
  startsOf,
  STILL_FRAMES,
} from './filmTime.ts';
import { vttOf } from './filmWords.ts';
import { onlyChanged, sampleOf } from './gifPixels.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`src/data/facts/${path}.json`, 'utf8'));
const atlas = together(read('atlas') as Atlas, read('evidence') as Evidence);
const sources = read('sources') as Record<string, Source>;

function film(lens: string, years: readonly [number, number], language: Language = 'en'): Film {
  const names = read(`names.${language}`) as Names;
  return planFilm(
    {
      view: { atlas, names, language, lens, year: 2020, vote: null, compare: 1995, state: null },
      items: null,
      pointed: [],
      // Plans draw nothing.
      geography: {} as Geography,
      sources,
      theme: 'light',
      size: { width: 1600, height: 900 },
      address: 'https://atlas.example/?lens=nato',
      issued: '2026-01-31',
    },
    years,
  );
}
const yearsOf = ({ shots }: Film): number[] => shots.map(({ content }) => content.moment.year);

describe('the time of a film', () => {
  it('lingers on change, for as long as its sentence takes to read, but not for ever', () => {
    expect(secondsOf('')).toBeCloseTo(0.92);
    expect(secondsOf('Estonia joins NATO.')).toBe(2.2);
    expect(secondsOf('x'.repeat(72))).toBe(4);
    expect(secondsOf('x'.repeat(1000))).toBe(6.6);
  });

  it('is whole frames', () => {
    for (const length of [0, 5, 50, 77, 93, 500]) {
      const frames = secondsOf('x'.repeat(length)) * FRAMES_PER_SECOND;
      expect(frames).toBeCloseTo(Math.round(frames), 6);
    }
  });

  it('has no gap: each begins where the one before ends', () => {
    expect(startsOf([{ seconds: 1 }, { seconds: 2 }, { seconds: 4 }])).toEqual([0, 1, 3]);
    expect(lengthOf([{ seconds: 1 }, { seconds: 2 }, { seconds: 4 }])).toBe(7);
  });

  it('fades each picture in over the one before, and shows the first at once', () => {
    const frames = framesOf([{ seconds: 1 }, { seconds: 2 }]);
    expect(frames.filter(({ shot }) => shot === 0).every(({ mix }) => mix === 1)).toBe(true);
    const second = frames.filter(({ shot }) => shot === 1).map(({ mix }) => mix);
    expect(second.indexOf(1)).toBe(FADE_FRAMES);
    expect(second).toEqual(second.toSorted((a, b) => a - b));
  });

  it('is neither stretched nor cut by frames that stand for several', () => {
    for (const seconds of [0.92, 2.2, 6.6]) {
      const frames = framesOf([{ seconds }, { seconds }]);
      const all = frames.reduce((sum, { lasts }) => sum + lasts, 0);
      expect(all / FRAMES_PER_SECOND).toBeCloseTo(2 * seconds, 6);
      expect(frames.every(({ lasts }) => lasts >= 1 && lasts <= STILL_FRAMES)).toBe(true);
    }
  });
});

describe('the plan of a film', () => {
  it('has every year of the range, whichever end is named first', () => {
    expect(yearsOf(film('nato', [2003, 2005]))).toEqual([2003, 2004, 2005]);
    expect(yearsOf(film('nato', [2005, 2003]))).toEqual([2003, 2004, 2005]);
    expect(yearsOf(film('nato', [2004, 2004]))).toEqual([2004]);
  });

  it('shows one year at a time, even where two are compared', () => {
    expect(film('nato', [2003, 2005]).shots.every(({ content }) => content.compare === undefined)).toBe(true);
  });

  it('speaks in years of change, and in the first year of the atlas', () => {
    const told = film('nato', [1992, 2025]).shots.filter(({ sentence }) => sentence !== '');
    expect(told.map(({ content }) => content.moment.year)).toEqual(
      expect.arrayContaining([1992, 1994, 2004]),
    );
    expect(told.length).toBeLessThan(20);
  });

  it('speaks of votes in the years of their resolutions only', () => {
    const lens = atlas.lenses.find(({ resolutions }) => resolutions);
    if (!lens?.resolutions) throw new Error('no votes');
    const voted = new Set(lens.resolutions.map(({ date }) => Number(date.slice(0, 4))));
    for (const { content, sentence } of film(lens.id, [1992, 2025]).shots) {
      expect(sentence !== '', String(content.moment.year)).toBe(voted.has(content.moment.year));
    }
  });

  it('credits the same publishers in every year, so that the small print stands still', () => {
    const { shots } = film('nato', [2003, 2005]);
    expect(new Set(shots.map(({ content }) => content.sources)).size).toBe(1);
    expect(shots[0]?.content.sources?.length).toBeGreaterThan(2);
  });

  it('is named for its years', () => {
    expect(film('nato', [2003, 2005]).title).toBe('NATO, 2003 → 2005');
    expect(film('nato', [2004, 2004]).title).toBe('NATO, 2004');
  });
});

describe('the subtitles of a film', () => {
  const { shots, title, credits } = film('nato', [2003, 2005]);
  const [, second] = shots;
  if (!second) throw new Error('no second year');

  it('are WebVTT: a note on their origin, then a cue for every year of change', () => {
    const text = vttOf({ shots, title, credits });
    expect(text).toMatch(/^WEBVTT\n\nNOTE NATO, 2003 → 2005\nAlliance Atlas · atlas\.example/);
    const start = shots[0]?.seconds ?? 0;
    const [from, to] = [start, start + second.seconds].map((time) => `00:00:0${time.toFixed(3)}`);
    expect(text).toContain(`\n\n${from} --> ${to}\n2004: Estonia, Latvia and Lithuania`);
    expect(text.match(/-->/g)).toHaveLength(shots.filter(({ sentence }) => sentence !== '').length);
  });

  it('escape what WebVTT would read as marks', () => {
    const text = vttOf({ title, credits, shots: [{ ...second, sentence: 'A & B --> <i>' }] });
    expect(text).toContain('2004: A &amp; B --&gt; &lt;i&gt;');
  });

  it('tell hours, minutes and seconds', () => {
    const text = vttOf({
      title,
      credits,
      shots: [
        { ...second, seconds: 3661.5, sentence: '' },
        { ...second, seconds: 2 },
      ],
    });
    expect(text).toContain('01:01:01.500 --> 01:01:03.500');
  });
});

describe('the credits of a film', () => {
  it('tell rule, sources, licence, address and version in every language', () => {
    for (const language of ['de', 'en', 'ru'] as const) {
      const svg = creditsPicture(film('alliances', [1992, 2025], language), { width: 1280, height: 720 });
      const words = svg.replaceAll(/<[^>]+>/g, ' ');
      for (const word of ['CC BY 4.0', 'atlas.example/?lens=nato', atlas.version, 'Natural Earth']) {
        expect(words, language).toContain(word);
      }
      const bottoms = [...svg.matchAll(/translate\(56 ([\d.]+)\)/g)].map(([, y]) => Number(y));
      expect(Math.max(...bottoms)).toBeLessThan(405 - 30);
    }
  });
});

describe('pixels on their way into a GIF', () => {
  it('are sampled evenly from every picture', () => {
    const picture = (red: number) => Uint8ClampedArray.from({ length: 40 }, (_, at) => red + (at >> 2));
    const sample = sampleOf([picture(0), picture(100)], 5);
    expect([...sample]).toEqual([0, 5, 100, 105].flatMap((value) => [value, value, value, value]));
  });

  it('are left out where they stay the same', () => {
    const now = Uint8Array.of(1, 2, 3, 4);
    expect([...onlyChanged(now, Uint8Array.of(1, 9, 3, 9), 255)]).toEqual([255, 2, 255, 4]);
  });
});
