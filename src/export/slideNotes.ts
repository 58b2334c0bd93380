/** What the library of the slides leaves to be done: paragraphs of the speaker's notes, and the language of notes and file. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const NOTES = /^ppt\/notesSlides\/notesSlide\d+\.xml$/;
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
  edit(CORE, withLanguage);
  return zipSync(parts, { level: 6 });
}
