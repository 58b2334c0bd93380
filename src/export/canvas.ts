/** Drawings as pixels. */
import type { Size } from '../scene/camera.ts';

async function load(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}

/** An empty canvas and what draws on it. */
export function emptyCanvas({ width, height }: Size): {
  canvas: HTMLCanvasElement;
  context: CanvasRenderingContext2D;
} {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  // Its pixels are always read: for a file, an encoder or another canvas.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  return { canvas, context };
}

/** The SVG, whose words are outlines already, on a canvas of the size. */
export async function drawn(svg: string, size: Size): Promise<HTMLCanvasElement> {
  // The size is written into the drawing itself: some browsers paint it at that size and enlarge the pixels.
  const scaled = svg.replace(/ width="\d+" height="\d+"/, ` width="${size.width}" height="${size.height}"`);
  const url = URL.createObjectURL(new Blob([scaled], { type: 'image/svg+xml' }));
  try {
    const image = await load(url);
    const { canvas, context } = emptyCanvas(size);
    context.drawImage(image, 0, 0, size.width, size.height);
    return canvas;
  } finally {
    URL.revokeObjectURL(url);
  }
}
