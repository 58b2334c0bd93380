import { dayOfYear } from '../../domain/dates.ts';
import { choicesOf, type Question } from '../../domain/quiz.ts';
import { statusOf, statusOn } from '../../domain/status.ts';
import { m } from '../../i18n/compiled/messages.js';
import { fillClass } from '../../scene/palette.ts';
import { patternOf } from '../../scene/patterns.ts';
import { answer, reveal } from '../../state/quizzing.ts';
import { useAtlas } from '../../state/store.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Swatch } from '../../ui/Swatch.tsx';

const OPEN = '';

/** One choice a state, and the button that shows what happened. */
export function AnswerForm({ question }: { question: Question }) {
  const { atlas, names, answers } = useAtlas();
  const lens = atlas.lenses.find(({ id }) => id === question.lens);
  if (!lens) return null;
  const { from, to, states } = question;
  const nameOf = (status: string): string => names.lenses[lens.id]?.statuses[status]?.name ?? status;
  const options = choicesOf(lens, question).map((value) => ({ value, label: nameOf(value) }));
  const open = states.filter((state) => answers[state] === undefined).length;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        reveal();
      }}
    >
      <ul className="quiz-states">
        {states.map((state) => {
          const before = statusOf(lens, statusOn(lens, state, dayOfYear(from)).status);
          const name = names.states[state]?.name ?? state;
          return (
            <li key={state}>
              <Swatch fill={fillClass(before)} pattern={patternOf(before.kind)} />
              <div>
                <strong>{name}</strong>
                <p className="item-what">{m.quiz_now({ from, status: nameOf(before.id) })}</p>
              </div>
              <Choice
                label={m.quiz_state_asked({ state: name, to })}
                value={answers[state] ?? OPEN}
                options={[{ value: OPEN, label: m.quiz_choose() }, ...options]}
                onChange={(status) => answer(state, status)}
              />
            </li>
          );
        })}
      </ul>
      {open > 0 && open < states.length ? <p className="quiet">{m.quiz_open({ count: open })}</p> : null}
      <button type="submit" className="button quiz-reveal">
        {m.quiz_reveal()}
      </button>
    </form>
  );
}
