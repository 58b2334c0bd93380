/** Events, bases and clashes as entries of a share page. */
import type { AtlasEvent, Base, Clash } from '../../src/domain/model.ts';
import type { ItemText } from '../../src/domain/words.ts';
import { m } from '../../src/i18n/compiled/messages.js';
import { formatDate, formatNumber, formatPeriod } from '../../src/i18n/format.ts';
import { alliesText, deathsText, distanceText } from '../../src/panels/parts/clashWords.ts';
import {
  nameOfBaseKind,
  nameOfClashKind,
  nameOfConsent,
  nameOfEventKind,
  nameOfOperator,
  nameOfOrg,
} from '../../src/panels/parts/kinds.ts';
import { type Markup, markup, type Part } from '../../src/i18n/markup.ts';
import { type Entry, entry } from './entry.ts';
import type { ShareFacts } from './facts.ts';

/** The words of an item. Throws where there are none: the build of the facts proves that every item has them. */
export function textOf({ texts, language }: ShareFacts, id: string): ItemText {
  const text = texts.items[id];
  if (!text) throw new Error(`no words for ${id} in ${language}`);
  return text;
}

/** Date or period of an item as text. */
export const periodOf = (
  { language }: ShareFacts,
  { from, to }: { from: string; to?: string | undefined },
): string => formatPeriod(from, to, language, m.since({}, { locale: language }));

type Fact = AtlasEvent | Base | Clash;
type Said = Pick<Entry, 'when' | 'what'> & { more?: Part };

/** An item as an entry of the page of a year. */
function item(facts: ShareFacts, fact: Fact, year: number, said: Said): Markup {
  const { title, text, disputed, place } = textOf(facts, fact.id);
  const { id, confidence, sources } = fact;
  const query = `item=${id}&year=${year}`;
  return entry(facts, { id, title, text, disputed, place, confidence, sources, query, ...said });
}

export function eventEntry(facts: ShareFacts, event: AtlasEvent, year: number): Markup {
  const { language } = facts;
  const kinds = [nameOfEventKind(event.kind, language), ...event.orgs.map((org) => nameOfOrg(org, language))];
  return item(facts, event, year, {
    when: periodOf(facts, { from: event.date, to: event.end ?? event.date }),
    what: kinds.join(' · '),
  });
}

const labelled = (label: string, text: string): Markup => markup`<p><strong>${label}:</strong> ${text}</p>\n`;

function strengthText({ language }: ShareFacts, strength: NonNullable<Base['strength']>): string {
  const number = (value: number): string => formatNumber(value, language);
  return strength
    .map(({ date, low, high }) => {
      const range = low === high ? number(low) : `${number(low)}–${number(high)}`;
      return `${range} (${formatDate(date, language)})`;
    })
    .join(', ');
}

export function baseEntry(facts: ShareFacts, base: Base, year: number): Markup {
  const { language, names } = facts;
  const locale = { locale: language } as const;
  const { basis, history } = textOf(facts, base.id);
  const kinds = [
    nameOfBaseKind(base.kind, language),
    nameOfOperator(base.operator, names, language),
    nameOfConsent(base.consent, language),
  ];
  const steps = base.history?.map(
    ({ date }, index) => markup`<li><b>${formatDate(date, language)}</b> ${history?.[index]}</li>`,
  );
  return item(facts, base, year, {
    when: periodOf(facts, base),
    what: kinds.join(' · '),
    more: [
      basis ? labelled(m.basis({}, locale), basis) : null,
      base.strength ? labelled(m.strength({}, locale), strengthText(facts, base.strength)) : null,
      steps
        ? markup`<details><summary>${m.history({}, locale)} (${steps.length})</summary><ol>${steps}</ol></details>`
        : null,
    ],
  });
}

export function clashEntry(facts: ShareFacts, clash: Clash, year: number): Markup {
  const { language, items, texts, atlas, names } = facts;
  const locale = { locale: language } as const;
  const text = textOf(facts, clash.id);
  const distance = distanceText(clash, { items, texts }, { names, language });
  const deaths = clash.deaths
    ? markup`<dt>${m.deaths({}, locale)}</dt><dd>${deathsText(clash.deaths, language)}${text.deaths ? markup` <small>${text.deaths}</small>` : null}</dd>`
    : null;
  return item(facts, clash, year, {
    when: periodOf(facts, clash),
    what: nameOfClashKind(clash.kind, language),
    more: markup`<dl><dt>${m.parties({}, locale)}</dt><dd>${text.parties?.join(' · ')}</dd>${deaths}<dt>${m.alliance_did({}, locale)}</dt><dd>${text.alliance} <small>${alliesText(clash, { atlas, names, language })}</small></dd></dl>
${distance ? markup`<p>${distance}</p>\n` : null}`,
  });
}
