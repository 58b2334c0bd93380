/** What a still picture says beside its map. */
import { dayOfYear } from '../domain/dates.ts';
import { inOrder } from '../domain/difference.ts';
import type { Language, StateId } from '../domain/model.ts';
import { dayShown, resolutionShown, statusOf, statusOn } from '../domain/status.ts';
import { runsOf } from '../domain/strip.ts';
import { m } from '../i18n/compiled/messages.js';
import { formatDate } from '../i18n/format.ts';
import { sentenceShown, sinceText } from '../i18n/shown.ts';
import type { PictureContent } from './pictureContent.ts';
import { type Block, gap, heightOf, INKS, paragraph, strip } from './pictureText.ts';
import { textWidth } from './textWidth.ts';

const lensName = ({ names, lens }: PictureContent): string => names.lenses[lens.id]?.name ?? lens.id;
export const statusName = ({ names, lens }: PictureContent, id: string): string =>
  names.lenses[lens.id]?.statuses[id]?.name ?? id;

/** The first of the settings whose blocks are no higher than `room`, else the last. */
export function firstFitting(
  sizes: readonly number[],
  room: number,
  set: (size: number) => Block[],
): Block[] {
  const settings = sizes.map(set);
  return settings.find((blocks) => heightOf(blocks) <= room) ?? settings.at(-1) ?? [];
}

/** The resolution on which a lens of votes shows the vote. */
function resolutionLine(content: PictureContent, width: number): Block[] {
  const { lens, moment, names, theme, compare } = content;
  const resolution = resolutionShown(lens, moment);
  if (!resolution || compare !== undefined) return [];
  const title = names.lenses[lens.id]?.resolutions?.[resolution.id]?.title;
  const text = [resolution.symbol, title].filter(Boolean).join(': ');
  return [paragraph(text, width, { size: 13, weight: 600, fill: INKS[theme].soft })];
}

/** The year shown, or both years of a comparison. */
function yearText({ lens, moment, compare }: PictureContent): string {
  if (compare !== undefined) return inOrder(compare, moment.year).join(' → ');
  return dayShown(lens, moment).slice(0, 4);
}

/** The year as large as the width allows; under a title of its own there is less room. */
function largeYear(content: PictureContent, width: number): Block {
  const text = yearText(content);
  const size = Math.min(content.title === undefined ? 66 : 44, Math.floor(width / textWidth(text, 1)));
  return paragraph(text, width, { size, weight: 700, fill: INKS[content.theme].ink });
}

/** A picture with a title of its own: the lens and the state stand in the second line. */
function titled(content: PictureContent, title: string, width: number): Block[] {
  const { names, state, theme } = content;
  const what = [state ? names.states[state]?.name : null, lensName(content)].filter(Boolean).join(' · ');
  return [
    ...firstFitting([23, 20, 18, 16], 60, (size) => [
      paragraph(title, width, { size, weight: 700, fill: INKS[theme].ink }),
    ]),
    gap(2),
    paragraph(what, width, { size: 13, weight: 600, fill: INKS[theme].soft }),
  ];
}

/** A state's status: that of the year, or those of both years. */
function statusLines(content: PictureContent, state: StateId, width: number): Block[] {
  const { lens, moment, compare, language, theme, title } = content;
  const inks = INKS[theme];
  const large = { size: 18, weight: 700, fill: inks.ink } as const;
  if (compare !== undefined) {
    return inOrder(compare, moment.year).map((year) => {
      const { status } = statusOn(lens, state, dayOfYear(year));
      return paragraph(`${year}: ${statusName(content, status)}`, width, { ...large, size: 15.5 });
    });
  }
  const span = statusOn(lens, state, dayShown(lens, moment));
  const since = title === undefined ? sinceText(span, lens, language) : null;
  return [
    paragraph(statusName(content, span.status), width, large),
    ...(since ? [paragraph(since, width, { size: 13, weight: 600, fill: inks.soft })] : []),
  ];
}

