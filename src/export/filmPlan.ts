/** A range of years as a film: what is shown, for how long, and what is said. */
import { FIRST_YEAR, yearOf } from '../domain/dates.ts';
import { inOrder } from '../domain/difference.ts';
import { m } from '../i18n/compiled/messages.js';
import { sentenceOfMoment } from '../i18n/sentence.ts';
import type { PictureContent } from '../poster/pictureContent.ts';
import { CLOSING, secondsOf, type Timed } from './filmTime.ts';
import { contentOf, titleOf } from './view.ts';

/** A year of the film. */
interface Shot extends Timed {
  content: PictureContent;
  /** What changes in the year; empty where nothing does. */
  sentence: string;
}

/** The film of a view; after its years come the credits. */
export interface Film {
  title: string;
  shots: readonly Shot[];
  credits: Timed;
}

type Wanted = Parameters<typeof contentOf>[0];

/** By how many of the years name it, most first. */
function mostNamed(lists: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of lists.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}

/** What the year brings, in words; a lens of votes speaks in years with a resolution only. */
function newsOf({ atlas, lens, names, language }: PictureContent, year: number): string {
  const { resolutions } = lens;
  if (resolutions && !resolutions.some(({ date }) => yearOf(date) === year)) return '';
  const sentence = sentenceOfMoment(atlas, lens, names, { year, vote: null }, language);
  return sentence === '' && year === FIRST_YEAR ? m.start_1992({}, { locale: language }) : sentence;
}

/** The film of the years, both included and in any order. Two years compared and a chosen vote are things of one picture: they stay out. */
export function planFilm(wanted: Wanted, years: readonly [number, number]): Film {
  const [from, to] = inOrder(...years);
  const all = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const contents = all.map((year) =>
    contentOf({ ...wanted, view: { ...wanted.view, year, vote: null, compare: null } }),
  );
  const sources = mostNamed(contents.map((content) => content.sources ?? []));
  const shots = contents.map((content): Shot => {
    const sentence = newsOf(content, content.moment.year);
    return { content: { ...content, sources, years: all }, sentence, seconds: secondsOf(sentence) };
  });
  const last = contents.at(-1);
  if (!last) throw new Error('no years');
  const title = titleOf(from === to ? last : { ...last, compare: from });
  return { title, shots, credits: { seconds: CLOSING } };
}
