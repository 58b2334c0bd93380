/** The files that a story becomes; what each is made with is loaded when the files are first offered. */
import { loadFont, loadFonts } from './fonts.ts';
import { outline } from './outline.ts';
import { pngOf } from './png.ts';
import type { Telling } from './sceneContent.ts';
import type { Making } from './sheets.ts';

export const STORY_FORMATS = ['pptx', 'pdf'] as const;
export type StoryFormat = (typeof STORY_FORMATS)[number];

/** The bytes as a `data:` address. */
function addressOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(file);
  });
}

const base64 = async (file: ArrayBuffer): Promise<string> =>
  (await addressOf(new Blob([file]))).replace(/^[^,]*,/, '');

/** Draws in the browser, words as outlines. */
async function draw(svg: string): Promise<string> {
  return addressOf(await pngOf(outline(svg, '', await loadFonts()), 1));
}

let fonts: Promise<readonly [string, string]> | null = null;

async function handoutFonts(): Promise<{ normal: string; bold: string }> {
  fonts ??= Promise.all([loadFont(400).then(base64), loadFont(700).then(base64)]);
  try {
    const [normal, bold] = await fonts;
    return { normal, bold };
  } catch (error) {
    fonts = null;
    throw error;
  }
}

/** Loads what the files are made with, so that they can be made without a network later. */
export async function prepareStoryFiles(): Promise<void> {
  await Promise.all([loadFonts(), handoutFonts(), import('./slides.ts'), import('./handout.ts')]);
}

/** The story as a file. Throws when the signal says so. */
export async function storyFileOf(
  telling: Telling,
  format: StoryFormat,
  making: Omit<Making, 'draw'>,
): Promise<Blob> {
  if (format === 'pptx') return (await import('./slides.ts')).slidesOf(telling, { ...making, draw });
  return (await import('./handout.ts')).handoutOf(telling, { ...making, draw }, await handoutFonts());
}
