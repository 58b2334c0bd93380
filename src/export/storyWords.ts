/** What the files of a story say beside its own words. */
import { inOrder } from '../domain/difference.ts';
import type { Source } from '../domain/model.ts';
import type { Scene } from '../domain/story.ts';
import { m } from '../i18n/compiled/messages.js';
import { describeMap } from '../i18n/describe.ts';
import { formatDate } from '../i18n/format.ts';
import { sentenceShown } from '../i18n/shown.ts';
import type { PictureContent } from '../poster/pictureContent.ts';
import type { Telling } from './sceneContent.ts';

/** The year of a scene, or both years of a difference. */
export const yearsOf = ({ year, compare }: Scene): string =>
  compare === undefined ? String(year) : inOrder(compare, year).join(' → ');

/** Ids of the sources of all scenes, each once, in the order in which they are first named: their place is their number. */
export const citedIn = ({ story, sources }: Telling): readonly string[] => [
  ...new Set(story.scenes.flatMap((scene) => scene.sources.filter((id) => sources[id]))),
];

/** Who, when, what: “[3] Tass, 4 May 2012: Title”. */
export function sourceWords(source: Source, number: number, { language }: Pick<Telling, 'language'>) {
  const date = source.date ? `, ${formatDate(source.date, language)}` : '';
  return { by: `[${number}] ${source.publisher}${date}: `, title: source.title };
}

/** The map of a scene in words. */
export function mapWords({ atlas, lens, names, moment, compare, language }: PictureContent): string {
  if (compare === undefined) return describeMap(atlas, lens, names, moment, language);
  const name = names.lenses[lens.id]?.name ?? lens.id;
  const told = sentenceShown(atlas, lens, names, { ...moment, compare }, language);
  return `${name}, ${inOrder(compare, moment.year).join(' → ')}. ${told}`;
}

/** The rule of the borders and what a year means. */
export const ruleOf = ({ language }: Pick<Telling, 'language'>): string => {
  const locale = { locale: language } as const;
  return `${m.viewpoint({}, locale)} ${m.year_rule({}, locale)}`;
};

/** Name and address of the atlas, date and version of the facts, and how they may be used. */
export function rightsOf({
  language,
  issued,
  atlas,
}: Pick<Telling, 'language' | 'issued' | 'atlas'>): string {
  const locale = { locale: language } as const;
  return [
    m.data_version({ date: formatDate(issued, language), version: atlas.version }, locale),
    m.picture_licence({}, locale),
    m.made_with({}, locale),
  ].join(' · ');
}

/** An address as it is printed. */
export const printed = (address: string): string => address.replace(/^https?:\/\//, '');

/** The language as files name it. */
export const languageTag = ({ language }: Pick<Telling, 'language'>): string =>
  ({ de: 'de-DE', en: 'en-GB', ru: 'ru-RU' })[language];

/** What no XML and no PDF may hold is left out: control characters but for tab and line ends, halves of pairs, and what is no character. */
export const plain = (text: string): string =>
  text.replaceAll(/(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, '');
