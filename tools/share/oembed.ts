/** Answers to oEmbed (oembed.com, version 1.0): a page of the atlas as a frame for other people's articles. */
import type { FactLanguage } from '../../src/domain/model.ts';
import { embedPath } from '../embed/page.ts';
import { escapeMarkup } from '../../src/i18n/markup.ts';
import { frameMarkup } from '../../src/state/snippet.ts';
import { picturePath } from './site.ts';

/** A column of text and the height that an embed has in it (CSS pixels); hosts that know no styles keep both. */
const SIZE = { width: 800, height: 600 } as const;
/** Seconds for which an answer may be kept. */
const CACHE_SECONDS = 86_400;

export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
  html: string;
  width: number;
  height: number;
}

/** What is shown, in words: `title` names the frame for readers who do not see it, `caption` is the link to the page at `path`. */
export interface Shown {
  language: FactLanguage;
  lens: string;
  year: number;
  title: string;
  caption: string;
  path: string;
}

/**
 * The answer for one lens and year. The link stands first and in a quotation, as WordPress wants it: only then does WordPress load the script that
 * gives the frame its height and follows its links, and the link is left where frames are stripped (feeds, letters).
 */
export function oembedOf(site: string, { language, lens, year, title, caption, path }: Shown): OEmbed {
  const link = `<blockquote><a href="${escapeMarkup(`${site}${path}`)}">${escapeMarkup(caption)}</a></blockquote>`;
  const frame = frameMarkup({ src: `${site}${embedPath(language, lens, year)}`, title, height: null });
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: language === 'de' ? 'Allianz-Atlas' : 'Alliance Atlas',
    provider_url: site,
    cache_age: CACHE_SECONDS,
    thumbnail_url: `${site}${picturePath(language, year)}`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: `${link}${frame}`,
    ...SIZE,
  };
}
