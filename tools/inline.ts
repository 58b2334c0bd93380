/** Scripts and styles that stand in a page, and how its policy knows them. */
import { createHash } from 'node:crypto';

/** As the policy of a page names an inline script or style. */
export const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The text, which must not end the element in which it will stand. Throws where it would. */
export function inlined(text: string, tag: 'script' | 'style'): string {
  if (new RegExp(`</${tag}|<!--`, 'i').test(text)) throw new Error(`the ${tag} would end its element`);
  return text.trim();
}
