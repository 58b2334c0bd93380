import { m } from '../../i18n/compiled/messages.js';
import { results, forgetResults } from '../../state/quizResults.ts';
import { showAnyQuiz, showQuiz } from '../../state/quizzing.ts';
import { useAtlas } from '../../state/store.ts';
import { CopyButton } from '../parts/CopyButton.tsx';

/** The question after this one in the list, from the beginning after the last. */
function nextId(ids: readonly string[], id: string | null): string | undefined {
  return ids[(ids.indexOf(id ?? '') + 1) % ids.length];
}

/** The ways on: the next question, one by chance, this one again or as a link; all written ones with the results so far. */
export function QuestionList() {
  const { questions, quiz, revealed } = useAtlas();
  if (!questions) return null;
  const kept = results();
  const next = nextId(
    questions.map(({ id }) => id),
    quiz,
  );
  return (
    <>
      <div className="quiz-ways">
        {next ? (
          <button type="button" className="button" onClick={() => void showQuiz(next)}>
            {m.quiz_next()}
          </button>
        ) : null}
        <button type="button" className="button" onClick={showAnyQuiz}>
          {m.quiz_any()}
        </button>
        {revealed ? (
          <button type="button" className="button" onClick={() => void showQuiz(quiz)}>
            {m.quiz_again()}
          </button>
        ) : null}
        <CopyButton label={m.quiz_share()} text={() => location.href} />
      </div>
      <h3 className="section">{m.quiz_all()}</h3>
      <ol className="quiz-list">
        {questions.map(({ id, title }) => {
          const result = kept[id];
          return (
            <li key={id}>
              <button
                type="button"
                className="link"
                aria-current={id === quiz ? 'true' : undefined}
                onClick={() => void showQuiz(id)}
              >
                {title}
              </button>
              {result ? (
                <span className="item-what"> {m.quiz_result({ hits: result[0], count: result[1] })}</span>
              ) : null}
            </li>
          );
        })}
      </ol>
      <p className="quiet">
        {m.quiz_kept()}{' '}
        {Object.keys(kept).length > 0 ? (
          <button
            type="button"
            className="link"
            onClick={() => {
              forgetResults();
              void showQuiz(quiz);
            }}
          >
            {m.quiz_forget()}
          </button>
        ) : null}
      </p>
    </>
  );
}
