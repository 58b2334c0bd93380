/** A picture as PNG. */
import { drawn } from './canvas.ts';

/** The SVG at so many times its size. Throws where the browser has no canvas as large as that. */
export async function pngOf(svg: string, times: number): Promise<Blob> {
  const [, width = 0, height = 0] = (/ width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(Number);
  const [wide, high] = [width * times, height * times];
  const canvas = await drawn(svg, { width: wide, height: high });
  const png = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!png) throw new Error(`no canvas of ${wide} × ${high}`);
  return png;
}
