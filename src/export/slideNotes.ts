/** What the library of the slides leaves to be done: sound paragraphs in slides and notes, and the language of notes and file. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const NOTES = /^ppt\/notesSlides\/notesSlide\d+\.xml$/;
const SLIDES = /^ppt\/slides\/slide\d+\.xml$/;
/** Paragraph properties after a run, where they are not allowed. */
const STRAY = /(<\/a:r>)<a:pPr(?: [^>]*)?>(?:(?!<\/a:pPr>).)*<\/a:pPr>/gs;
const CORE = 'docProps/core.xml';
const BODY = /<a:p><a:r><a:rPr [^>]*\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr [^>]*\/><\/a:p>/;

/** Notes come as one run of text: each of its lines becomes a paragraph. */
function withParagraphs(xml: string, tag: string): string {
  return xml.replace(BODY, (_, text: string) =>
    text
      .split(/\r?\n/)
      .map((line) =>
        line === ''
          ? `<a:p><a:endParaRPr lang="${tag}"/></a:p>`
          : `<a:p><a:r><a:rPr lang="${tag}"/><a:t>${line}</a:t></a:r></a:p>`,
      )
      .join(''),
  );
}

/** The library repeats a paragraph's properties before each of its runs; PowerPoint would want to repair that. */
const withoutStrays = (xml: string): string => xml.replaceAll(STRAY, '$1');

const withLanguage = (xml: string, tag: string): string =>
  xml.replace('</cp:coreProperties>', `<dc:language>${tag}</dc:language></cp:coreProperties>`);

/** The presentation with notes in paragraphs, all of it in the language of the tag; compressed. */
export function finishSlides(file: Uint8Array, tag: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  const edit = (name: string, change: (xml: string, tag: string) => string): void => {
    const part = parts[name];
    if (part) parts[name] = strToU8(change(strFromU8(part), tag));
  };
  for (const name of Object.keys(parts).filter((each) => NOTES.test(each))) edit(name, withParagraphs);
  for (const name of Object.keys(parts).filter((each) => SLIDES.test(each))) edit(name, withoutStrays);
  edit(CORE, withLanguage);
  return zipSync(parts, { level: 6 });
}
