import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { YEARS } from '../../src/domain/dates.ts';
import { STATE_IDS } from '../../src/domain/model.ts';
import { describeMap } from '../../src/i18n/describe.ts';
import { escapeMarkup } from '../../src/i18n/markup.ts';
import { sourcesOf, webAddress } from './entry.ts';
import { readFacts, type ShareFacts } from './facts.ts';
import { oembedOf } from './oembed.ts';
import { oembeds, sharePages } from './plugin.ts';
import { siteAddress } from '../site.ts';
import { sitemap, SUBJECTS } from './sitemap.ts';
import { sentenceOf, yearPage } from './yearPage.ts';

const SITE = 'https://atlas.example/maps/';
const all = readFacts(SITE);
const factsIn = (language: 'de' | 'en'): ShareFacts => {
  const facts = all.find((each) => each.language === language);
  if (!facts) throw new Error(language);
  return facts;
};
const pages = Object.assign({}, ...all.map((facts) => sharePages(facts, 'assets/share.css'))) as Record<
  string,
  string
>;
const page = (path: string): string => pages[path] ?? '';
/** The page without what is quoted in its own language: titles of sources. */
const withoutSources = (html: string): string =>
  html.replaceAll(/<details class="sources">.*?<\/details>/gs, '');

describe('the address of the site', () => {
  it('is absolute and ends in a slash', () => {
    expect(siteAddress('https://atlas.example/maps/')).toBe('https://atlas.example/maps/');
    expect(siteAddress()).toBe('http://127.0.0.1:4173/');
    for (const wrong of ['atlas.example', '/maps/', 'https://atlas.example/maps', 'ftp://atlas.example/']) {
      expect(() => siteAddress(wrong), wrong).toThrow('ATLAS_SITE');
    }
  });
});

describe('the share pages', () => {
  it('exist for every year and state in both languages, and for the list of them', () => {
    const subjects = [...YEARS, ...STATE_IDS, 'index'];
    const paths = ['de', 'en'].flatMap((language) =>
      subjects.map((subject) => `${language}/${subject}.html`),
    );
    expect(Object.keys(pages).toSorted()).toEqual(paths.toSorted());
    for (const path of paths) expect(page(path).length, path).toBeLessThan(300_000);
  });

  it.each(['de', 'en'] as const)(
    'tell the sentence and the map in words for every year in %s',
    (language) => {
      const facts = factsIn(language);
      for (const year of YEARS) {
        const html = page(`${language}/${year}.html`);
        const text = describeMap(facts.atlas, facts.lens, facts.names, { year, vote: null }, language);
        expect(html, String(year)).toContain(
          `<p class="sentence">${escapeMarkup(sentenceOf(facts, year))}</p>`,
        );
        expect(html, String(year)).toContain(`alt="${escapeMarkup(text)}"`);
        expect(html.match(/<tr><th scope="row">/g), String(year)).toHaveLength(15);
      }
    },
  );

  it('tell of a state who holds which area, since when and by which sources', () => {
    const html = withoutSources(page('en/GEO.html'));
    expect(html).toContain('<h3>Abkhazia</h3>');
    expect(html).toContain('30 September 1993 – 12 August 2008</span> <b>Abkhaz de-facto authorities');
    expect(page('en/GEO.html')).toMatch(/leave the upper Kodori valley.*?<details class="sources">/);
    expect(page('en/EST.html')).not.toContain('De-facto control of areas');
  });

  it('name their own address, both languages, the picture and the oEmbed answer absolutely', () => {
    for (const tag of [
      `<link rel="canonical" href="${SITE}en/2012.html">`,
      `<link rel="alternate" hreflang="de" href="${SITE}de/2012.html">`,
      `<link rel="alternate" hreflang="x-default" href="${SITE}en/2012.html">`,
      `<link rel="alternate" type="application/json+oembed" href="${SITE}oembed/en/2012.json"`,
      `<meta property="og:image" content="${SITE}share/en-2012.png">`,
      `<meta property="og:url" content="${SITE}en/2012.html">`,
      '<meta name="twitter:card" content="summary_large_image">',
    ]) {
      expect(page('en/2012.html')).toContain(tag);
    }
    expect(page('de/UZB.html')).toContain(`<meta property="og:image" content="${SITE}share/de-UZB.png">`);
    expect(page('de/UZB.html')).not.toContain('oembed');
  });

  it('lead to the years beside, to the other language and into the atlas at the same view', () => {
    const html = page('en/2012.html');
    for (const link of ['2011.html', '2013.html', '../de/2012.html', '../?year=2012&amp;lang=en']) {
      expect(html).toContain(`href="${link}"`);
    }
    expect(page('en/1992.html')).not.toContain('rel="prev"');
    expect(page('en/2025.html')).not.toContain('rel="next"');
  });

  it('lead nowhere that does not exist', () => {
    for (const [path, html] of Object.entries(pages)) {
      const [language = ''] = path.split('/');
      for (const [, file = '', id] of html.matchAll(/href="(\w+\.html)(?:#([^"]+))?"/g)) {
        const target = page(`${language}/${file}`);
        const found = id ? `<article id="${id}">` : '<main';
        expect(target.includes(found), `${path} → ${file}#${id}`).toBe(true);
      }
    }
  });

  it('use each id once and headings without gaps', () => {
    for (const [path, html] of Object.entries(pages)) {
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
      const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toHaveLength(1);
      levels.forEach((level, at) => expect(level, path).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1));
    }
  });

  it('escape whatever the facts contain', () => {
    const facts = factsIn('en');
    const event = facts.items.events.find(({ date }) => date.startsWith('2012'));
    if (!event) throw new Error('no event in 2012');
    const evil = '<img src=x onerror="alert(1)">';
    const items = {
      ...facts.texts.items,
      [event.id]: { title: evil, text: evil, disputed: evil, place: evil },
    };
    const html = yearPage({ ...facts, texts: { ...facts.texts, items } }, 2012, 'assets/share.css');
    expect(html).not.toContain('<img src=x');
    expect(html.split(escapeMarkup(evil)).length).toBeGreaterThan(4);
  });

  it('link only what is on the web', () => {
    expect(webAddress('https://example.org/a?b=1')).toBe('https://example.org/a?b=1');
    for (const wrong of ['javascript:alert(1)', 'data:text/html,x', 'not an address', undefined]) {
      expect(webAddress(wrong)).toBeUndefined();
    }
    const facts = factsIn('en');
    const source = { id: 'a', type: 'webpage', title: 'T', publisher: 'P', url: 'javascript:alert(1)' };
    expect(sourcesOf({ ...facts, sources: { a: source } }, ['a']).markup).not.toContain('javascript');
  });

  it('hold nothing that the policy forbids: no scripts, no inline styles', () => {
    for (const [path, html] of Object.entries(pages)) {
      const forbidden = /<script|<style| style="| on\w+="|[>"]undefined[<"]|: undefined|\[object/.exec(html);
      expect(forbidden?.[0], path).toBeUndefined();
    }
  });

  it('speak German in German', () => {
    const words = (language: 'de' | 'en'): Record<string, unknown> =>
      JSON.parse(readFileSync(`src/i18n/messages/${language}.json`, 'utf8')) as Record<string, unknown>;
    const german = new Set(Object.values(words('de')));
    const shown =
      /^(share|tab|confidence|consent|deaths|kind|clash|event)_|^(sources|viewpoint|year_rule|title)$/;
    const english = Object.entries(words('en')).flatMap(([key, text]) =>
      shown.test(key) && typeof text === 'string' && !german.has(text)
        ? [text.replaceAll(/\{\w+\}/g, '').trim()]
        : [],
    );
    expect(english.length).toBeGreaterThan(60);
    for (const [path, html] of Object.entries(pages)) {
      if (!path.startsWith('de/')) continue;
      const text = withoutSources(html).replaceAll(/<[^>]*>/g, '\n');
      const lines = new Set(text.split(/\n| · /).map((line) => line.trim()));
      for (const word of english) expect(lines.has(word), `${path}: ${word}`).toBe(false);
      expect(html).not.toContain('Fills follow');
    }
  });
});

