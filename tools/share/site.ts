/** Where the share pages and their pictures stand in the site. */
import type { FactLanguage, StateId } from '../../src/domain/model.ts';

/** What a share page is about. */
export type Subject = number | StateId | 'index';

export const pagePath = (language: FactLanguage, subject: Subject): string => `${language}/${subject}.html`;

/** The picture of a page; the list of all pages has that of the last year. */
export const picturePath = (language: FactLanguage, subject: number | StateId): string =>
  `share/${language}-${subject}.png`;

/** An address as it is printed in a picture. */
export const printedAddress = (site: string, path: string): string =>
  decodeURI(`${site}${path}`).replace(/^https?:\/\//, '');
