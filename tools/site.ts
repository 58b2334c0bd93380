/** Where the built site will stand. */

/** What `npm start` serves. */
const LOCAL = 'http://127.0.0.1:4173/';

/**
 * Absolute address of the site, ending in a slash, from the variable ATLAS_SITE: canonical links, share pictures and oEmbed must be
 * absolute. Throws for what is no address.
 */
export function siteAddress(): string {
  const { href } = new URL(process.env['ATLAS_SITE'] || LOCAL);
  return href.endsWith('/') ? href : `${href}/`;
}