/** Lens and year, or a state with its status. */
export function heading(content: PictureContent, width: number): Block[] {
  const { lens, names, language, state, theme, title } = content;
  const inks = INKS[theme];
  const bold = { weight: 700, fill: inks.ink } as const;
  const brand = paragraph(m.title({}, { locale: language }), width, {
    size: 13,
    weight: 600,
    fill: inks.soft,
  });
  const vote = resolutionLine(content, width);
  if (title !== undefined) {
    const status = state ? [gap(3), ...statusLines(content, state, width)] : [];
    return [brand, gap(3), ...titled(content, title, width), largeYear(content, width), ...vote, ...status];
  }
  if (!state) {
    const name = paragraph(lensName(content), width, { ...bold, size: 23 });
    return [brand, gap(3), name, largeYear(content, width), ...vote];
  }
  return [
    brand,
    gap(2),
    paragraph(names.states[state]?.name ?? state, width, { ...bold, size: 34 }),
    paragraph(`${lensName(content)} ${yearText(content)}`, width, { ...bold, size: 15.5 }),
    ...vote,
    gap(5),
    ...statusLines(content, state, width),
    gap(6),
    strip(runsOf(lens, state), (status) => statusOf(lens, status), width, theme),
  ];
}

/** The heading over the map of an upright picture: in few lines. */
export function flatHeading(content: PictureContent, width: number): Block[] {
  const { names, language, state, theme } = content;
  const inks = INKS[theme];
  const soft = { size: 13, weight: 600, fill: inks.soft } as const;
  const what = [state ? names.states[state]?.name : null, lensName(content)].filter(Boolean).join(' · ');
  const year = yearText(content);
  const { title } = content;
  return [
    paragraph(m.title({}, { locale: language }), width, soft),
    gap(2),
    paragraph(`${title ?? what} ${year}`, width, { size: 32, weight: 700, fill: inks.ink }),
    ...(title === undefined ? [] : [gap(2), paragraph(what, width, soft)]),
    ...resolutionLine(content, width),
    gap(2),
    ...sentence(content, width, 60),
  ];
}

/** What changes in the year; nothing where there is no room for it. */
export function sentence(content: PictureContent, width: number, room: number): Block[] {
  const { atlas, lens, names, moment, language, theme } = content;
  if (lens.resolutions && content.compare === undefined) return [];
  const text = sentenceShown(atlas, lens, names, { ...moment, compare: content.compare ?? null }, language);
  const blocks = firstFitting([14, 13, 12, 11], room, (size) => [
    paragraph(text, width, { size, weight: 400, fill: INKS[theme].soft }),
  ]);
  return heightOf(blocks) <= room ? blocks : [];
}

/** The publishers in one line: as many as fit, and how many more there are. */
function publishers(names: readonly string[], width: number, size: number, language: Language): string {
  const locale = { locale: language } as const;
  const told = (many: number): string => {
    const list = names.slice(0, many).join(', ');
    const rest = names.length - many;
    return rest === 0
      ? m.picture_sources({ names: list }, locale)
      : m.picture_sources_more({ names: list, count: rest }, locale);
  };
  const counts = names.map((_, index) => names.length - index);
  return told(counts.find((many) => textWidth(told(many), size) <= width) ?? 1);
}

/** The rule of the borders, the sources, the address, the date of the facts and how they may be used. */
export function smallPrint(content: PictureContent, width: number): Block[] {
  const { language, address, issued, theme, version, sources = [] } = content;
  const locale = { locale: language } as const;
  const size = version === undefined ? 11.5 : 10.3;
  const style = { size, weight: 400, fill: INKS[theme].soft } as const;
  const date = formatDate(issued, language);
  const rights =
    version === undefined
      ? [m.share_facts_of({ date }, locale)]
      : [m.data_version({ date, version }, locale), m.picture_licence({}, locale)];
  const end = [...rights, m.made_with({}, locale)];
  // Where not all fits in one line, the address has one to itself: so only it is set smaller to fit.
  const isLong = version !== undefined && textWidth([address, ...end].join(' · '), size) > width;
  const lines = isLong ? [[address], end] : [[address, ...end]];
  return [
    paragraph(m.viewpoint({}, locale), width, style),
    ...(sources.length > 0 ? [paragraph(publishers(sources, width, size, language), width, style)] : []),
    ...lines.map((parts) => paragraph(parts.join(' · '), width, style)),
  ];
}
