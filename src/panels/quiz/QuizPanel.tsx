import { m } from '../../i18n/compiled/messages.js';
import { questionOf, showQuiz } from '../../state/quizzing.ts';
import { useAtlas } from '../../state/store.ts';
import { Icon } from '../../ui/Icon.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { QuestionList } from './QuestionList.tsx';
import './quiz.css';
import { Verdicts } from './Verdicts.tsx';

/** Moves the focus to the question, so that keyboard and screen reader begin there. */
const focusOn = (heading: HTMLElement | null): void => heading?.focus({ preventScroll: true });

/** A question before a turning point: the answers of the reader, then what happened, with sources. */
export function QuizPanel() {
  const view = useAtlas();
  const question = questionOf(view);
  if (!question) return <p className="quiet">{m.loading()}</p>;
  const written = view.questions?.find(({ id }) => id === question.id);
  const { lens: name, from, to } = question;
  const lens = view.names.lenses[name]?.name ?? name;
  return (
    <div className="quiz">
      <button type="button" className="back" onClick={() => void showQuiz(null)}>
        <Icon name="back" /> {m.quiz_leave()}
      </button>
      <p className="question">
        {m.quiz_heading()} · {lens}
      </p>
      <h2 tabIndex={-1} ref={focusOn} key={question.id}>
        {written?.title ?? m.quiz_made_title({ lens, year: to })}
      </h2>
      <p className="quiz-text">{written?.text ?? m.quiz_made_text({ from, to })}</p>
      {view.revealed ? (
        <Verdicts question={question} written={written} />
      ) : (
        <>
          <p className="quiet">{m.quiz_locked({ year: from })}</p>
          <AnswerForm question={question} />
        </>
      )}
      <QuestionList />
    </div>
  );
}
