/** Where the built site stands, and where its pages stand in it. */
import type { FactLanguage, StateId } from '../../src/domain/model.ts';

const LOCAL = 'http://127.0.0.1:4173/';

/** The site's public address (ATLAS_SITE). Throws for one that is not absolute or does not end in a slash. */
export function siteOf(address = LOCAL): string {
  if (!URL.canParse(address) || !/^https?:.*\/$/.test(address)) {
    throw new Error(`ATLAS_SITE must be an absolute address that ends in a slash, not “${address}”`);
  }
  return new URL(address).href;
}

/** What a share page is about. */
export type Subject = number | StateId | 'index';

export const pagePath = (language: FactLanguage, subject: Subject): string => `${language}/${subject}.html`;

/** The picture of a page; the list of all pages has that of the last year. */
export const picturePath = (language: FactLanguage, subject: number | StateId): string =>
  `share/${language}-${subject}.png`;

/** An address as it is printed in a picture. */
export const printedAddress = (site: string, path: string): string =>
  decodeURI(`${site}${path}`).replace(/^https?:\/\//, '');
