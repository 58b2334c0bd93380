/** The pictures of a film as pixels, one after the other. */
import type { Size } from '../scene/camera.ts';
import { drawn } from './canvas.ts';
import { svgOf } from './files.ts';
import { creditsPicture } from './filmCredits.ts';
import type { Film } from './filmPlan.ts';
import { loadFonts } from './fonts.ts';
import { outline } from './outline.ts';

/** What makes a film can be watched and stopped. */
export interface Making {
  /** Told as a share, up to 1. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/** The picture at a place of the film; the credits stand after the last year. */
export async function pictureAt(film: Film, place: number, size: Size): Promise<HTMLCanvasElement> {
  const shot = film.shots[place];
  const svg = shot
    ? await svgOf({ ...shot.content, size })
    : outline(creditsPicture(film, size), film.title, await loadFonts());
  return drawn(svg, size);
}

/** Lets the page paint and listen; throws once the film is no longer wanted. */
export async function breathe(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  signal.throwIfAborted();
}
