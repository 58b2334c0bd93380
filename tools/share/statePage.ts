/** The share page of a state: profile, statuses under every lens, events, bases and clashes. */
import { dayBefore, dayOfYear, FIRST_YEAR, firstDay, LAST_YEAR, yearOf } from '../../src/domain/dates.ts';
import type { Lens, StateId, StatusSpan } from '../../src/domain/model.ts';
import { statusOf, statusOn } from '../../src/domain/status.ts';
import { basesOf, clashesOf, eventsOf } from '../../src/domain/timeline.ts';
import { m } from '../../src/i18n/compiled/messages.js';
import { describeMap } from '../../src/i18n/describe.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { sinceText } from '../../src/i18n/shown.ts';
import { type Markup, markup } from '../../src/i18n/markup.ts';
import { confidenceOf, disputedOf, sourcesOf, swatch } from './entry.ts';
import type { ShareFacts } from './facts.ts';
import { periodOf, textOf } from './items.ts';
import { pictureOf, sharePage } from './sharePage.ts';

/** When a status held; for a vote its day and resolution. */
function spanText({ language, names }: ShareFacts, lens: Lens, { from, to }: StatusSpan): string {
  const resolution = lens.resolutions?.find(({ date }) => date === from);
  if (resolution) {
    const { title } = names.lenses[lens.id]?.resolutions?.[resolution.id] ?? {};
    return [formatDate(from, language), resolution.symbol, title].filter(Boolean).join(' · ');
  }
  const locale = { locale: language } as const;
  const isFromStart = from.startsWith(`${FIRST_YEAR}-01-01`);
  const start = formatDate(from, language);
  if (to === undefined)
    return isFromStart ? m.share_from_start({}, locale) : m.status_since({ date: start }, locale);
  const end = formatDate(dayBefore(to), language);
  return isFromStart ? m.share_until({ date: end }, locale) : `${start} – ${end}`;
}

/** The statuses of the state under one lens. */
function lensRows(facts: ShareFacts, lens: Lens, state: StateId): Markup {
  const { names, notes } = facts;
  const words = names.lenses[lens.id];
  const spans = lens.spans.filter((span) => span.state === state);
  return markup`<tbody>
${spans.map((span, index) => {
  const note = notes.statuses[span.id];
  const heading = markup`<th scope="rowgroup" rowspan="${spans.length}">${words?.name}</th>`;
  return markup`<tr>${index === 0 ? heading : null}<td>${swatch(statusOf(lens, span.status))} ${words?.statuses[span.status]?.name}</td><td>${spanText(facts, lens, span)}</td><td>${note ? markup`<p>${note.note}</p>` : null}${disputedOf(facts, note?.disputed)}${confidenceOf(facts, span.confidence)}${sourcesOf(facts, span.sources)}</td></tr>
`;
})}</tbody>
`;
}

interface Listed {
  id: string;
  from: string;
  to?: string | undefined;
  sources: readonly string[];
}

/** A year on whose page the fact stands with its sources; nothing for what was over when the atlas begins. */
function homeOf({ from, to }: Listed): number | null {
  if (yearOf(from) >= FIRST_YEAR) return yearOf(from);
  return to === undefined || yearOf(to) >= FIRST_YEAR ? FIRST_YEAR : null;
}

/** Facts in the order of their dates; each leads to its entry, or tells its sources here where it has none. */
function list(facts: ShareFacts, heading: string, all: readonly Listed[]): Markup {
  const none = markup`<p class="quiet">${m.share_none({}, { locale: facts.language })}</p>`;
  const sorted = all.toSorted((a, b) => firstDay(a.from).localeCompare(firstDay(b.from)));
  return markup`<section><h2>${heading}</h2>
${
  all.length === 0
    ? none
    : markup`<ul class="list">${sorted.map((one) => {
        const { title, text } = textOf(facts, one.id);
        const home = homeOf(one);
        const name = home ? markup`<a href="${home}.html#${one.id}">${title}</a>` : markup`<b>${title}</b>`;
        return markup`<li><span class="when">${periodOf(facts, one)}</span> ${name}<br>${text}${home ? null : sourcesOf(facts, one.sources)}</li>
`;
      })}</ul>`
}</section>
`;
}

