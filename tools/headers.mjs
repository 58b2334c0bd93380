/**
 * The headers of every file, whoever serves it: tools/serve.mjs sends them, and the recipes in docs/hosting/ are held against them.
 */

/**
 * Nothing from anywhere else; styles set by script are allowed by the object model; inline scripts and styles are not, but for those of the atlas's page by their hashes. Text becomes script or markup only
 * through the policies that a page names: the map's worker (`default`), the offline worker, drawings of the atlas's own, the self-test.
 */
const policy = ({ scripts, styles }, more) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    ...more,
  ].join('; ');

/** The style element of the atlas's page (tools/firstPaint.ts). */
export const FIRST_PAINT = 'sha256-bihW8dimNEPBBzGbTmNj+2C46r1FThKorh6SZ/cLHSQ=';

/** The script of the slider on the atlas's page (tools/opening.ts). */
export const OPENING = 'sha256-i1liLgqk4Suhn+nf5RSmWJNAD7rmMEHpV7XgWcHPfUw=';

/** The atlas shows embeds of its own in frames, and is framed by nobody else. */
const PAGE_POLICY = policy({ scripts: `'self' '${OPENING}'`, styles: `'self' '${FIRST_PAINT}'` }, [
  'trusted-types default alliance-atlas-offline alliance-atlas-drawing alliance-atlas-renderer',
  "worker-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
]);
/** An embed may stand anywhere. In a sandbox without an origin the map's worker is a `data:` address. */
const EMBED_POLICY = policy({ scripts: "'self'", styles: "'self'" }, [
  'trusted-types default alliance-atlas-check',
  "worker-src 'self' data:",
  'frame-ancestors *',
]);

const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/** What stands in other people's articles. */
const isEmbed = (path) => /^\/(embed\/|embed(-check)?\.html$)/.test(path);
/** What a sandbox without an origin, or somebody's own program, must be able to read. */
const isShared = (path) => /^\/(assets|data|oembed)\/|^\/alliance-atlas\.js$/.test(path);

function cacheControl(path) {
  // Names of assets carry a hash of their content.
  if (path.startsWith('/assets/')) return 'public, max-age=31536000, immutable';
  // A correction reaches every article within minutes, and a slow origin is never waited for.
  if (isEmbed(path) || isShared(path)) return 'public, max-age=300, stale-while-revalidate=86400';
  return 'no-cache';
}

/** The headers of a file, by its path from the root of the site: `/embed/en/nato/2004.html`. */
export const headersFor = (path) => ({
  ...EVERYWHERE,
  'Content-Security-Policy': isEmbed(path) ? EMBED_POLICY : PAGE_POLICY,
  'Cache-Control': cacheControl(path),
  ...(isShared(path) ? { 'Access-Control-Allow-Origin': '*' } : {}),
});
