/** The small print: rule, sources, licence, address, version and day of the facts. */
import { element } from '../embed/dom.ts';
import { m } from '../i18n/compiled/messages.js';
import { formatDate } from '../i18n/format.ts';
import type { LectureContent } from './content.ts';

/** As many publishers as can be read at a glance; the notes have all sources. */
const MOST = 5;

/** The rule by which borders are drawn and years are meant. */
export const ruleLine = (): string => `${m.viewpoint()} ${m.year_rule()}`;

/** Whose work the scene rests on. */
export function publishersLine(publishers: readonly string[]): string {
  if (publishers.length === 0) return '';
  const names = publishers.slice(0, MOST).join(', ');
  const count = publishers.length - MOST;
  return count > 0 ? m.picture_sources_more({ names, count }) : m.picture_sources({ names });
}

/** Name and address of the atlas, version and day of its facts, licence. */
export function rightsLine({ address, atlas, issued, language }: LectureContent): (Node | string)[] {
  const link = element('a', '', address.replace(/^https?:\/\//, '').replace(/\?.*$/, ''));
  link.href = address;
  link.target = '_blank';
  link.rel = 'noreferrer';
  const rest = [
    m.data_version({ date: formatDate(issued, language), version: atlas.version }),
    m.picture_licence(),
    m.made_with(),
  ];
  return [`${m.title()}, `, link, ` · ${rest.join(' · ')}`];
}
