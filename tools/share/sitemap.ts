/** The list of pages for search engines, each with its translations. */
import { YEARS } from '../../src/domain/dates.ts';
import { FACT_LANGUAGES, STATE_IDS } from '../../src/domain/model.ts';
import { markup } from '../../src/i18n/markup.ts';
import { pagePath, type Subject } from './site.ts';

/** Everything that has a share page. */
export const SUBJECTS: readonly Subject[] = ['index', ...YEARS, ...STATE_IDS];

/** The sitemap (sitemaps.org, with the translations as Google reads them); `issued` is the date of the facts. */
export function sitemap(site: string, issued: string): string {
  const pages = SUBJECTS.flatMap((subject) =>
    FACT_LANGUAGES.map(
      (
        language,
      ) => markup`<url><loc>${site}${pagePath(language, subject)}</loc><lastmod>${issued}</lastmod>${FACT_LANGUAGES.map(
        (each) =>
          markup`<xhtml:link rel="alternate" hreflang="${each}" href="${site}${pagePath(each, subject)}"/>`,
      )}<xhtml:link rel="alternate" hreflang="x-default" href="${site}${pagePath('en', subject)}"/></url>
`,
    ),
  );
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>${site}</loc><lastmod>${issued}</lastmod></url>
${pages}</urlset>
`.markup;
}

/** Everything may be read by everybody (robotstxt.org, RFC 9309). */
export const robots = (site: string): string => `User-agent: *
Allow: /
Sitemap: ${site}sitemap.xml
`;
