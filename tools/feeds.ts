/** The corrections as Atom feeds, one a language, with absolute addresses. */
import type { Correction } from '../src/domain/corrections.ts';
import type { FactLanguage } from '../src/domain/model.ts';
import { m } from '../src/i18n/compiled/messages.js';
import { escapeMarkup } from '../src/i18n/markup.ts';

interface Edition {
  corrections: readonly Correction[];
  /** Day of the facts, ISO. */
  issued: string;
  /** Absolute address of the site, ending in a slash. */
  site: string;
}

/** Midnight of a day, as Atom writes moments. */
const moment = (day: string): string => `${day}T00:00:00Z`;

/** The feed in one language, newest correction first (RFC 4287). */
export function correctionsFeed({ corrections, issued, site }: Edition, language: FactLanguage): string {
  const locale = { locale: language };
  const host = new URL(site).hostname;
  const newest = corrections.toSorted((a, b) => b.date.localeCompare(a.date));
  const entries = newest.map(({ id, date, was, now }) => {
    const address = `${site}?page=data&lang=${language}#correction-${id}`;
    return `  <entry>
    <id>tag:${host},${date}:correction-${id}</id>
    <title>${escapeMarkup(now[language])}</title>
    <updated>${moment(date)}</updated>
    <link href="${escapeMarkup(address)}"/>
    <content type="text">${escapeMarkup(m.correction_was_now({ was: was[language], now: now[language] }, locale))}</content>
  </entry>`;
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <id>tag:${host},2026:corrections-${language}</id>`,
    `  <title>${escapeMarkup(m.corrections_title({}, locale))}</title>`,
    `  <updated>${moment(newest[0]?.date ?? issued)}</updated>`,
    `  <author><name>${escapeMarkup(m.title({}, locale))}</name></author>`,
    `  <link rel="self" href="${site}data/corrections.${language}.atom"/>`,
    `  <link href="${escapeMarkup(`${site}?page=data&lang=${language}`)}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}
