/** A story as slides whose words can be edited. */
import PptxGenJS from 'pptxgenjs';
import { m } from '../i18n/compiled/messages.js';
import type { Telling } from './sceneContent.ts';
import { drawSheets, type Making, type Sheet } from './sheets.ts';
import { fitted, heightAt, listed } from './slideFit.ts';
import { finishSlides } from './slideNotes.ts';
import {
  BANDS,
  box,
  COLUMN,
  defineMasters,
  FONT,
  linked,
  MAP,
  MARGIN,
  MASTERS,
  OPENING,
  PRINT,
  RULE,
  SOFT,
  titled,
  WIDE,
} from './slideParts.ts';
import { addSources } from './slideSources.ts';
import {
  citedIn,
  languageTag,
  plain,
  printed,
  rightsOf,
  ruleOf,
  sourceWords,
  yearsOf,
} from './storyWords.ts';

/** Units of the drawing an inch: so the names of states stand 15 points high. */
const UNITS_AN_INCH = 72 / 1.15;
const MAP_SIZE = { width: MAP.w * UNITS_AN_INCH, height: MAP.h * UNITS_AN_INCH };
const OPENING_SIZES = [44, 40, 36, 32, 28, 24, 20] as const;
const LEADS = [22, 20, 18, 16, 14, 12] as const;
const HEADINGS = [26, 24, 22, 20, 18, 16, 14] as const;
const TEXTS = [18, 17, 16, 15, 14, 13, 12] as const;
const LONG_TEXTS = [18, 16, 14, 13, 12, 11, 10] as const;
const LEGEND = { size: 11.5, sample: { w: 0.31, h: 0.2 }, gap: 0.09 } as const;
/** Where there are many lines. */
const DENSE_LEGEND = { size: 9.5, sample: { w: 0.25, h: 0.16 }, gap: 0.05 } as const;
const FEW = 7;
const HEADING_TOP = 1.35;

/** The sources that a scene names, in full, with the numbers that they have in the list. */
function sourceLines(telling: Telling, ids: readonly string[]): string[] {
  const cited = citedIn(telling);
  return ids.flatMap((id) => {
    const source = telling.sources[id];
    if (!source) return [];
    const { by, title } = sourceWords(source, cited.indexOf(id) + 1, telling);
    return [`${by}${title}${source.url ? `. ${source.url}` : ''}`];
  });
}

function notesOf(telling: Telling, { scene }: Sheet): string {
  const locale = { locale: telling.language } as const;
  const sources = sourceLines(telling, scene.sources);
  const told = sources.length > 0 ? ['', `${m.sources({}, locale)}:`, ...sources] : [];
  return plain([scene.notes, ...told].join('\n')).trim();
}

function addTitle(pptx: PptxGenJS, telling: Telling): void {
  const { story } = telling;
  const lang = languageTag(telling);
  const slide = pptx.addSlide({ masterName: MASTERS.opening });
  BANDS.forEach((color, index) => {
    slide.addShape('rect', {
      x: 0,
      y: index * 2.5,
      w: 0.22,
      h: 2.5,
      fill: { color },
      line: { color, width: 0 },
    });
  });
  const { x, w, y, h } = OPENING;
  const { size } = fitted(story.title, OPENING_SIZES, { width: w, height: h, bold: true }) ?? { size: 18 };
  const lead = fitted(story.lead, LEADS, { width: w, height: 2.2 }) ?? { size: 10 };
  const brand = m.title({}, { locale: telling.language });
  slide.addText(brand, box({ x, y: 0.6, w, h: 0.35 }, lang, { fontSize: 16, color: SOFT, bold: true }));
  slide.addText(plain(story.title || brand), titled(size, lang, OPENING));
  slide.addText(
    plain(story.lead),
    box({ x, y: y + h + 0.25, w, h: 2.2 }, lang, { fontSize: lead.size, color: SOFT }),
  );
  slide.addText(
    [
      { text: ruleOf(telling), options: { breakLine: true } },
      { text: rightsOf(telling), options: { breakLine: true } },
      linked(printed(telling.address), telling.address),
    ],
    box({ x, y: 6.15, w, h: 0.95 }, lang, {
      fontSize: 11,
      color: SOFT,
      valign: 'bottom',
      paraSpaceBefore: 3,
    }),
  );
  slide.addNotes(plain(story.lead));
}

