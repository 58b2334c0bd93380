/** Colours of the painted page. */
import { PNG } from 'pngjs';

export type Rgb = readonly [red: number, green: number, blue: number];

/** Distance of two colours; what differs by less than 20 is one colour to the eye. */
export const distance = (a: Rgb, b: Rgb): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** The colour of a screenshot at a place, in CSS pixels of a page with one device pixel each. */
export function colourOf(screenshot: Buffer, x: number, y: number): Rgb {
  const { data, width } = PNG.sync.read(screenshot);
  const at = (Math.round(y) * width + Math.round(x)) * 4;
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
}
