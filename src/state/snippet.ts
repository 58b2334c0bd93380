/** The code that a newsroom pastes into an article. */
import { FIRST_YEAR } from '../domain/dates.ts';
import { isFactLanguage } from '../domain/model.ts';
import { escapeMarkup as escaped } from '../i18n/markup.ts';
import type { Place } from './place.ts';

export const EMBED_THEMES = ['system', 'light', 'dark'] as const;
export const EMBED_LOCKS = ['lens', 'year', 'state'] as const;
export const EMBED_VIEWPOINTS = ['un', 'recognised'] as const;

/** What the builder asks beside the view. */
export interface SnippetOptions {
  controls: boolean;
  panel: boolean;
  lock: readonly (typeof EMBED_LOCKS)[number][];
  autoplay: boolean;
  theme: (typeof EMBED_THEMES)[number];
  /** `#rrggbb`; empty for the atlas's own. */
  accent: string;
  viewpoint: (typeof EMBED_VIEWPOINTS)[number];
  /** CSS pixels of a frame with a height of its own; `null` lets the height follow the width. */
  height: number | null;
}

export const DEFAULT_OPTIONS: SnippetOptions = {
  controls: true,
  panel: true,
  lock: ['lens'],
  autoplay: false,
  theme: 'system',
  accent: '',
  viewpoint: 'un',
  height: null,
};

/** The part of a view that an embed shows. */
export type EmbedPlace = Pick<
  Place,
  'lens' | 'over' | 'year' | 'vote' | 'compare' | 'state' | 'item' | 'language'
>;

/** Height of an embed by its width, the same as in src/embed/embed.css: reserved before anything is loaded. */
const RESERVED = 'aspect-ratio:3/2;min-height:600px;max-height:700px';
const SMALLEST = 600;

function optionsQuery(query: URLSearchParams, options: SnippetOptions): void {
  if (!options.controls) query.set('controls', '0');
  if (!options.panel) query.set('panel', '0');
  if (options.lock.length > 0) query.set('lock', options.lock.join(','));
  if (options.autoplay) query.set('autoplay', '1');
  if (options.theme !== 'system') query.set('theme', options.theme);
  if (options.accent) query.set('accent', options.accent.slice(1));
  if (options.viewpoint !== 'un') query.set('viewpoint', options.viewpoint);
  if (options.height !== null) query.set('height', 'fixed');
}

/**
 * Absolute address of an embed: the prerendered page of its lens, year and language, with the rest as query. `site` ends in a
 * slash, `issued` is the ISO day of the facts.
 */
export function embedAddress(
  site: string,
  place: EmbedPlace,
  options: SnippetOptions,
  issued: string,
): string {
  const { lens, year, language } = place;
  const query = new URLSearchParams();
  const page = isFactLanguage(language)
    ? `embed/${language}/${lens}/${Math.max(year, FIRST_YEAR)}.html`
    : 'embed.html';
  if (!isFactLanguage(language)) {
    query.set('lens', lens);
    query.set('year', String(year));
    query.set('lang', language);
  }
  if (place.over) query.set('over', place.over);
  if (place.vote) query.set('vote', place.vote);
  if (place.compare !== null) query.set('compare', String(place.compare));
  if (place.state) query.set('state', place.state);
  if (place.item) query.set('item', place.item);
  optionsQuery(query, options);
  query.set('facts', issued);
  return `${site}${page}?${query.toString().replaceAll('%2C', ',')}`;
}

interface Pasted {
  /** Address of the embed. */
  src: string;
  /** Address of the same view in the atlas, for readers whose system drops the frame. */
  href: string;
  /** Year and topic. */
  title: string;
  /** Words of the link. */
  caption: string;
  height: number | null;
}

/** The frame alone, with its height reserved. `frameborder` is for hosts that strip styles. */
export function frameMarkup({ src, title, height }: Pick<Pasted, 'src' | 'title' | 'height'>): string {
  const style =
    height === null
      ? `width:100%;height:auto;${RESERVED};border:0`
      : `width:100%;height:${height}px;border:0`;
  return `<iframe src="${escaped(src)}"
    title="${escaped(title)}" width="100%" height="${height ?? SMALLEST}" frameborder="0" style="${style}"
    loading="lazy" allow="fullscreen" referrerpolicy="strict-origin-when-cross-origin"></iframe>`;
}

/**
 * A figure with the frame and a link beneath it, which is what is left where frames are stripped. The distance to the paragraphs around
 * it is that of the host.
 */
export function iframeSnippet(pasted: Pasted): string {
  const { href, caption } = pasted;
  return `<figure style="margin-left:0;margin-right:0">
  ${frameMarkup(pasted)}
  <figcaption><a href="${escaped(href)}">${escaped(caption)}</a></figcaption>
</figure>`;
}

/**
 * The same within the element that adds height, links and scrolling; without its script the frame stays what it is. A block, since hosts
 * give columns their width and distance only to blocks.
 */
export function elementSnippet(pasted: Pasted, site: string): string {
  return `<alliance-atlas style="display:block">
${iframeSnippet(pasted)}
</alliance-atlas>
<script async src="${escaped(site)}alliance-atlas.js"></script>`;
}
