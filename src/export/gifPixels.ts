/** Pixels on their way into a GIF. */

/** One of `each` pixels (RGBA) of every picture. */
export function sampleOf(pictures: readonly Uint8ClampedArray[], each: number): Uint8ClampedArray {
  const parts = pictures.map((pixels) => {
    const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
    return words.filter((_, at) => at % each === 0);
  });
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return new Uint8ClampedArray(all.buffer);
}

/** The picture where it differs from the one before, and elsewhere the colour that lets that show through. */
export function onlyChanged(now: Uint8Array, before: Uint8Array, through: number): Uint8Array {
  return now.map((colour, at) => (colour === before[at] ? through : colour));
}
