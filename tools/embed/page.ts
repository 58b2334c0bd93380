/** The page of an embed as built: the map of one year under one lens with its words, complete without a script. */
import type { Geography } from '../../src/data/decode.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../src/domain/dates.ts';
import type { Atlas, FactLanguage, Lens } from '../../src/domain/model.ts';
import { dayShown, statusOf, statusOn } from '../../src/domain/status.ts';
import type { Names } from '../../src/domain/words.ts';
import { headingOf, legendRows } from '../../src/embed/rows.ts';
import { factsText, ruleText } from '../../src/embed/foot.ts';
import { m } from '../../src/i18n/compiled/messages.js';
import { describeMap } from '../../src/i18n/describe.ts';
import { sentenceShown } from '../../src/i18n/shown.ts';
import { posterMarkup } from '../../src/poster/posterMarkup.ts';
import { posterNames } from '../../src/poster/posterNames.ts';
import { openingFrame } from '../../src/scene/camera.ts';
import { regionsOn } from '../../src/scene/scene.ts';
import { DEFAULT_LENS } from '../../src/state/place.ts';
import { escapeMarkup } from '../../src/i18n/markup.ts';

/** What all pages are made of. */
export interface Material {
  atlas: Atlas;
  names: Readonly<Record<FactLanguage, Names>>;
  geography: Geography;
  /** Day of the facts, ISO. */
  issued: string;
  /** Absolute address of the site, ending in a slash. */
  site: string;
}

/** What one page shows, and how it reaches the site's root (`./` or `../../../`). */
export interface EmbedPage {
  language: FactLanguage;
  lens: Lens;
  year: number;
  base: string;
}

const FRAME = openingFrame({ width: 16, height: 9 });

const moment = ({ year }: EmbedPage) => ({ year, vote: null, compare: null });

function drawing({ atlas, names, geography }: Material, page: EmbedPage): string {
  const { lens, year, language } = page;
  const day = dayShown(lens, moment(page));
  const svg = posterMarkup(geography, {
    frame: FRAME,
    statuses: Object.fromEntries(
      atlas.states.map(({ id }) => [id, statusOf(lens, statusOn(lens, id, day).status)]),
    ),
    regions: regionsOn(atlas.regions, year),
    label: escapeMarkup(describeMap(atlas, lens, names[language], moment(page), language)),
  });
  return svg.replace(/<\/svg>$/, `${posterNames(atlas.states, names[language], FRAME)}</svg>`);
}

/** Query of the atlas for the page's view. */
function queryOf({ lens, year, language }: EmbedPage): string {
  const query = new URLSearchParams({ lens: lens.id, year: String(year), lang: language });
  if (lens.id === DEFAULT_LENS) query.delete('lens');
  return query.toString();
}

/** Path of an embed page from the site's root. */
export const embedPath = (language: FactLanguage, lens: string, year: number): string =>
  `embed/${language}/${lens}/${year}.html`;

/** The years before and after, which is the slider of those without script. */
function neighbours({ language, lens, year, base }: EmbedPage): string {
  const link = (other: number, text: string): string =>
    other < FIRST_YEAR || other > LAST_YEAR
      ? '<span></span>'
      : `<a href="${base}${embedPath(language, lens.id, other)}">${text}</a>`;
  return `<nav class="embed-years" aria-label="${m.year_label({}, { locale: language })}">${link(year - 1, `← ${year - 1}`)}<b>${year}</b>${link(year + 1, `${year + 1} →`)}</nav>`;
}

/** The page's main element. */
export function embedMain(material: Material, page: EmbedPage): string {
  const { atlas, names: all, issued } = material;
  const { language, lens, year, base } = page;
  const names = all[language];
  const locale = { locale: language };
  const rows = legendRows(lens, names, moment(page), language).map(
    ({ swatch, name, states }) =>
      `<li><span class="${swatch}"></span><span><b>${escapeMarkup(name)}</b> <span class="embed-states">${escapeMarkup(states.map((state) => state.name).join(', '))}</span></span></li>`,
  );
  return [
    `<main class="embed" aria-label="${escapeMarkup(headingOf(lens, names, moment(page)))}" data-lens="${lens.id}" data-year="${year}" data-language="${language}" data-base="${base}" data-issued="${issued}">`,
    `<header class="embed-head"><h1 class="embed-heading">${escapeMarkup(headingOf(lens, names, moment(page)))}</h1></header>`,
    `<div class="embed-map"><div class="map-text"></div><div class="stage">${drawing(material, page)}</div></div>`,
    `<section class="embed-legend" tabindex="0" aria-label="${m.legend_label({}, locale)}"><ul class="embed-rows">${rows.join('')}</ul></section>`,
    `<div class="embed-controls">${neighbours(page)}</div>`,
    `<p class="embed-sentence" role="status" tabindex="0">${escapeMarkup(sentenceShown(atlas, lens, names, moment(page), language))}</p>`,
    `<footer class="embed-foot"><p class="embed-notes"></p><p class="embed-rule">${ruleText('un', language)}</p>`,
    `<p><a class="embed-open" href="${base}?${queryOf(page).replaceAll('&', '&amp;')}" target="_blank" rel="noopener">${m.embed_open({}, locale)}</a> · <span class="embed-facts">${factsText(issued, language)}</span></p></footer>`,
    '</main>',
  ].join('\n');
}

/** What belongs into the page's head. */
export function embedHead({ atlas, names: all, site }: Material, page: EmbedPage): string {
  const { language, lens, year } = page;
  const names = all[language];
  const description = escapeMarkup(sentenceShown(atlas, lens, names, moment(page), language));
  const title = escapeMarkup(headingOf(lens, names, moment(page)));
  const oembed = `${site}oembed/${language}/${lens.id}-${year}.json`;
  return [
    `<title>${title}</title>`,
    `<meta name="description" content="${description}" />`,
    `<link rel="canonical" href="${site}?${queryOf(page).replaceAll('&', '&amp;')}" />`,
    `<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${title}" />`,
    `<meta property="og:title" content="${title}" />`,
    `<meta property="og:description" content="${description}" />`,
    `<meta property="og:image" content="${site}share/${language}-${year}.png" />`,
    `<meta property="og:url" content="${site}?${queryOf(page).replaceAll('&', '&amp;')}" />`,
  ].join('\n    ');
}
