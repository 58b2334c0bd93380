/** What comes out of the printer. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { expect } from '@playwright/test';
import type { Atlas } from './driver.ts';
import { engine } from './engine.ts';

/** Where Firefox prints to (playwright.config.ts); each worker has its own. */
export const PRINTED = join(tmpdir(), `atlas-printed-${process.pid}.pdf`);

const STREAM = /stream\r?\n([\s\S]*?)\r?\nendstream/g;
const PAGE = /\/Type\s*\/Page\b/g;
const LINE_TO = /(?:^|\s)l(?=\s)/g;
const END = '%%EOF';

/** The text of a compressed stream; nothing of one that is compressed otherwise. */
function inflated(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

const written = (): string => (existsSync(PRINTED) ? readFileSync(PRINTED, 'latin1') : '');

/** Firefox tells pages that they are printed when they or the reader ask for it, not when a driver does. */
async function printInFirefox(page: Atlas['page']): Promise<string> {
  rmSync(PRINTED, { force: true });
  await page.evaluate(() => window.print());
  await expect.poll(() => written().trimEnd().endsWith(END)).toBe(true);
  return written();
}

async function printInChromium(page: Atlas['page']): Promise<string> {
  return (await page.pdf({ format: 'A4' })).toString('latin1');
}

const print = engine === 'firefox' ? printInFirefox : printInChromium;

/** Number of pages that the browser prints, and of the lines in all their drawings. */
export async function printed(page: Atlas['page']): Promise<{ pages: number; lines: number }> {
  const pdf = await print(page);
  // Firefox packs the list of pages into a stream, too.
  const streams = [...pdf.matchAll(STREAM)].map(([, stream = '']) => inflated(stream));
  const text = [pdf.replaceAll(STREAM, ''), ...streams].join('\n');
  return { pages: text.match(PAGE)?.length ?? 0, lines: text.match(LINE_TO)?.length ?? 0 };
}
