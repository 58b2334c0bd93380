import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { YEARS } from '../../src/domain/dates.ts';
import { STATE_IDS } from '../../src/domain/model.ts';
import { m } from '../../src/i18n/compiled/messages.js';
import { paletteCss } from '../../src/scene/paletteCss.ts';
import { cardPng, cardSvg, readLevels } from './card.ts';
import { readFacts, type ShareFacts } from './facts.ts';
import { indexPage } from './indexPage.ts';
import { oembedOf } from './oembed.ts';
import { pagePath, picturePath } from './site.ts';
import { robots, sitemap } from './sitemap.ts';
import { statePage } from './statePage.ts';
import { yearPage } from './yearPage.ts';

/** The pages of one language by their path; `stylesheet` is its path from the root. */
export function sharePages(facts: ShareFacts, stylesheet: string): Record<string, string> {
  const { language } = facts;
  return Object.fromEntries([
    [pagePath(language, 'index'), indexPage(facts, stylesheet)],
    ...YEARS.map((year) => [pagePath(language, year), yearPage(facts, year, stylesheet)]),
    ...STATE_IDS.map((state) => [pagePath(language, state), statePage(facts, state, stylesheet)]),
  ]) as Record<string, string>;
}

/** The oEmbed answers of one language by their path: for each share page of a year, and for each lens and year. */
export function oembeds({ site, language, atlas, lens, names }: ShareFacts): Record<string, string> {
  const answer = (id: string, year: number): string => {
    const shown = { lens: names.lenses[id]?.name ?? id, year };
    const locale = { locale: language } as const;
    const answer = oembedOf(site, {
      language,
      lens: id,
      year,
      title: m.lens_now(shown, locale),
      caption: m.embed_caption(shown, locale),
      // The share pages tell of the default lens.
      path: id === lens.id ? pagePath(language, year) : `?lens=${id}&year=${year}&lang=${language}`,
    });
    return `${JSON.stringify(answer)}\n`;
  };
  return Object.fromEntries(
    YEARS.flatMap((year) => [
      [`oembed/${language}/${year}.json`, answer(lens.id, year)],
      ...atlas.lenses.map(({ id }) => [`oembed/${language}/${id}-${year}.json`, answer(id, year)]),
    ]),
  ) as Record<string, string>;
}

/** Adds the share pages, their pictures and what machines ask about them to the build. */
export function sharePlugin(): Plugin {
  return {
    name: 'share',
    apply: 'build',
    generateBundle() {
      // The samples have the colours of the pictures, which are light.
      const source = `${paletteCss(['light'])}\n${readFileSync('tools/share/share.css', 'utf8')}`;
      const sheet = this.emitFile({ type: 'asset', name: 'share.css', source });
      const stylesheet = this.getFileName(sheet);
      const levels = readLevels();
      const all = readFacts();
      for (const facts of all) {
        for (const [fileName, text] of Object.entries({
          ...sharePages(facts, stylesheet),
          ...oembeds(facts),
        })) {
          this.emitFile({ type: 'asset', fileName, source: text });
        }
        for (const subject of [...YEARS, ...STATE_IDS]) {
          const png = cardPng(cardSvg(facts, levels, subject));
          this.emitFile({ type: 'asset', fileName: picturePath(facts.language, subject), source: png });
        }
      }
      const [first] = all;
      if (first) {
        const files = { 'sitemap.xml': sitemap(first.site, first.issued), 'robots.txt': robots(first.site) };
        for (const [fileName, source] of Object.entries(files)) {
          this.emitFile({ type: 'asset', fileName, source });
        }
      }
    },
  };
}
