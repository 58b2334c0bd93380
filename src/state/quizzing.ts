/** The quiz: the map stops before a turning point until the reader has answered. */
import { loadQuiz } from '../data/dataset.ts';
import type { StateId } from '../domain/model.ts';
import { type Answers, madeIds, madeQuestion, type Question, verdictsOf } from '../domain/quiz.ts';
import { reportMissing } from './missing.ts';
import { keepResult, results } from './quizResults.ts';
import { type AtlasState, useAtlas } from './store.ts';

const { getState: get, setState: set } = useAtlas;

/** The question of the view, written or made; nothing without one or while the written ones load. */
export function questionOf({ quiz, questions, atlas }: AtlasState): Question | undefined {
  if (quiz === null) return undefined;
  return (
    questions?.find(({ id }) => id === quiz) ??
    (quiz.includes('.') ? madeQuestion(quiz, atlas.lenses, atlas.states) : undefined)
  );
}

/** Asks a question; `null` ends the quiz. An unknown one is told as a hint, a failure to load as a part that is missing. */
export async function showQuiz(quiz: string | null): Promise<void> {
  set({ quiz, answers: {}, revealed: false });
  if (quiz === null) return;
  const { language } = get();
  try {
    if (!get().questions) set({ questions: await loadQuiz(language) });
  } catch {
    set({ quiz: null });
    reportMissing('quiz');
    return;
  }
  const question = questionOf(get());
  if (!question) {
    set(({ hints }) => ({ quiz: null, hints: [...hints, { kind: 'quiz', value: quiz }] }));
    return;
  }
  set(({ sheet }) => ({
    lens: question.lens,
    over: null,
    year: question.from,
    lockedAfter: question.from,
    vote: null,
    compare: null,
    years: [],
    state: null,
    item: null,
    page: null,
    playing: false,
    card: null,
    flash: [],
    sheet: sheet === 'peek' ? 'half' : sheet,
  }));
}

export function answer(state: StateId, status: string): void {
  set(({ answers }) => ({ answers: { ...answers, [state]: status } satisfies Answers }));
}

/** Shows what happened, opens the later years and keeps the result in this browser. */
export function reveal(): void {
  const view = get();
  const question = questionOf(view);
  const lens = view.atlas.lenses.find(({ id }) => id === question?.lens);
  if (!question || !lens) return;
  const verdicts = verdictsOf(lens, question, view.answers);
  keepResult(question.id, verdicts.filter(({ hit }) => hit).length, verdicts.length);
  set({
    revealed: true,
    lens: question.lens,
    year: question.to,
    flash: verdicts.filter(({ right }) => right.from > `${question.from}-12-31`).map(({ state }) => state),
  });
}

/** Opens the quiz at the first written question that has no result yet. */
export async function showFirstQuiz(): Promise<void> {
  try {
    const questions = get().questions ?? (await loadQuiz(get().language));
    set({ questions });
    const first = questions.find(({ id }) => results()[id] === undefined) ?? questions[0];
    if (first) await showQuiz(first.id);
  } catch {
    reportMissing('quiz');
  }
}

/** A question made by chance. */
export function showAnyQuiz(): void {
  const { atlas, quiz } = get();
  const ids = madeIds(atlas.lenses).filter((id) => id !== quiz);
  const id = ids[Math.floor(Math.random() * ids.length)];
  if (id) void showQuiz(id);
}
