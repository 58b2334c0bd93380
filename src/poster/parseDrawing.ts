/** Reads drawings that the atlas has written itself, and nothing else: the one place where text becomes elements. */

/** What a drawing never has: scripts, foreign markup, handlers, declarations and addresses outside the drawing. */
const FOREIGN =
  /<(?:script|foreignobject|iframe|[!?])|<[^>]*\s(?:on\w+\s*=|(?:xlink:)?href\s*=\s*["'](?!#|data:image\/))/i;

/** True for a text that may be read as a drawing. */
export const isDrawing = (text: string): boolean => text.startsWith('<svg ') && !FOREIGN.test(text);

function checked(text: string): string {
  if (!isDrawing(text)) throw new TypeError('this is no drawing of the atlas');
  return text;
}

let policy: Pick<TrustedTypePolicy, 'createHTML'> | undefined;

/** The drawing as an element of a document of its own. Throws for a text that is none. */
export function parseDrawing(text: string): SVGSVGElement {
  policy ??= window.trustedTypes?.createPolicy('alliance-atlas-drawing', { createHTML: checked });
  // The types of the browser do not know yet that a trusted text is one.
  const trusted = (policy?.createHTML(text) ?? checked(text)) as string;
  return new DOMParser().parseFromString(trusted, 'image/svg+xml')
    .documentElement as unknown as SVGSVGElement;
}
