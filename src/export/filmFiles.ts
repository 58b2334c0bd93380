/** The files that a film becomes; what each needs is loaded when it is first asked for. */
import type { VideoFormat } from './film.ts';
import type { Making } from './filmDraw.ts';
import type { Film } from './filmPlan.ts';
import { loadFonts } from './fonts.ts';

export const FILM_FORMATS = ['mp4', 'webm', 'gif'] as const;
export type FilmFormat = (typeof FILM_FORMATS)[number];

/** The formats that this browser can make. Loads what they are made with, so that it works without a network later. */
export async function filmFormatsHere(): Promise<readonly FilmFormat[]> {
  const [{ codecFor }] = await Promise.all([import('./film.ts'), import('./gif.ts'), loadFonts()]);
  const can = async (format: VideoFormat): Promise<boolean> => (await codecFor(format)) !== null;
  const [mp4, webm] = await Promise.all([can('mp4'), can('webm')]);
  return FILM_FORMATS.filter((format) => ({ mp4, webm, gif: true })[format]);
}

/** The film as a file. */
export async function filmFile(film: Film, format: FilmFormat, making: Making): Promise<Blob> {
  if (format === 'gif') return (await import('./gif.ts')).gifOf(film, making);
  return (await import('./film.ts')).videoOf(film, format, making);
}
