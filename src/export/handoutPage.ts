/** Words and pictures one beneath the other on pages of A4 upright; real text in the typeface of the atlas. */
import { jsPDF } from 'jspdf';
import { plain } from './storyWords.ts';

/** Points. */
const PAGE = { width: 595.28, height: 841.89, side: 54, top: 66, bottom: 76 } as const;
export const COLUMN = PAGE.width - 2 * PAGE.side;
const INK = '#14181d';
export const SOFT = '#525a63';
const RULE = '#d9dde1';
const FACE = 'SourceSans3';
const LEADING = 1.3;
const SECTION_GAP = 30;

/** The two weights as base64. */
export interface HandoutFonts {
  normal: string;
  bold: string;
}

interface Style {
  size: number;
  bold?: boolean;
  colour?: string;
  /** From the left margin. */
  indent?: number;
  width?: number;
  link?: string | undefined;
}

/** Writes down a page and goes on to the next where one is full. */
export interface Writer {
  words: (text: string, style: Style) => void;
  gap: (points: number) => void;
  /** A picture across the column, this high. */
  picture: (data: string, height: number) => void;
  /** Rows of samples with words, in two columns. */
  legend: (rows: readonly { sample: string; text: string }[]) => void;
  /** Goes on beneath where this many points are left on the page, and on the next page where they are not. */
  section: (points: number) => void;
  /** Writes head and foot on every page and ends the file. */
  finish: (head: string, foot: readonly string[], pageOf: (page: number, pages: number) => string) => Blob;
}

/** Begins a file. */
export function beginHandout(
  fonts: HandoutFonts,
  about: { title: string; subject: string; author: string; language: string },
): Writer {
  const pdf = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true });
  for (const weight of ['normal', 'bold'] as const) {
    pdf.addFileToVFS(`${FACE}-${weight}.ttf`, fonts[weight]);
    pdf.addFont(`${FACE}-${weight}.ttf`, FACE, weight);
  }
  pdf.setProperties({ ...about, keywords: 'CC BY 4.0', creator: about.author });
  pdf.setLanguage(about.language as 'de-DE');
  let y: number = PAGE.top;
  const bottom = PAGE.height - PAGE.bottom;
  const style = ({ size, bold, colour }: Style): void => {
    pdf.setFont(FACE, bold ? 'bold' : 'normal');
    pdf.setFontSize(size);
    pdf.setTextColor(colour ?? INK);
  };
  const nextPage = (): void => {
    pdf.addPage();
    y = PAGE.top;
  };
  const lines = (text: string, width: number): string[] =>
    pdf.splitTextToSize(plain(text), width) as string[];
  const line = (text: string, x: number, baseline: number, link?: string): void => {
    pdf.text(text, x, baseline);
    if (link) pdf.link(x, baseline - 9, pdf.getTextWidth(text), 12, { url: link });
  };
  const words: Writer['words'] = (text, given) => {
    const { size, indent = 0, width = COLUMN - indent, link } = given;
    style(given);
    for (const each of lines(text, width)) {
      if (y + size * LEADING > bottom) {
        nextPage();
        style(given);
      }
      line(each, PAGE.side + indent, y + size, link);
      y += size * LEADING;
    }
  };
  const legend: Writer['legend'] = (rows) => {
    const half = COLUMN / 2;
    style({ size: 8.5 });
    const set = rows.map(({ sample, text }) => ({ sample, told: lines(text, half - 40) }));
    const many = Math.ceil(set.length / 2);
    const heights = [set.slice(0, many), set.slice(many)].map((column, index) => {
      let at = y;
      for (const { sample, told } of column) {
        const x = PAGE.side + index * half;
        pdf.addImage(sample, 'PNG', x, at, 18, 12, sample.slice(-60), 'FAST');
        told.forEach((each, row) => pdf.text(each, x + 24, at + 9 + row * 10.5));
        at += Math.max(1, told.length) * 10.5 + 4;
      }
      return at;
    });
    y = Math.max(...heights);
  };
  const section = (points: number): void => {
    if (y + points > bottom) nextPage();
    else if (y > PAGE.top) y += SECTION_GAP;
  };
  return {
    words,
    legend,
    section,
    gap: (points) => {
      y += points;
    },
    picture: (data, height) => {
      pdf.addImage(data, 'PNG', PAGE.side, y, COLUMN, height, undefined, 'FAST');
      y += height;
    },
    finish: (head, foot, pageOf) => {
      const pages = pdf.getNumberOfPages();
      for (let page = 1; page <= pages; page += 1) {
        pdf.setPage(page);
        style({ size: 8.5, colour: SOFT });
        if (page > 1) pdf.text(lines(head, COLUMN - 60)[0] ?? '', PAGE.side, 40);
        pdf.text(pageOf(page, pages), PAGE.width - PAGE.side, 40, { align: 'right' });
        pdf.setDrawColor(RULE);
        pdf.line(PAGE.side, PAGE.height - 64, PAGE.width - PAGE.side, PAGE.height - 64);
        style({ size: 7.5, colour: SOFT });
        foot
          .flatMap((each) => lines(each, COLUMN))
          .forEach((each, row) => pdf.text(each, PAGE.side, PAGE.height - 52 + row * 9.5));
      }
      return pdf.output('blob');
    },
  };
}
