/** The frame of every share page: what machines read in the head, and what stands around the text. */
import { FACT_LANGUAGES, type FactLanguage, CONFIDENCES } from '../../src/domain/model.ts';
import { m } from '../../src/i18n/compiled/messages.js';
import { formatDate } from '../../src/i18n/format.ts';
import { confidenceText } from '../../src/panels/parts/kinds.ts';
import { type Markup, markup } from '../../src/i18n/markup.ts';
import type { ShareFacts } from './facts.ts';
import { pagePath, picturePath, type Subject } from './site.ts';

export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

export interface SharePage {
  facts: ShareFacts;
  subject: Subject;
  title: string;
  /** One or two sentences, for search engines and cards. */
  description: string;
  picture: { subject: Exclude<Subject, 'index'>; text: string };
  /** Path of the page's oEmbed answer, where it has one. */
  oembed?: string;
  /** Path of the style sheet from the root of the site. */
  stylesheet: string;
  content: Markup;
}

const LOCALES: Readonly<Record<FactLanguage, string>> = { de: 'de_DE', en: 'en_GB' };

const nameOfLanguage = (language: FactLanguage): string => {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** Titles, description, canonical address, translations and cards. */
function head({ facts, subject, title, description, picture, oembed, stylesheet }: SharePage): Markup {
  const { site, language } = facts;
  const address = `${site}${pagePath(language, subject)}`;
  const image = `${site}${picturePath(language, picture.subject)}`;
  const brand = m.title({}, { locale: language });
  const others = FACT_LANGUAGES.filter((other) => other !== language);
  return markup`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · ${brand}</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${address}">
${FACT_LANGUAGES.map((each) => markup`<link rel="alternate" hreflang="${each}" href="${site}${pagePath(each, subject)}">\n`)}<link rel="alternate" hreflang="x-default" href="${site}${pagePath('en', subject)}">
${oembed ? markup`<link rel="alternate" type="application/json+oembed" href="${site}${oembed}" title="${title}">\n` : null}<meta property="og:type" content="article">
<meta property="og:site_name" content="${brand}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${address}">
<meta property="og:locale" content="${LOCALES[language]}">
${others.map((each) => markup`<meta property="og:locale:alternate" content="${LOCALES[each]}">\n`)}<meta property="og:image" content="${image}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${PICTURE_SIZE.width}">
<meta property="og:image:height" content="${PICTURE_SIZE.height}">
<meta property="og:image:alt" content="${picture.text}">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:title" content="${title}">
<meta name="twitter:description" content="${description}">
<meta name="twitter:image" content="${image}">
<meta name="twitter:image:alt" content="${picture.text}">
<link rel="icon" href="../favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="../${stylesheet}">
</head>`;
}

/** The way to the atlas and to the other language. */
function banner({ facts: { language }, subject }: SharePage): Markup {
  const locale = { locale: language } as const;
  return markup`<header class="banner">
<p><a href="../?lang=${language}">${m.title({}, locale)}</a></p>
<nav aria-label="${m.language_label({}, locale)}">${FACT_LANGUAGES.filter((each) => each !== language).map(
    (each) =>
      markup`<a href="../${pagePath(each, subject)}" lang="${each}" hreflang="${each}">${nameOfLanguage(each)}</a>`,
  )}</nav>
</header>`;
}

/** Rule of the borders, confidence, date and version of the facts, licence, data. */
function footer({ facts: { language, atlas, issued } }: SharePage): Markup {
  const locale = { locale: language } as const;
  const version = m.data_version({ date: formatDate(issued, language), version: atlas.version }, locale);
  return markup`<footer>
<p>${m.viewpoint({}, locale)} ${m.year_rule({}, locale)}</p>
<p>${m.share_confidence({}, locale)}: ${CONFIDENCES.map((confidence) => {
    const { name, meaning } = confidenceText(confidence, language);
    return markup`<b>${name}</b> – ${meaning} `;
  })}</p>
<p>${version}. ${m.data_licence({}, locale)} <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC BY 4.0</a></p>
<p><a href="../?page=data&amp;lang=${language}">${m.page_data({}, locale)}</a> · <a href="../data/alliance-atlas-data.zip">${m.share_data({}, locale)}</a> · <a href="index.html">${m.share_all({}, locale)}</a></p>
</footer>`;
}

/** The whole page as text. */
export function sharePage(page: SharePage): string {
  const { language } = page.facts;
  return markup`<!doctype html>
<html lang="${language}">
${head(page)}
<body>
<a class="skip" href="#text">${m.skip_to_panel({}, { locale: language })}</a>
${banner(page)}
<main id="text">
${page.content}
</main>
${footer(page)}
</body>
</html>
`.markup;
}

/** The picture of a page with the map in words. */
export const pictureOf = ({ language }: ShareFacts, subject: number | string, text: string): Markup =>
  markup`<div class="picture"><img src="../share/${language}-${subject}.png" width="${PICTURE_SIZE.width}" height="${PICTURE_SIZE.height}" alt="${text}"></div>`;
