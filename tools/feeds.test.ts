import { describe, expect, it } from 'vitest';
import { correctionsFeed } from './feeds.ts';

const EDITION = { corrections: [], issued: '2026-11-20', site: 'https://atlas.example/' };
const CORRECTION = {
  item: 'kant',
  lenses: [],
  states: [],
  years: [1992, 2025],
  was: { de: 'Vorher <b>', en: 'Before <b>' },
  now: { de: 'Jetzt', en: 'Now' },
  sources: ['source'],
} as const;

describe('the feed of corrections', () => {
  it('is dated by the edition while nothing has been corrected', () => {
    const feed = correctionsFeed(EDITION, 'en');
    expect(feed).toContain('<updated>2026-11-20T00:00:00Z</updated>');
    expect(feed).not.toContain('<entry>');
    expect(feed).toContain('rel="self" href="https://atlas.example/data/corrections.en.atom"');
  });

  it('tells what was and what is, newest first, in its language, and escapes it', () => {
    const feed = correctionsFeed(
      {
        ...EDITION,
        corrections: [
          { ...CORRECTION, id: 'older', date: '2027-01-02' },
          { ...CORRECTION, id: 'newer', date: '2027-03-04' },
        ],
      },
      'de',
    );
    expect(feed.indexOf('correction-newer')).toBeLessThan(feed.indexOf('correction-older'));
    expect(feed).toContain('<updated>2027-03-04T00:00:00Z</updated>');
    expect(feed).toContain('Vorher &lt;b&gt;');
    expect(feed).not.toContain('Before');
    expect(feed).toContain('https://atlas.example/?page=data&amp;lang=de#correction-newer');
  });
});
