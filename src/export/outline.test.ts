import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';
import { type Typeface, typefaceOf } from './typeface.ts';

const read = (name: string): Typeface => {
  const file = readFileSync(`node_modules/@expo-google-fonts/source-sans-3/${name}/SourceSans3_${name}.ttf`);
  return typefaceOf(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
};
const fonts = { 400: read('400Regular'), 600: read('600SemiBold'), 700: read('700Bold') };

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" font-family="'Source Sans 3'"><g>${inside}</g></svg>`;
const drawn = (inside: string): string => outline(svg(inside), 'NATO, 2004', fonts);
const xsOf = (path: string): number[] => [...path.matchAll(/[ML](-?[\d.]+)/g)].map(([, x]) => Number(x));

describe('words as outlines', () => {
  it('leave no text and no font behind, and everything else as it is', () => {
    const out = drawn('<rect width="4"/><text font-size="12" fill="#123456">Österreich → Köln</text>');
    expect(out).not.toMatch(/<\/?(text|tspan)|font-family/);
    expect(out).toContain('<rect width="4"/>');
    expect(out).toMatch(/<path d="M[^"]{200,}" fill="#123456" stroke="none"\/>/);
  });

  it('are told in title, description and label', () => {
    const out = drawn('<text font-size="12"><tspan x="0" y="9">Texte &amp; mehr</tspan></text>');
    expect(out).toMatch(/^<svg role="img" aria-label="NATO, 2004" /);
    expect(out).toContain('<title>NATO, 2004</title><desc>Texte &amp; mehr</desc>');
  });

  it('stand where the text stood: begin, middle or end at its place', () => {
    const at = (anchor: string): number =>
      Math.min(
        ...xsOf(
          / d="([^"]*)"/.exec(
            drawn(`<text x="100" y="20" font-size="20" text-anchor="${anchor}">HHHH</text>`),
          )?.[1] ?? '',
        ),
      );
    expect(at('start')).toBeGreaterThan(100);
    expect(at('middle')).toBeLessThan(85);
    expect(at('end')).toBeLessThan(at('middle'));
  });

  it('are numbers at every place and size', () => {
    for (let size = 10; size <= 80; size += 0.5) {
      const y = (size * 0.92).toFixed(1);
      const text = `<text font-size="${size}" font-weight="700" x="0" y="${y}">NATO, 2003 → 2005</text>`;
      expect(drawn(text), `${size}`).not.toMatch(/ d="[^"]*(NaN|e)/);
    }
    expect(drawn('<text font-size="36" font-weight="700" x="0" y="33.12">NATO</text>')).not.toContain('NaN');
  });

  it('take size, weight and colour from the group around them', () => {
    const out = drawn('<g font-size="13" font-weight="700" fill="#00ff00"><text x="1" y="2">A</text></g>');
    expect(out).toContain(`d="${fonts[700].outline('A', 1, 2, 13)}" fill="#00ff00"`);
  });

  it('have their halo under them', () => {
    const out = drawn(
      '<g font-size="13" fill="#000000" stroke="#ffffff" stroke-width="2.6" paint-order="stroke"><text>A</text></g>',
    );
    expect(out).toMatch(
      /fill="none" stroke="#ffffff" stroke-width="2.6"\/><path [^>]*fill="#000000" stroke="none"/,
    );
  });

  it('know the letters of every language of the atlas', () => {
    const missing = fonts[400].outline('\u{10ffff}', 0, 0, 10);
    for (const letter of 'äöüßÄÖÜжщЮёЁ→·–’„“”“') {
      expect(fonts[400].outline(letter, 0, 0, 10), letter).not.toBe(missing);
    }
  });
});
