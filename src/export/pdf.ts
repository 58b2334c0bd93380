/** A picture as PDF: one page, all of it vectors. */
import { jsPDF } from 'jspdf';
import { svg2pdf } from 'svg2pdf.js';
import { parseDrawing } from '../poster/parseDrawing.ts';
import { MARGIN, PAGE } from './pdfSize.ts';

interface About {
  title: string;
  subject: string;
  author: string;
  language: string;
}

/** The SVG, whose words are outlines already, on a page of A4. */
export async function pdfOf(svg: string, { title, subject, author, language }: About): Promise<Blob> {
  const pdf = new jsPDF({
    orientation: 'landscape',
    unit: 'pt',
    format: 'a4',
    compress: true,
    putOnlyUsedFonts: true,
  });
  pdf.setProperties({ title, subject, author, keywords: 'CC BY 4.0', creator: author });
  pdf.setLanguage(language === 'en' ? 'en-GB' : language === 'ru' ? 'ru' : 'de');
  pdf.setDisplayMode('fullpage');
  await svg2pdf(parseDrawing(svg), pdf, {
    x: MARGIN,
    y: MARGIN,
    width: PAGE.width - 2 * MARGIN,
    height: PAGE.height - 2 * MARGIN,
  });
  return pdf.output('blob');
}
