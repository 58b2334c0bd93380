import { Resvg } from '@resvg/resvg-js';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { cardSvg, readLevels } from './card.ts';
import { readFacts } from './facts.ts';
import { smallPng } from './png.ts';

describe('a small PNG', () => {
  it('keeps every colour where there are at most 256', () => {
    const rgba = new Uint8Array(16 * 16 * 4).map((_, at) => (at % 4 === 3 ? 255 : (at * 7) % 256));
    const { data, width, height } = PNG.sync.read(smallPng(rgba, 16, 16));
    expect([width, height]).toEqual([16, 16]);
    expect(Buffer.from(rgba).equals(data)).toBe(true);
  });

  it('takes the nearest of its 256 colours where there are more', () => {
    const rgba = new Uint8Array(64 * 64 * 4);
    for (let at = 0; at < 64 * 64; at += 1) rgba.set([at % 64, Math.floor(at / 64), 200, 255], at * 4);
    const { data } = PNG.sync.read(smallPng(rgba, 64, 64));
    const worst = Math.max(...data.map((value, at) => Math.abs(value - (rgba[at] ?? 0))));
    expect(worst).toBeLessThan(24);
  });
});

describe('the card of a page', () => {
  it.each([2012, 'UZB'] as const)('of %s is 1200 × 630 pixels and small', (subject) => {
    const [facts] = readFacts('https://atlas.example/');
    if (!facts) throw new Error('no facts');
    const svg = cardSvg(facts, readLevels(), subject);
    expect(svg).toContain(`atlas.example/de/${subject}.html`);
    const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    expect([image.width, image.height]).toEqual([1200, 630]);
    expect(smallPng(image.pixels, image.width, image.height).length).toBeLessThan(120_000);
  });
});
