/** Text as markup: every value that is put in is escaped; what is markup already passes. */

/** Text that is safe to write into SVG or HTML. */
export interface Markup {
  readonly markup: string;
}

/** What a template takes: lists are joined, nothing is nothing. */
export type Part = Markup | string | number | null | undefined | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text for element or quoted attribute, in SVG and HTML. */
export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

function write(part: Part): string {
  if (part === null || part === undefined) return '';
  if (typeof part === 'string') return escapeMarkup(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(write).join('');
}

/** A template whose values are escaped: markup`<p>${text}</p>`. Attributes must be quoted. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: strings.map((text, index) => text + write(parts[index])).join(''),
});

/** Text of the program's own that is markup already. */
export const trusted = (text: string): Markup => ({ markup: text });
