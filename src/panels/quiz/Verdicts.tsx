import { type Question, verdictsOf, type WrittenQuestion } from '../../domain/quiz.ts';
import { statusOf } from '../../domain/status.ts';
import { m } from '../../i18n/compiled/messages.js';
import { fillClass } from '../../scene/palette.ts';
import { patternOf } from '../../scene/patterns.ts';
import { useAtlas } from '../../state/store.ts';
import { Swatch } from '../../ui/Swatch.tsx';
import { SourceLinks } from '../parts/SourceLinks.tsx';
import { useNotes } from '../parts/useNotes.ts';
import { sinceText } from '../../i18n/shown.ts';

/** Scrolls to the result, which is where the reader's eyes should be. */
const focusOn = (result: HTMLElement | null): void => result?.focus();

/** What happened to each state, beside what the reader chose, with sources. */
export function Verdicts({
  question,
  written,
}: {
  question: Question;
  written: WrittenQuestion | undefined;
}) {
  const { atlas, names, answers, language } = useAtlas();
  const notes = useNotes();
  const lens = atlas.lenses.find(({ id }) => id === question.lens);
  if (!lens) return null;
  const verdicts = verdictsOf(lens, question, answers);
  const hits = verdicts.filter(({ hit }) => hit).length;
  const nameOf = (status: string | undefined): string =>
    status === undefined || status === ''
      ? m.quiz_no_answer()
      : (names.lenses[lens.id]?.statuses[status]?.name ?? status);
  return (
    <>
      <p className="quiz-result" role="status" tabIndex={-1} ref={focusOn}>
        {m.quiz_result({ hits, count: verdicts.length })}
      </p>
      {written ? (
        <>
          <p>{written.after}</p>
          <SourceLinks ids={written.sources} />
        </>
      ) : null}
      <ul className="quiz-states">
        {verdicts.map(({ state, chosen, right, hit }) => {
          const status = statusOf(lens, right.status);
          return (
            <li key={state} className={hit ? 'is-hit' : 'is-miss'}>
              <Swatch fill={fillClass(status)} pattern={patternOf(status.kind)} />
              <div>
                <strong>{names.states[state]?.name}</strong>
                <p>
                  {nameOf(right.status)} {sinceText(right, lens, language)}
                </p>
                {hit ? null : <p className="item-what">{m.quiz_yours({ status: nameOf(chosen) })}</p>}
                {notes?.statuses[right.id] ? (
                  <p className="item-what">{notes.statuses[right.id]?.note}</p>
                ) : null}
                <SourceLinks ids={right.sources} />
              </div>
              <span className="quiz-mark">{hit ? m.quiz_hit() : m.quiz_miss()}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
