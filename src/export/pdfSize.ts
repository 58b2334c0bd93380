/** The page of a PDF. */
import type { Size } from '../scene/camera.ts';

/** A4 across, in points. */
export const PAGE = { width: 841.89, height: 595.28 } as const;
export const MARGIN = 28;
/** Drawn at this size, a picture fills the page between the margins. */
export const PDF_SIZE: Size = {
  width: 1600,
  height: Math.round((1600 * (PAGE.height - 2 * MARGIN)) / (PAGE.width - 2 * MARGIN)),
};
