/** The patterns as images for MapLibre, drawn from the same paths as the SVG's. */
import type { Map as MapLibre } from 'maplibre-gl';
import { PALETTES, type Theme } from '../scene/palette.ts';
import { type Pattern, PATTERNS, SPLIT } from '../scene/patterns.ts';

function draw({ size, path, width, cap }: Pattern, ink: string, ratio: number): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(size * ratio);
  canvas.height = Math.round(size * ratio);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  context.scale(canvas.width / size, canvas.height / size);
  context.strokeStyle = ink;
  context.lineWidth = width;
  context.lineCap = cap;
  context.stroke(new Path2D(path));
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Device pixels per CSS pixel of the images. */
const imageRatio = (): number => Math.max(1, Math.round(devicePixelRatio * 2));

/** The name of the image of bands in a fill; it is added when it is first asked for. */
export function splitImage(map: MapLibre, fill: string): string {
  const id = `split-${fill}`;
  if (!map.hasImage(id)) map.addImage(id, draw(SPLIT, fill, imageRatio()), { pixelRatio: imageRatio() });
  return id;
}

/** Adds or renews every pattern image for the theme. */
export function addPatternImages(map: MapLibre, theme: Theme): void {
  const ratio = imageRatio();
  const { ink, hatch } = PALETTES[theme];
  for (const [name, pattern] of Object.entries(PATTERNS)) {
    const image = draw(pattern, name === 'hatch' ? hatch : ink, ratio);
    const id = `pattern-${name}`;
    if (map.hasImage(id)) map.removeImage(id);
    map.addImage(id, image, { pixelRatio: ratio });
  }
}
