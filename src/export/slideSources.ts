/** The last slides of a story: all its sources. */
import type PptxGenJS from 'pptxgenjs';
import { m } from '../i18n/compiled/messages.js';
import type { Telling } from './sceneContent.ts';
import { heightAt } from './slideFit.ts';
import { box, FONT, linked, MARGIN, MASTERS, SLIDE, SOFT, titled, WIDE } from './slideParts.ts';
import { citedIn, languageTag, plain, printed, rightsOf, sourceWords } from './storyWords.ts';

const SOURCE_SIZE = 10.5;
/** Inches. */
const SOURCES_ROOM = 5.5;

/** All sources with their numbers, on as many slides as they need. */
export function addSources(pptx: PptxGenJS, telling: Telling): void {
  const lang = languageTag(telling);
  const cited = citedIn(telling).flatMap((id, index) => {
    const source = telling.sources[id];
    return source ? [{ ...sourceWords(source, index + 1, telling), url: source.url }] : [];
  });
  const pages: (typeof cited)[] = [];
  let used = Infinity;
  for (const each of cited) {
    const height = heightAt(each.by + each.title, SOURCE_SIZE, { width: WIDE }) + 4 / 72;
    if (used + height > SOURCES_ROOM) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(each);
    used += height;
  }
  pages.forEach((page, index) => {
    const slide = pptx.addSlide({ masterName: MASTERS.words });
    const place = pages.length > 1 ? ` (${index + 1}/${pages.length})` : '';
    const title = `${m.sources({}, { locale: telling.language })}${place}`;
    slide.addText(title, titled(24, lang, { x: MARGIN, y: 0.45, w: WIDE, h: 0.5 }));
    slide.addText(
      page.flatMap(({ by, title: name, url }) => [
        { text: plain(by), options: { fontFace: FONT } },
        linked(name, url, { fontFace: FONT, fontSize: SOURCE_SIZE, breakLine: true }),
      ]),
      box({ x: MARGIN, y: 1.15, w: WIDE, h: SOURCES_ROOM }, lang, {
        fontSize: SOURCE_SIZE,
        paraSpaceAfter: 4,
      }),
    );
    slide.addText(
      `${rightsOf(telling)} · ${printed(telling.address)}`,
      box({ x: MARGIN, y: SLIDE.height - 0.5, w: WIDE - 0.7, h: 0.36 }, lang, {
        fontSize: 9,
        color: SOFT,
        valign: 'bottom',
      }),
    );
  });
}
