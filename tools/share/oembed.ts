/** Answers to oEmbed (oembed.com, version 1.0): a page of the atlas as a frame for other people's articles. */
import type { Language } from '../../src/domain/model.ts';
import { escapeMarkup } from '../../src/poster/markup.ts';

const SIZE = { width: 800, height: 533 } as const;
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

/** The answer for one lens and year; `title` names the frame for readers who do not see it. */
export function oembedOf(
  site: string,
  language: Language,
  lens: string,
  year: number,
  title: string,
): OEmbed {
  const frame = `${site}embed/${language}/${lens}/${year}.html`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: language === 'de' ? 'Allianz-Atlas' : 'Alliance Atlas',
    provider_url: site,
    cache_age: CACHE_SECONDS,
    thumbnail_url: `${site}share/${language}-${year}.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: `<iframe src="${escapeMarkup(frame)}" title="${escapeMarkup(title)}" width="${SIZE.width}" height="${SIZE.height}" style="border:0;width:100%;max-width:${SIZE.width}px;aspect-ratio:3/2;height:auto" loading="lazy" allowfullscreen></iframe>`,
    ...SIZE,
  };
}
