/** The page's style sheets: it is painted before they have come (tools/firstPaint.ts), and the atlas put together after. */
import { reportMissing } from '../state/missing.ts';

/** Lets the sheets that are on their way rule the page; resolves once each has come. One that cannot be had is told: the page goes on without. */
export function applySheets(): Promise<unknown> {
  const sheets = document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=style][data-sheet]');
  return Promise.all(
    [...sheets].map(
      (sheet) =>
        new Promise((resolve) => {
          sheet.addEventListener('load', resolve);
          sheet.addEventListener('error', () => {
            reportMissing();
            resolve(null);
          });
          sheet.rel = 'stylesheet';
        }),
    ),
  );
}
