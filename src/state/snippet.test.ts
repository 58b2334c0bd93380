import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS, elementSnippet, embedAddress, iframeSnippet } from './snippet.ts';

const SITE = 'https://atlas.example/';
const PLACE = {
  lens: 'nato',
  over: null,
  year: 2004,
  vote: null,
  compare: null,
  state: null,
  item: null,
  language: 'en',
} as const;

describe('the address of an embed', () => {
  it('is the prerendered page of its lens, year and language', () => {
    expect(embedAddress(SITE, PLACE, DEFAULT_OPTIONS, '2026-11-20')).toBe(
      'https://atlas.example/embed/en/nato/2004.html?lock=lens&facts=2026-11-20',
    );
  });

  it('is the general page in a language without prerendered ones', () => {
    expect(embedAddress(SITE, { ...PLACE, language: 'ru' }, DEFAULT_OPTIONS, '2026-11-20')).toContain(
      '/embed.html?lens=nato&year=2004&lang=ru',
    );
  });

  it('carries every option that is not the default', () => {
    const address = embedAddress(
      SITE,
      { ...PLACE, state: 'EST', compare: 1994, over: 'eu', item: 'amari' },
      {
        controls: false,
        panel: false,
        lock: ['year', 'state'],
        autoplay: true,
        theme: 'dark',
        accent: '#aa3300',
        viewpoint: 'recognised',
        height: 500,
      },
      '2026-11-20',
    );
    expect(new URL(address).search).toBe(
      '?over=eu&compare=1994&state=EST&item=amari&controls=0&panel=0&lock=year,state&autoplay=1&theme=dark&accent=aa3300&viewpoint=recognised&height=fixed&facts=2026-11-20',
    );
  });
});

describe('the snippet', () => {
  const pasted = {
    src: 'https://atlas.example/embed/en/nato/2004.html?a=1&b=2',
    href: SITE,
    title: 'A "title" <b>',
    caption: 'NATO & more',
    height: null,
  };

  it('escapes what it is given', () => {
    const code = iframeSnippet(pasted);
    expect(code).toContain('src="https://atlas.example/embed/en/nato/2004.html?a=1&amp;b=2"');
    expect(code).toContain('title="A &quot;title&quot; &lt;b&gt;"');
    expect(code).toContain('NATO &amp; more');
  });

  it('reserves the height, loads late and keeps a link where frames are stripped', () => {
    const code = iframeSnippet(pasted);
    expect(code).toMatch(/aspect-ratio:3\/2;min-height:600px;max-height:700px/);
    expect(code).toContain('loading="lazy"');
    expect(code).toContain('frameborder="0"');
    expect(code).toContain(`<figcaption><a href="${SITE}">`);
    expect(iframeSnippet({ ...pasted, height: 500 })).toContain('height:500px');
  });

  it('stands inside the element where the script is wanted', () => {
    expect(elementSnippet(pasted, SITE)).toMatch(
      /^<alliance-atlas style="display:block">\n<figure[\s\S]*<\/alliance-atlas>\n<script async src="https:\/\/atlas\.example\/alliance-atlas\.js"><\/script>$/,
    );
  });
});
