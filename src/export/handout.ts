/** A story as a handout: one scene after the other with map, text, background and numbered sources. */
import { m } from '../i18n/compiled/messages.js';
import { beginHandout, COLUMN, type HandoutFonts, SOFT, type Writer } from './handoutPage.ts';
import type { Telling } from './sceneContent.ts';
import { drawSheets, type Making, type Sheet } from './sheets.ts';
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

/** Points. */
const MAP_HEIGHT = 270;
/** Heading, legend and the first lines of the text: they stay with their map. */
const BESIDE_MAP = 190;
/** The map is drawn in these units: the names of states stand about 9 points high. */
const UNITS = 1.4;
const NOTES = { size: 10, colour: SOFT } as const;

function writeOpening(writer: Writer, { story, language }: Telling): void {
  writer.words(m.title({}, { locale: language }), { size: 12, bold: true, colour: SOFT });
  writer.gap(4);
  writer.words(story.title, { size: 26, bold: true });
  writer.gap(6);
  writer.words(story.lead, { size: 12.5, colour: SOFT });
  writer.gap(18);
  for (const scene of story.scenes) {
    writer.words(`${yearsOf(scene)}   ${scene.heading}`, { size: 11 });
    writer.gap(3);
  }
}

function writeScene(
  writer: Writer,
  telling: Telling,
  { scene, map, legend }: Sheet,
  cited: readonly string[],
): void {
  const locale = { locale: telling.language } as const;
  writer.section(MAP_HEIGHT + BESIDE_MAP);
  const lens = telling.names.lenses[scene.lens]?.name ?? scene.lens;
  writer.words(`${yearsOf(scene)} · ${lens}`, { size: 11, bold: true, colour: SOFT });
  writer.words(scene.heading, { size: 19, bold: true });
  writer.gap(6);
  writer.picture(map, MAP_HEIGHT);
  writer.gap(8);
  writer.legend(legend);
  writer.gap(8);
  writer.words(scene.text, { size: 12 });
  if (scene.notes) {
    writer.gap(8);
    writer.words(m.story_notes({}, locale), { ...NOTES, bold: true });
    for (const part of scene.notes.split('\n')) writer.words(part, NOTES);
  }
  if (scene.sources.length > 0) {
    writer.gap(8);
    writer.words(m.sources({}, locale), { size: 10, bold: true, colour: SOFT });
  }
  for (const id of scene.sources) {
    const source = telling.sources[id];
    if (!source) continue;
    const { by, title } = sourceWords(source, cited.indexOf(id) + 1, telling);
    const link = source.url && /^https?:/.test(source.url) ? source.url : undefined;
    writer.words(`${by}${title}`, { size: 8.5, link });
    if (source.url) writer.words(source.url, { size: 7.5, colour: SOFT, indent: 14, link });
    writer.gap(2);
  }
}

/** The story as a PDF with text that can be selected and searched. Throws when the signal says so. */
export async function handoutOf(telling: Telling, making: Making, fonts: HandoutFonts): Promise<Blob> {
  const { story, language, address } = telling;
  const size = { width: COLUMN * UNITS, height: MAP_HEIGHT * UNITS };
  const sheets = await drawSheets(telling, size, making);
  const author = m.title({}, { locale: language });
  const title = plain(story.title || author);
  const writer = beginHandout(fonts, {
    title,
    author,
    subject: ruleOf(telling),
    language: languageTag(telling),
  });
  const cited = citedIn(telling);
  writeOpening(writer, telling);
  for (const sheet of sheets) writeScene(writer, telling, sheet, cited);
  return writer.finish(
    title,
    [ruleOf(telling), rightsOf(telling), printed(address)],
    (page, pages) => `${page} / ${pages}`,
  );
}
