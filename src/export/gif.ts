/** A film as GIF that loops: a picture a year, for programs that play no video. */
import { applyPalette, GIFEncoder, quantize } from 'gifenc';
import type { Size } from '../scene/camera.ts';
import { breathe, type Making, pictureAt } from './filmDraw.ts';
import type { Film } from './filmPlan.ts';
import { inTurn } from './inTurn.ts';
import { onlyChanged, sampleOf } from './gifPixels.ts';

const SIZE: Size = { width: 800, height: 450 };
/** Of 256 colours the last one lets the picture before show through. */
const COLOURS = 255;
const BLACK = [0, 0, 0] as const;
/** Of this many pixels, one is looked at when the colours are chosen. */
const SAMPLED = 5;
/** Most of the time goes into drawing. */
const DRAWING = 0.7;

async function pixelsAt(film: Film, place: number): Promise<Uint8ClampedArray> {
  const canvas = await pictureAt(film, place, SIZE);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  return context.getImageData(0, 0, SIZE.width, SIZE.height).data;
}

/** The film, all in the same colours, so that what stays the same does not flicker. Throws where it is stopped. */
export async function gifOf(film: Film, { onProgress, signal }: Making): Promise<Blob> {
  const times = [...film.shots, film.credits].map(({ seconds }) => seconds);
  const pictures: Uint8ClampedArray[] = [];
  await inTurn(times, async (_, place) => {
    await breathe(signal);
    pictures.push(await pixelsAt(film, place));
    onProgress((DRAWING * pictures.length) / times.length);
  });
  await breathe(signal);
  const palette = quantize(sampleOf(pictures, SAMPLED), COLOURS);
  const table = Array.from({ length: COLOURS + 1 }, (_, at) => palette[at] ?? BLACK);
  const gif = GIFEncoder();
  let before: Uint8Array | null = null;
  await inTurn(times, async (seconds, place) => {
    await breathe(signal);
    const index = applyPalette(pictures[place] ?? new Uint8ClampedArray(), palette);
    const delay = seconds * 1000;
    if (before) {
      gif.writeFrame(onlyChanged(index, before, COLOURS), SIZE.width, SIZE.height, {
        delay,
        transparent: true,
        transparentIndex: COLOURS,
        dispose: 1,
      });
    } else {
      gif.writeFrame(index, SIZE.width, SIZE.height, { palette: table, delay, repeat: 0, dispose: 1 });
    }
    before = index;
    onProgress(DRAWING + ((1 - DRAWING) * (place + 1)) / times.length);
  });
  gif.finish();
  return new Blob([gif.bytes()], { type: 'image/gif' });
}