/** The legend over the small print; returns where it begins. */
function addLegend(slide: PptxGenJS.Slide, { legend }: Sheet, lang: string): number {
  const { size, sample: sampleSize, gap } = legend.length > FEW ? DENSE_LEGEND : LEGEND;
  const indent = sampleSize.w + 0.12;
  const rows = legend.map((entry) => ({
    ...entry,
    height: Math.max(sampleSize.h, heightAt(entry.text, size, { width: COLUMN - indent })),
  }));
  const top = PRINT - 0.15 - rows.reduce((sum, { height }) => sum + height + gap, 0);
  let y = top;
  for (const { sample, text, height } of rows) {
    slide.addImage({ data: sample, x: MARGIN, y, ...sampleSize, altText: text });
    slide.addText(
      text,
      box({ x: MARGIN + indent, y: y + 0.005, w: COLUMN - indent, h: height }, lang, {
        fontSize: size,
      }),
    );
    y += height + gap;
  }
  return top;
}

function addPrint(slide: PptxGenJS.Slide, telling: Telling, { publishers }: Sheet, lang: string): void {
  const locale = { locale: telling.language } as const;
  const room = { width: WIDE - 1, height: 0.16 };
  const names = listed(publishers, 9, room);
  slide.addShape('line', { x: MARGIN, y: PRINT, w: WIDE, h: 0, line: { color: RULE, width: 0.75 } });
  slide.addText(
    [
      { text: ruleOf(telling), options: { breakLine: true } },
      ...(names ? [{ text: plain(m.picture_sources({ names }, locale)), options: { breakLine: true } }] : []),
      { text: `${rightsOf(telling)} · `, options: {} },
      linked(printed(telling.address), telling.address, { fontSize: 9 }),
    ],
    box({ x: MARGIN, y: PRINT + 0.08, w: WIDE - 0.7, h: 0.66 }, lang, {
      fontSize: 9,
      color: SOFT,
      paraSpaceBefore: 1.5,
    }),
  );
}

function addScene(pptx: PptxGenJS, telling: Telling, sheet: Sheet): void {
  const { scene, map, alt } = sheet;
  const lang = languageTag(telling);
  const slide = pptx.addSlide({ masterName: MASTERS.scene });
  const column = { x: MARGIN, w: COLUMN };
  const heading = scene.heading || yearsOf(scene);
  const head = fitted(heading, HEADINGS, { width: COLUMN, height: 1.35, bold: true }) ?? {
    size: 12,
    height: 1.35,
  };
  slide.addImage({ data: map, ...MAP, altText: plain(alt) });
  const lens = telling.names.lenses[scene.lens]?.name ?? scene.lens;
  slide.addText(lens, box({ ...column, y: 0.45, h: 0.25 }, lang, { fontSize: 12, color: SOFT, bold: true }));
  slide.addText(yearsOf(scene), box({ ...column, y: 0.7, h: 0.6 }, lang, { fontSize: 32, bold: true }));
  slide.addText(
    plain(heading),
    titled(head.size, lang, { ...column, y: HEADING_TOP, h: head.height + 0.05 }),
  );
  const legendTop = addLegend(slide, sheet, lang);
  const top = HEADING_TOP + head.height + 0.2;
  const text = fitted(scene.text, TEXTS, { width: COLUMN, height: legendTop - top - 0.15 });
  if (text)
    slide.addText(
      plain(scene.text),
      box({ ...column, y: top, h: text.height + 0.05 }, lang, { fontSize: text.size }),
    );
  addPrint(slide, telling, sheet, lang);
  slide.addNotes(notesOf(telling, sheet));
  // A long text of a reader's own gets a slide to itself.
  if (!text) addLongText(pptx, heading, scene.text, lang);
}

function addLongText(pptx: PptxGenJS, heading: string, words: string, lang: string): void {
  const slide = pptx.addSlide({ masterName: MASTERS.words });
  slide.addText(plain(heading), titled(24, lang, { x: MARGIN, y: 0.45, w: WIDE, h: 0.9 }));
  const { size } = fitted(words, LONG_TEXTS, { width: WIDE, height: 5.4 }) ?? { size: 9 };
  slide.addText(plain(words), box({ x: MARGIN, y: 1.5, w: WIDE, h: 5.4 }, lang, { fontSize: size }));
}

/** The story as a PPTX: a title, a slide for each scene with its notes, all sources. Throws when the signal says so. */
export async function slidesOf(telling: Telling, making: Making): Promise<Blob> {
  const sheets = await drawSheets(telling, MAP_SIZE, making);
  const pptx = new PptxGenJS();
  const author = m.title({}, { locale: telling.language });
  Object.assign(pptx, { layout: 'LAYOUT_WIDE', title: plain(telling.story.title), author, company: author });
  pptx.subject = plain(`${telling.story.lead} ${ruleOf(telling)}`);
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT };
  defineMasters(pptx);
  addTitle(pptx, telling);
  for (const sheet of sheets) addScene(pptx, telling, sheet);
  addSources(pptx, telling);
  const file = (await pptx.write({ outputType: 'uint8array' })) as Uint8Array;
  making.signal.throwIfAborted();
  return new Blob([finishSlides(file, languageTag(telling))], {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  });
}