describe('the oEmbed answer', () => {
  it('is a link and a rich frame of the embed page with a title and a picture', () => {
    const shown = {
      language: 'de',
      lens: 'nato',
      year: 2004,
      title: 'NATO "2004"',
      caption: 'NATO & Karte',
      path: '?lens=nato&year=2004',
    } as const;
    expect(oembedOf(SITE, shown)).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'NATO "2004"',
      provider_name: 'Allianz-Atlas',
      provider_url: SITE,
      cache_age: 86_400,
      thumbnail_url: `${SITE}share/de-2004.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
      html: expect.stringMatching(
        /^<blockquote><a href="https:\/\/atlas.example\/maps\/\?lens=nato&amp;year=2004">NATO &amp; Karte<\/a><\/blockquote><iframe src="https:\/\/atlas.example\/maps\/embed\/de\/nato\/2004.html"\s+title="NATO &quot;2004&quot;" width="100%" height="600" [^<]*><\/iframe>$/,
      ) as string,
      width: 800,
      height: 600,
    });
  });

  it('exists for the page of each year, and for each lens and year', () => {
    const answers = oembeds(factsIn('en'));
    expect(Object.keys(answers)).toHaveLength(YEARS.length * 13);
    expect(answers['oembed/en/2012.json']).toBe(answers['oembed/en/alliances-2012.json']);
    expect(JSON.parse(answers['oembed/en/un-2022.json'] ?? '')).toMatchObject({ title: 'UN votes in 2022' });
    expect(answers['oembed/en/2012.json']).toContain(`${SITE}en/2012.html`);
  });
});

describe('the sitemap', () => {
  it('lists every page with both languages', () => {
    const text = sitemap(SITE, '2026-11-20');
    expect(text.match(/<loc>/g)).toHaveLength(SUBJECTS.length * 2 + 1);
    for (const path of Object.keys(pages)) expect(text).toContain(`<loc>${SITE}${path}</loc>`);
    expect(text.match(/hreflang="x-default"/g)).toHaveLength(SUBJECTS.length * 2);
  });
});
