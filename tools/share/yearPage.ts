/** The share page of a year: the map, who has which status, what changed and what happened. */
import { dayOfYear, FIRST_YEAR, firstDay, LAST_YEAR, yearOf } from '../../src/domain/dates.ts';
import { changesIn, statusOf, statusOn } from '../../src/domain/status.ts';
import { basesOn, clashesOn } from '../../src/domain/timeline.ts';
import { m } from '../../src/i18n/compiled/messages.js';
import { describeMap } from '../../src/i18n/describe.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { besideColon } from '../../src/i18n/sentence.ts';
import { sentenceShown, sinceText } from '../../src/i18n/shown.ts';
import { type Markup, markup } from '../../src/i18n/markup.ts';
import { entry, swatch } from './entry.ts';
import type { ShareFacts } from './facts.ts';
import { baseEntry, clashEntry, eventEntry } from './items.ts';
import { pictureOf, sharePage } from './sharePage.ts';

/** What changed in the year; quiet years say that they are quiet. */
export const sentenceOf = ({ atlas, lens, names, language }: ShareFacts, year: number): string =>
  sentenceShown(atlas, lens, names, { year, vote: null, compare: null }, language);

const yearTitle = ({ names, lens, language }: ShareFacts, year: number): string =>
  m.lens_now({ lens: names.lenses[lens.id]?.name ?? lens.id, year }, { locale: language });

/** The way to the years beside. */
function neighbours({ language }: ShareFacts, year: number): Markup {
  const locale = { locale: language } as const;
  const previous = year > FIRST_YEAR ? year - 1 : null;
  const next = year < LAST_YEAR ? year + 1 : null;
  return markup`<nav class="years" aria-label="${m.share_years({}, locale)}">
${previous ? markup`<a rel="prev" href="${previous}.html">${m.share_previous({ year: previous }, locale)}</a>\n` : null}${next ? markup`<a rel="next" href="${next}.html">${m.share_next({ year: next }, locale)}</a>\n` : null}<a href="index.html">${m.share_all({}, locale)}</a>
</nav>`;
}

/** The states in the order of their names, each with its status and since when. */
function statusTable({ atlas, lens, names, language }: ShareFacts, year: number): Markup {
  const locale = { locale: language } as const;
  const nameOf = (id: string): string => names.states[id]?.name ?? id;
  const states = atlas.states.toSorted((a, b) => nameOf(a.id).localeCompare(nameOf(b.id), language));
  const date = formatDate(dayOfYear(year), language);
  return markup`<table>
<caption>${m.share_status_on({ date }, locale)}</caption>
<thead><tr><th scope="col">${m.strip_state({}, locale)}</th><th scope="col">${m.print_state_now({}, locale)}</th><th scope="col">${m.share_span({}, locale)}</th></tr></thead>
<tbody>
${states.map(({ id }) => {
  const span = statusOn(lens, id, dayOfYear(year));
  const label = names.lenses[lens.id]?.statuses[span.status]?.name;
  return markup`<tr><th scope="row"><a href="${id}.html">${nameOf(id)}</a></th><td>${swatch(statusOf(lens, span.status))} ${label}</td><td>${sinceText(span, lens, language) ?? m.share_from_start({}, locale)}</td></tr>
`;
})}</tbody>
</table>`;
}

/** Each change of status with its reason and its sources. */
const changes = (facts: ShareFacts, year: number): Markup[] =>
  changesIn(facts.lens, year).map(({ state, after }) => {
    const { lens, names, notes, texts, language } = facts;
    const note = notes.statuses[after.id] ?? notes.statuses[after.origin?.span ?? ''];
    const status = names.lenses[lens.id]?.statuses[after.status];
    return entry(facts, {
      when: formatDate(after.from, language),
      title: `${names.states[state]?.name}: ${besideColon(status?.name ?? after.status)}`,
      text: note?.note ?? texts.meanings[lens.id]?.[after.status] ?? '',
      disputed: note?.disputed,
      confidence: after.confidence,
      sources: after.sources,
    });
  });

/** Entries under a heading of the second level. */
function section({ language }: ShareFacts, heading: string, entries: readonly Markup[]): Markup {
  const none = markup`<p class="quiet">${m.share_none({}, { locale: language })}</p>`;
  return markup`<section><h2>${heading}</h2>
${entries.length === 0 ? none : entries}</section>
`;
}

const byDay =
  <T>(dayOf: (one: T) => string) =>
  (a: T, b: T): number =>
    firstDay(dayOf(a)).localeCompare(firstDay(dayOf(b)));

/** What the year holds; on the first one's page also the bases that stood when the atlas begins. */
function happenings(facts: ShareFacts, year: number): Markup {
  const { items, language } = facts;
  const locale = { locale: language } as const;
  const start = `${FIRST_YEAR}-01-01`;
  const bases = basesOn(items, year);
  const isOld = (from: string): boolean => firstDay(from) <= start;
  const old = year === FIRST_YEAR ? bases.filter(({ from }) => isOld(from)) : [];
  const opened = bases.filter(({ from }) => yearOf(from) === year && !isOld(from));
  const closed = items.bases.filter(
    (base) =>
      base.to !== undefined && yearOf(base.to) === year && !opened.includes(base) && !old.includes(base),
  );
  const events = items.events.filter(({ date }) => yearOf(date) === year);
  const clashes = clashesOn(items, year);
  return markup`${section(
    facts,
    m.share_events({ year }, locale),
    events.toSorted(byDay(({ date }) => date)).map((event) => eventEntry(facts, event, year)),
  )}${section(
    facts,
    m.share_clashes({ year }, locale),
    clashes.toSorted(byDay(({ from }) => from)).map((clash) => clashEntry(facts, clash, year)),
  )}${section(
    facts,
    m.share_opened({ year }, locale),
    opened.toSorted(byDay(({ from }) => from)).map((base) => baseEntry(facts, base, year)),
  )}${section(
    facts,
    m.share_closed({ year }, locale),
    closed.toSorted(byDay(({ to }) => to ?? '')).map((base) => baseEntry(facts, base, year)),
  )}${
    old.length > 0
      ? section(
          facts,
          m.share_taken_over({ year }, locale),
          old.map((base) => baseEntry(facts, base, year)),
        )
      : null
  }`;
}

/** The page of a year as text. */
export function yearPage(facts: ShareFacts, year: number, stylesheet: string): string {
  const { atlas, lens, names, language } = facts;
  const locale = { locale: language } as const;
  const title = yearTitle(facts, year);
  const told = sentenceOf(facts, year);
  const mapText = describeMap(atlas, lens, names, { year, vote: null }, language);
  const changed = changes(facts, year);
  return sharePage({
    facts,
    subject: year,
    title,
    description: `${told} ${m.share_about({}, locale)}`,
    picture: { subject: year, text: mapText },
    oembed: `oembed/${language}/${year}.json`,
    stylesheet,
    content: markup`<h1>${title}</h1>
<p class="sentence">${told}</p>
<figure>${pictureOf(facts, year, mapText)}
<figcaption>${m.viewpoint({}, locale)} ${m.year_rule({}, locale)}</figcaption></figure>
<p><a class="open" href="../?year=${year}&amp;lang=${language}">${m.share_open_year({ year }, locale)}</a></p>
${neighbours(facts, year)}
${statusTable(facts, year)}
${changed.length > 0 ? section(facts, m.share_changes({ year }, locale), changed) : null}${happenings(facts, year)}`,
  });
}
