/** A picture as PNG. */

async function load(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}

/** The SVG at so many times its size. Throws where the browser has no canvas as large as that. */
export async function pngOf(svg: string, times: number): Promise<Blob> {
  const [, width = 0, height = 0] = (/ width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(Number);
  const [wide, high] = [width * times, height * times];
  // The size is written into the drawing itself: some browsers paint it at that size and enlarge the pixels.
  const scaled = svg.replace(/ width="\d+" height="\d+"/, ` width="${wide}" height="${high}"`);
  const url = URL.createObjectURL(new Blob([scaled], { type: 'image/svg+xml' }));
  try {
    const image = await load(url);
    const canvas = document.createElement('canvas');
    canvas.width = wide;
    canvas.height = high;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0, wide, high);
    const png = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (!png) throw new Error(`no canvas of ${wide} × ${high}`);
    return png;
  } finally {
    URL.revokeObjectURL(url);
  }
}
