/** One fact on a share page: date, title, text, confidence and sources. */
import type { Confidence, LensStatus } from '../../src/domain/model.ts';
import { m } from '../../src/i18n/compiled/messages.js';
import { formatDate } from '../../src/i18n/format.ts';
import { confidenceText } from '../../src/panels/parts/kinds.ts';
import { type Markup, markup, type Part } from '../../src/i18n/markup.ts';
import { fillClass } from '../../src/scene/palette.ts';
import { patternOf } from '../../src/scene/patterns.ts';
import type { ShareFacts } from './facts.ts';

/** The address, where it is one of the web; anything else is no link. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return /^https?:$/.test(new URL(url).protocol) ? url : undefined;
}

/** The sources behind a fold, each with a link where it is on the web. */
export function sourcesOf({ sources, language }: ShareFacts, ids: readonly string[]): Markup {
  const entries = ids.flatMap((id) => sources[id] ?? []);
  return markup`<details class="sources"><summary>${m.sources({}, { locale: language })} (${entries.length})</summary><ul>${entries.map(
    ({ title, url, publisher, date, language: of }) => {
      const address = webAddress(url);
      const lang = of ? markup` lang="${of}"` : null;
      const name = address
        ? markup`<a href="${address}" rel="noreferrer"${lang}>${title}</a>`
        : markup`<cite${lang}>${title}</cite>`;
      return markup`<li>${name} ${publisher}${date ? `, ${formatDate(date, language)}` : null}</li>`;
    },
  )}</ul></details>`;
}

/** A small sample of a status as on the map. */
export function swatch({ hue, kind }: LensStatus): Markup {
  const pattern = patternOf(kind);
  return markup`<span class="swatch ${fillClass({ hue, kind })}${pattern ? ` pattern-${pattern}` : null}"></span>`;
}

/** What is disputed about a fact. */
export const disputedOf = ({ language }: ShareFacts, text: string | undefined): Markup | null =>
  text
    ? markup`<p class="disputed"><strong>${m.disputed({}, { locale: language })}:</strong> ${text}</p>`
    : null;

/** How well a fact is sourced. */
export const confidenceOf = ({ language }: ShareFacts, confidence: Confidence): Markup =>
  markup`<span class="confidence">${confidenceText(confidence, language).name}</span>`;

export interface Entry {
  /** The id, where the entry may be linked to. */
  id?: string;
  when: string;
  title: string;
  what?: string;
  text: string;
  more?: Part;
  disputed: string | undefined;
  place?: string | undefined;
  confidence: Confidence;
  sources: readonly string[];
  /** Query of the atlas that shows it on the map. */
  query?: string;
}

/** An entry under a heading of the third level. */
export function entry(facts: ShareFacts, one: Entry): Markup {
  const locale = { locale: facts.language } as const;
  const show = m.org_lens({}, locale);
  return markup`<article${one.id ? markup` id="${one.id}"` : null}>
<p class="when">${one.when}</p>
<h3>${one.title}</h3>
${one.what ? markup`<p class="what">${one.what}</p>` : null}<p>${one.text}</p>
${one.more}${disputedOf(facts, one.disputed)}
<div class="foot">${one.place ? markup`<span>${one.place}</span> ` : null}${confidenceOf(facts, one.confidence)}${
    one.query
      ? markup` <a href="../?${one.query}&amp;lang=${facts.language}" aria-label="${show}: ${one.title}">${show}</a>`
      : null
  }${sourcesOf(facts, one.sources)}</div>
</article>
`;
}
