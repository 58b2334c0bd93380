/** The sentences of a film as subtitles: WebVTT, within the file and beside it. */
import { m } from '../i18n/compiled/messages.js';
import type { Film } from './filmPlan.ts';
import { startsOf } from './filmTime.ts';

/** `00:01:02.500`. */
function timestamp(seconds: number): string {
  const thousandths = Math.round(seconds * 1000);
  const part = (divisor: number, of: number, digits: number): string =>
    String(Math.floor(thousandths / divisor) % of).padStart(digits, '0');
  return `${part(3_600_000, 100, 2)}:${part(60_000, 60, 2)}:${part(1000, 60, 2)}.${part(1, 1000, 3)}`;
}

/** Marks of WebVTT as words; `-->` cannot stand in a cue either. */
const cueText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll(/\s+/g, ' ');

/** Where the film and its facts come from, in one line. */
export function creditOf({ shots }: Film): string {
  const [shot] = shots;
  if (!shot) return '';
  const { language, address, version } = shot.content;
  const locale = { locale: language } as const;
  return [
    m.title({}, locale),
    address,
    m.picture_licence({}, locale),
    ...(version === undefined ? [] : [m.film_version({ version }, locale)]),
  ].join(' · ');
}

/** True where a year has something to say. */
export const isTold = ({ shots }: Film): boolean => shots.some(({ sentence }) => sentence !== '');

/** The film's subtitles: a cue for every year of change. */
export function vttOf(film: Film): string {
  const starts = startsOf(film.shots);
  const cues = film.shots.flatMap(({ content, sentence, seconds }, index) => {
    const start = starts[index] ?? 0;
    return sentence === ''
      ? []
      : [
          `${timestamp(start)} --> ${timestamp(start + seconds)}\n${content.moment.year}: ${cueText(sentence)}`,
        ];
  });
  const note = `NOTE ${film.title}\n${creditOf(film)}`.replaceAll('-->', '→');
  return `${['WEBVTT', note, ...cues].join('\n\n')}\n`;
}
