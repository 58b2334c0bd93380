/** The files that a picture becomes; what each needs is loaded when it is first asked for. */
import { m } from '../i18n/compiled/messages.js';
import { picture } from '../poster/picture.ts';
import type { PictureContent } from '../poster/pictureContent.ts';
import { loadFonts } from './fonts.ts';
import { outline } from './outline.ts';
import { PDF_SIZE } from './pdfSize.ts';
import { pngOf } from './png.ts';
import { titleOf } from './view.ts';

export const FORMATS = ['png', 'svg', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];
/** Times the single size. */
export const SCALES = [1, 2, 4] as const;
export type Scale = (typeof SCALES)[number];

/** The picture as SVG that needs no font. */
export async function svgOf(content: PictureContent): Promise<string> {
  return outline(picture(content), titleOf(content), await loadFonts());
}

/** Loads what the files are made with, so that they can be made without a network later. */
export async function prepareFiles(): Promise<void> {
  await Promise.all([loadFonts(), import('./pdf.ts')]);
}

/** The picture as a file; `times` is for pixels only. */
export async function fileOf(content: PictureContent, format: Format, times: Scale): Promise<Blob> {
  switch (format) {
    case 'png':
      return pngOf(await svgOf(content), times);
    case 'svg':
      return new Blob([await svgOf(content)], { type: 'image/svg+xml' });
    case 'pdf': {
      const { pdfOf } = await import('./pdf.ts');
      const locale = { locale: content.language } as const;
      return pdfOf(await svgOf({ ...content, size: PDF_SIZE }), {
        title: titleOf(content),
        subject: `${m.viewpoint({}, locale)} ${content.address}`,
        author: m.title({}, locale),
        language: content.language,
      });
    }
  }
}
