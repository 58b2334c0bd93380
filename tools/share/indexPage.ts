/** The list of all share pages. */
import { dayOfYear, LAST_YEAR, YEARS } from '../../src/domain/dates.ts';
import { statusOf, statusOn } from '../../src/domain/status.ts';
import { m } from '../../src/i18n/compiled/messages.js';
import { describeMap } from '../../src/i18n/describe.ts';
import { markup } from '../../src/i18n/markup.ts';
import { swatch } from './entry.ts';
import type { ShareFacts } from './facts.ts';
import { pictureOf, sharePage } from './sharePage.ts';
import { sentenceOf } from './yearPage.ts';

/** The page with every year and every state as text. */
export function indexPage(facts: ShareFacts, stylesheet: string): string {
  const { atlas, lens, names, language } = facts;
  const locale = { locale: language } as const;
  const mapText = describeMap(atlas, lens, names, { year: LAST_YEAR, vote: null }, language);
  const nameOf = (id: string): string => names.states[id]?.name ?? id;
  const states = atlas.states.toSorted((a, b) => nameOf(a.id).localeCompare(nameOf(b.id), language));
  return sharePage({
    facts,
    subject: 'index',
    title: m.share_all({}, locale),
    description: m.share_index_text({}, locale),
    picture: { subject: LAST_YEAR, text: mapText },
    stylesheet,
    content: markup`<h1>${m.share_all({}, locale)}</h1>
<p class="sentence">${m.share_index_text({}, locale)}</p>
<figure>${pictureOf(facts, LAST_YEAR, mapText)}
<figcaption>${m.viewpoint({}, locale)} ${m.year_rule({}, locale)}</figcaption></figure>
<section><h2>${m.share_states({}, locale)}</h2>
<ul class="list columns">${states.map(({ id }) => {
      const { status } = statusOn(lens, id, dayOfYear(LAST_YEAR));
      return markup`<li><a href="${id}.html">${nameOf(id)}</a> ${swatch(statusOf(lens, status))} ${names.lenses[lens.id]?.statuses[status]?.name}</li>
`;
    })}</ul></section>
<section><h2>${m.share_years({}, locale)}</h2>
<ul class="list columns">${YEARS.map((year) => markup`<li><a href="${year}.html">${year}</a> ${sentenceOf(facts, year)}</li>\n`)}</ul></section>`,
  });
}
