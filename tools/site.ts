/** Where the built site will stand. */

/** What `npm start` serves. */
const LOCAL = 'http://127.0.0.1:4173/';

/**
 * Absolute address of the site, from the variable ATLAS_SITE: canonical links, share pictures and oEmbed must be absolute. Throws for
 * what is no address of the web that ends in a slash.
 */
export function siteAddress(address = process.env['ATLAS_SITE'] || LOCAL): string {
  if (!URL.canParse(address) || !/^https?:.*\/$/.test(address)) {
    throw new Error(`ATLAS_SITE must be an absolute address that ends in a slash, not “${address}”`);
  }
  return new URL(address).href;
}
