/** What makes the atlas installable and lets it work without a network: manifests, icons and the list of files that its worker keeps. */
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** Written after all other files, so no list of the bundle has it. */
export const WORKER_FILE = 'sw.js';

const NAMES = { en: 'Alliance Atlas', de: 'Allianz-Atlas' };
type ManifestLanguage = keyof typeof NAMES;
const GROUND = '#14181d';

/** What the atlas can ask for. Embeds, share pages and pictures are not listed, so they are not kept. */
const KEPT = [
  'index.html',
  'favicon.svg',
  'manifest*.webmanifest',
  'assets/*.{js,css,ttf}',
  'data/*.{csv,json}',
];
/** Assets that only other pages ask for. */
const OF_OTHER_PAGES = ['assets/{embed,embed-check,embed-look,share}-*'];

/** The name of the manifest in a language; src/app/news.tsx puts it into the page. */
export const manifestFile = (language: ManifestLanguage): string =>
  language === 'en' ? 'manifest.webmanifest' : `manifest.${language}.webmanifest`;

const ICONS = [
  { name: 'atlas-192.png', size: 192, purpose: 'any' },
  { name: 'atlas-512.png', size: 512, purpose: 'any' },
  { name: 'atlas-maskable-512.png', size: 512, purpose: 'maskable' },
] as const;
const TOUCH_ICON = { name: 'atlas-touch-180.png', size: 180 };

/** The manifest of the installed atlas; one app whichever language it was installed in, because both begin at the same address. */
export function manifest(language: ManifestLanguage): object {
  return {
    name: NAMES[language],
    short_name: NAMES[language],
    description:
      language === 'en'
        ? 'Fifteen post-Soviet states and their alliances, 1992 to 2025'
        : 'Fünfzehn postsowjetische Staaten und ihre Bündnisse, 1992 bis 2025',
    lang: language,
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: GROUND,
    background_color: GROUND,
    categories: ['education', 'news'],
    icons: ICONS.map(({ name, size, purpose }) => ({
      src: `icons/${name}`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  };
}

/**
 * The sign of the atlas as PNG. A maskable one reaches into the corners, which the system cuts; the sign lies within the circle that
 * every system shows (four fifths of the width).
 */
export const icon = (svg: string, size: number, maskable: boolean): Buffer =>
  new Resvg(maskable ? svg.replace(/ rx="\d+"/, '') : svg, { fitTo: { mode: 'width', value: size } })
    .render()
    .asPng();

/** Adds manifests and icons to the build, and names them in the atlas's own page alone: an embed has no manifest. */
function manifestPlugin(): Plugin {
  const tags: HtmlTagDescriptor[] = [
    { tag: 'link', attrs: { rel: 'manifest', href: manifestFile('en') }, injectTo: 'head' },
    { tag: 'link', attrs: { rel: 'apple-touch-icon', href: `icons/${TOUCH_ICON.name}` }, injectTo: 'head' },
  ];
  return {
    name: 'manifest',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { path }) => (path === '/index.html' ? tags : []),
    },
    generateBundle() {
      for (const language of ['en', 'de'] as const) {
        const source = `${JSON.stringify(manifest(language))}\n`;
        this.emitFile({ type: 'asset', fileName: manifestFile(language), source });
      }
      const svg = readFileSync('public/favicon.svg', 'utf8');
      for (const { name, size, purpose } of [...ICONS, { ...TOUCH_ICON, purpose: 'maskable' }]) {
        const source = icon(svg, size, purpose === 'maskable');
        this.emitFile({ type: 'asset', fileName: `icons/${name}`, source });
      }
    },
  };
}

/**
 * The worker answers for the files of its list and for nothing else: there is no fallback for other addresses, so embeds and share pages
 * go to the network. The atlas's own address is its folder with any query.
 */
export function offlinePlugins(): Plugin[] {
  return [
    manifestPlugin(),
    ...VitePWA({
      filename: WORKER_FILE,
      manifest: false,
      injectRegister: false,
      includeManifestIcons: false,
      workbox: {
        cacheId: 'alliance-atlas',
        globPatterns: KEPT,
        globIgnores: OF_OTHER_PAGES,
        navigateFallback: null,
        directoryIndex: 'index.html',
        ignoreURLParametersMatching: [/./],
        dontCacheBustURLsMatching: /^assets\//,
        maximumFileSizeToCacheInBytes: 3_000_000,
        // The visit that fetched the copy uses it: the note “ready” is true at once.
        clientsClaim: true,
        skipWaiting: false,
        inlineWorkboxRuntime: true,
        sourcemap: false,
      },
    }),
  ];
}
