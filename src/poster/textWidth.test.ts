import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from './textWidth.ts';

describe('the width of a text', () => {
  it('follows the letters: an M is wider than an i', () => {
    expect(textWidth('Mm', 10)).toBeGreaterThan(textWidth('Iiil', 10));
    expect(textWidth('Moldova', 20)).toBeCloseTo(2 * textWidth('Moldova', 10));
  });

  it('wraps between words and keeps every word', () => {
    const lines = wrapText('Kontrolle ohne Zustimmung der anerkannten Regierung', 12, 160);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe('Kontrolle ohne Zustimmung der anerkannten Regierung');
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(160);
  });

  it('leaves a word whole that is wider than the line', () => {
    expect(wrapText('Verteidigungsministerkonferenz', 12, 20)).toEqual(['Verteidigungsministerkonferenz']);
  });
});
