/** The quiz in one language, and what must hold of it. */
import { dayOfYear } from '../src/domain/dates.ts';
import type { Language } from '../src/domain/model.ts';
import type { WrittenQuestion } from '../src/domain/quiz.ts';
import type { Folder } from './folder.ts';
import { type Fault, fault } from './fault.ts';
import { lensesOf } from './votesLens.ts';
import { inLanguage } from './words.ts';

/** The written questions with their words. */
export function compileQuiz({ quiz }: Folder, language: Language): WrittenQuestion[] {
  return quiz.map(({ value: { title, text, after, ...question } }) => ({
    ...question,
    title: inLanguage(title, language),
    text: inLanguage(text, language),
    after: inLanguage(after, language),
  }));
}

/** Every question asks forward in time, and some status changes, and not all end alike. */
export function questionsHaveATurn(folder: Folder): Fault[] {
  return folder.quiz.flatMap((entry) => {
    const { id, lens: name, from, to, states } = entry.value;
    const lens = lensesOf(folder).find((each) => each.id === name);
    if (!lens) return [];
    if (from >= to) return [fault(entry, `${id} does not ask forward in time`)];
    const statusIn = (year: number) => (state: string) =>
      lens.spans.find(
        (span) =>
          span.state === state && span.from <= dayOfYear(year) && (span.to ?? '9999') > dayOfYear(year),
      )?.status;
    const [before, after] = [from, to].map((year) => states.map(statusIn(year)));
    if (String(before) === String(after)) {
      return [fault(entry, `${id}: no status changes between ${from} and ${to}`)];
    }
    if (new Set(after).size === 1)
      return [fault(entry, `${id}: all states end alike, nothing is to be chosen`)];
    return [];
  });
}
