/** What comes out of the printer. */
import { inflateSync } from 'node:zlib';
import type { Atlas } from './driver.ts';

const STREAM = /stream\r?\n([\s\S]*?)\r?\nendstream/g;
const PAGE = /\/Type\s*\/Page\b/g;

/** The text of a compressed stream; nothing of one that is compressed otherwise. */
function inflated(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

/** Number of A4 pages that the browser prints. Firefox packs the list of pages into a stream. */
export async function pagesPrinted(page: Atlas['page']): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  const packed = [...pdf.matchAll(STREAM)].map(([, stream = '']) => inflated(stream));
  return [pdf, ...packed].join('\n').match(PAGE)?.length ?? 0;
}
