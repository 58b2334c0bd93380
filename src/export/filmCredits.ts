/** The last picture of a film: what was seen, by which rule, from whom, and how it may be used. */
import { m } from '../i18n/compiled/messages.js';
import { formatDate } from '../i18n/format.ts';
import { markup } from '../i18n/markup.ts';
import type { PictureContent } from '../poster/pictureContent.ts';
import { type Block, gap, heightOf, INKS, paragraph, stack, type Style } from '../poster/pictureText.ts';
import type { Size } from '../scene/camera.ts';
import type { Film } from './filmPlan.ts';

/** Units in which the credits are laid out; their height follows from the shape of the film. */
const WIDTH = 720;
const MARGIN = 56;

/** The publishers: as many as there is room for, and how many more there are. */
function sourceLines(
  { language, sources = [] }: PictureContent,
  width: number,
  room: number,
  style: Style,
): Block[] {
  if (sources.length === 0) return [];
  const locale = { locale: language } as const;
  const told = (count: number): Block => {
    const names = sources.slice(0, count).join(', ');
    const rest = sources.length - count;
    return paragraph(
      rest === 0
        ? m.picture_sources({ names }, locale)
        : m.picture_sources_more({ names, count: rest }, locale),
      width,
      style,
    );
  };
  let count = sources.length;
  while (count > 1 && told(count).height > room) count -= 1;
  return [told(count)];
}

/** The credits as SVG text. */
export function creditsPicture({ title, shots }: Film, size: Size): string {
  const content = shots.at(-1)?.content;
  if (!content) throw new Error('no years');
  const { language, theme, address, issued, version = '' } = content;
  const locale = { locale: language } as const;
  const inks = INKS[theme];
  const height = (WIDTH * size.height) / size.width;
  const width = WIDTH - 2 * MARGIN;
  const text: Style = { size: 14.5, weight: 400, fill: inks.ink };
  const head = [
    paragraph(m.title({}, locale), width, { size: 17, weight: 600, fill: inks.soft }),
    gap(4),
    paragraph(title, width, { size: 36, weight: 700, fill: inks.ink }),
    gap(18),
  ];
  const rule = [paragraph(m.viewpoint({}, locale), width, text), gap(12)];
  const end = [
    gap(12),
    paragraph(
      [m.data_version({ date: formatDate(issued, language), version }, locale), m.made_with({}, locale)].join(
        ' · ',
      ),
      width,
      text,
    ),
    gap(12),
    paragraph(m.picture_licence({}, locale), width, { ...text, weight: 700 }),
    gap(2),
    paragraph(address, width, { ...text, weight: 600 }),
  ];
  const room = height - 2 * MARGIN - heightOf([...head, ...rule, ...end]);
  const blocks = [...head, ...rule, ...sourceLines(content, width, room, text), ...end];
  const top = Math.max(MARGIN, (height - heightOf(blocks)) / 2);
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${WIDTH} ${height}">
<rect width="${WIDTH}" height="${height}" fill="${inks.paper}"/>
<rect x="${MARGIN}" y="${(top + heightOf(head) - 10).toFixed(1)}" width="${width}" height="1" fill="${inks.rule}"/>
${stack(blocks, MARGIN, top)}
</svg>`.markup;
}
