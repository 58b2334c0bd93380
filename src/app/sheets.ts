/** The page's style sheets: it is painted before they have come (tools/firstPaint.ts), and the atlas put together after. */

/** Lets the sheets that are on their way rule the page; resolves once each has come, or cannot be had. */
export function applySheets(): Promise<unknown> {
  const sheets = document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=style][data-sheet]');
  return Promise.all(
    [...sheets].map(
      (sheet) =>
        new Promise((resolve) => {
          sheet.addEventListener('load', resolve);
          sheet.addEventListener('error', resolve);
          sheet.rel = 'stylesheet';
        }),
    ),
  );
}
