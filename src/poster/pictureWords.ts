/** What a still picture says beside its map. */
import { dayShown, resolutionShown, statusOf, statusOn } from '../domain/status.ts';
import { runsOf } from '../domain/strip.ts';
import { m } from '../i18n/compiled/messages.js';
import { formatDate } from '../i18n/format.ts';
import { sentenceShown, sinceText } from '../i18n/shown.ts';
import { fillOf } from '../scene/palette.ts';
import { patternOf } from '../scene/patterns.ts';
import type { PictureContent } from './picture.ts';
import { type Block, gap, heightOf, inColumns, INKS, legendRow, paragraph, strip } from './pictureText.ts';

const lensName = ({ names, lens }: PictureContent): string => names.lenses[lens.id]?.name ?? lens.id;
const statusName = ({ names, lens }: PictureContent, id: string): string =>
  names.lenses[lens.id]?.statuses[id]?.name ?? id;

/** The first of the settings whose blocks are no higher than `room`, else the last. */
function firstFitting(sizes: readonly number[], room: number, set: (size: number) => Block[]): Block[] {
  const settings = sizes.map(set);
  return settings.find((blocks) => heightOf(blocks) <= room) ?? settings.at(-1) ?? [];
}

/** The resolution on which a lens of votes shows the vote. */
function resolutionLine(content: PictureContent, width: number): Block[] {
  const { lens, moment, names, theme } = content;
  const resolution = resolutionShown(lens, moment);
  if (!resolution) return [];
  const title = names.lenses[lens.id]?.resolutions?.[resolution.id]?.title;
  const text = [resolution.symbol, title].filter(Boolean).join(': ');
  return [paragraph(text, width, { size: 13, weight: 600, fill: INKS[theme].soft })];
}

/** Lens and year, or a state with its status. */
export function heading(content: PictureContent, width: number): Block[] {
  const { lens, moment, names, language, state, theme } = content;
  const inks = INKS[theme];
  const soft = { size: 13, weight: 600, fill: inks.soft } as const;
  const bold = { weight: 700, fill: inks.ink } as const;
  const day = dayShown(lens, moment);
  const year = day.slice(0, 4);
  const brand = paragraph(m.title({}, { locale: language }), width, soft);
  const vote = resolutionLine(content, width);
  if (!state) {
    const title = paragraph(lensName(content), width, { ...bold, size: 23 });
    return [brand, gap(3), title, paragraph(year, width, { ...bold, size: 66 }), ...vote];
  }
  const span = statusOn(lens, state, day);
  const since = sinceText(span, lens, language);
  return [
    brand,
    gap(2),
    paragraph(names.states[state]?.name ?? state, width, { ...bold, size: 34 }),
    paragraph(`${lensName(content)} ${year}`, width, { ...bold, size: 15.5 }),
    ...vote,
    gap(5),
    paragraph(statusName(content, span.status), width, { ...bold, size: 18 }),
    ...(since ? [paragraph(since, width, soft)] : []),
    gap(6),
    strip(runsOf(lens, state), (status) => statusOf(lens, status), width, theme),
  ];
}

/** The heading over the map of an upright picture: in few lines. */
export function flatHeading(content: PictureContent, width: number): Block[] {
  const { lens, moment, names, language, state, theme } = content;
  const inks = INKS[theme];
  const what = [state ? names.states[state]?.name : null, lensName(content)].filter(Boolean).join(' · ');
  const title = `${what} ${dayShown(lens, moment).slice(0, 4)}`;
  return [
    paragraph(m.title({}, { locale: language }), width, { size: 13, weight: 600, fill: inks.soft }),
    gap(2),
    paragraph(title, width, { size: 32, weight: 700, fill: inks.ink }),
    ...resolutionLine(content, width),
    gap(2),
    ...sentence(content, width, 60),
  ];
}

/** What changes in the year; nothing where there is no room for it. */
export function sentence(content: PictureContent, width: number, room: number): Block[] {
  const { atlas, lens, names, moment, language, theme } = content;
  if (lens.resolutions) return [];
  const text = sentenceShown(atlas, lens, names, { ...moment, compare: null }, language);
  const blocks = firstFitting([14, 13, 12, 11], room, (size) => [
    paragraph(text, width, { size, weight: 400, fill: INKS[theme].soft }),
  ]);
  return heightOf(blocks) <= room ? blocks : [];
}

interface LegendContent {
  /** Ids of the statuses in the picture. */
  shown: readonly string[];
  isHatched: boolean;
  width: number;
  /** Height that is free. */
  room: number;
  columns: 1 | 2;
}

/** The statuses of the picture in the order of the lens, and the hatching where there is any. */
export function legend(
  content: PictureContent,
  { shown, isHatched, width, room, columns }: LegendContent,
): Block {
  const { lens, language, theme } = content;
  const inks = INKS[theme];
  const statuses = lens.statuses.filter(({ id }) => shown.includes(id));
  const wide = (width - (columns - 1) * 16) / columns;
  const [block = gap(0)] = firstFitting([14.5, 13.5, 12.5, 11.5], room, (size) => {
    const style = { size, weight: 400, fill: inks.ink } as const;
    const rows = statuses.map((status) =>
      legendRow(
        statusName(content, status.id),
        { fill: fillOf(status, theme), pattern: patternOf(status.kind) },
        wide,
        style,
      ),
    );
    const hatch = legendRow(
      m.legend_de_facto({}, { locale: language }),
      { fill: inks.rule, pattern: 'hatch' },
      wide,
      { ...style, size: Math.min(size, 12.5) },
    );
    return [inColumns(isHatched ? [...rows, hatch] : rows, columns, wide + 16)];
  });
  return block;
}

/** The rule of the borders, the address and the date of the facts. */
export function smallPrint({ language, address, issued, theme }: PictureContent, width: number): Block[] {
  const locale = { locale: language } as const;
  const style = { size: 11.5, weight: 400, fill: INKS[theme].soft } as const;
  const facts = m.share_facts_of({ date: formatDate(issued, language) }, locale);
  return [
    paragraph(m.viewpoint({}, locale), width, style),
    paragraph([address, facts, m.made_with({}, locale)].join(' · '), width, style),
  ];
}