/** The areas of the state that others than its recognised government hold or held: by whom, when, and what is disputed. */
function control(facts: ShareFacts, state: StateId): Markup | null {
  const { atlas, names, notes, language } = facts;
  const regions = atlas.regions.filter((region) => region.state === state);
  if (regions.length === 0) return null;
  return markup`<section><h2>${m.control_heading({}, { locale: language })}</h2>
${regions.map(({ id, control: spans, sources }) => {
  const words = notes.regions[id];
  return markup`<h3>${names.regions[id]?.name}</h3>
<p>${names.regions[id]?.caption}</p>
${disputedOf(facts, words?.disputed)}${sourcesOf(facts, sources)}
<ul class="list">${spans.map((span, index) => {
    const held = words?.control[index];
    return markup`<li><span class="when">${periodOf(facts, span)}</span> <b>${held?.by}</b><br>${held?.note}${sourcesOf(facts, held?.sources ?? [])}</li>
`;
  })}</ul>
`;
})}</section>
`;
}

/** The way to the other states. */
function states({ atlas, names, language }: ShareFacts, state: StateId): Markup {
  const nameOf = (id: string): string => names.states[id]?.name ?? id;
  const sorted = atlas.states.toSorted((a, b) => nameOf(a.id).localeCompare(nameOf(b.id), language));
  return markup`<nav class="states" aria-label="${m.share_states({}, { locale: language })}"><ul>${sorted.map(
    ({ id }) =>
      markup`<li><a href="${id}.html"${id === state ? markup` aria-current="page"` : null}>${nameOf(id)}</a></li>`,
  )}</ul></nav>`;
}

/** The page of a state as text. */
export function statePage(facts: ShareFacts, state: StateId, stylesheet: string): string {
  const { atlas, lens, names, texts, items, language } = facts;
  const locale = { locale: language } as const;
  const name = names.states[state]?.name ?? state;
  const title = m.share_state_title({ state: name }, locale);
  const span = statusOn(lens, state, dayOfYear(LAST_YEAR));
  const status = names.lenses[lens.id]?.statuses[span.status]?.name ?? span.status;
  const mapText = describeMap(atlas, lens, names, { year: LAST_YEAR, vote: null }, language);
  const profile = texts.profiles[state];
  const count = atlas.lenses.length;
  const events = eventsOf(items, state).map((event) => ({
    ...event,
    from: event.date,
    to: event.end ?? event.date,
  }));
  return sharePage({
    facts,
    subject: state,
    title,
    description: m.share_state_description({ state: name, year: LAST_YEAR, status, count }, locale),
    picture: { subject: state, text: `${name}. ${mapText}` },
    stylesheet,
    content: markup`<h1>${title}</h1>
<p class="sentence">${swatch(statusOf(lens, span.status))} ${status} ${sinceText(span, lens, language)}</p>
<figure>${pictureOf(facts, state, `${name}. ${mapText}`)}
<figcaption>${m.viewpoint({}, locale)} ${m.year_rule({}, locale)}</figcaption></figure>
<p><a class="open" href="../?state=${state}&amp;lang=${language}">${m.share_open_state({ state: name }, locale)}</a></p>
${profile ? markup`<p>${profile.text}</p>\n${sourcesOf(facts, profile.sources)}` : null}
${states(facts, state)}
<section><h2>${m.share_statuses({}, locale)}</h2>
<div class="wide"><table class="spans">
<thead><tr><th scope="col">${m.lens_label({}, locale)}</th><th scope="col">${m.print_state_now({}, locale)}</th><th scope="col">${m.share_span({}, locale)}</th><th scope="col">${m.share_reason({}, locale)}</th></tr></thead>
${atlas.lenses.map((each) => lensRows(facts, each, state))}</table></div></section>
${control(facts, state)}<p class="quiet">${m.share_entries({}, locale)}</p>
${list(facts, m.tab_events({}, locale), events)}${list(facts, m.tab_bases({}, locale), basesOf(items, state))}${list(facts, m.tab_clashes({}, locale), clashesOf(items, state))}`,
  });
}
