import type { Resolution } from '../../domain/model.ts';
import { resolutionShown } from '../../domain/status.ts';
import { formatDate } from '../../i18n/format.ts';
import { m } from '../../i18n/compiled/messages.js';
import { showVote } from '../../state/actions.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useLens, useSentence } from '../parts/useView.ts';
import { Sentence } from './Sentence.tsx';
import { usePart } from '../parts/usePart.ts';

/** The short form of a symbol: `ES-11/1` for `A/RES/ES-11/1`. */
const short = (symbol: string): string => symbol.replace('A/RES/', '');

/** Resolutions instead of years: one stop each, however many months lie between them. */
export function VoteLine({ resolutions }: { resolutions: readonly Resolution[] }) {
  const { year, vote, language } = usePart('year', 'vote');
  const sentence = useSentence();
  const shown = resolutionShown(useLens(), { year, vote });
  const index = resolutions.findIndex(({ id }) => id === shown?.id);
  const go = (to: number): void => {
    const target = resolutions[Math.min(Math.max(0, to), resolutions.length - 1)];
    if (target) showVote(target);
  };
  return (
    <>
      <div className="timeline-head">
        <p className="vote-now">
          <b>{shown ? short(shown.symbol) : '–'}</b>
          {shown ? formatDate(shown.date, language) : year}
        </p>
        <Sentence />
      </div>
      <div className="timeline-controls">
        <IconButton icon="previous" label={m.vote_previous()} onClick={() => go(index - 1)} />
        <IconButton icon="next" label={m.vote_next()} onClick={() => go(index + 1)} />
        <div className="slider">
          <input
            type="range"
            min={0}
            max={resolutions.length - 1}
            step={1}
            value={Math.max(0, index)}
            aria-label={m.vote_label()}
            aria-valuetext={
              shown
                ? m.vote_value({
                    symbol: short(shown.symbol),
                    date: formatDate(shown.date, language),
                    sentence,
                  })
                : sentence
            }
            onChange={({ target }) => go(target.valueAsNumber)}
          />
          <div className="ticks has-long-names" aria-hidden="true">
            {resolutions.map(({ id, symbol }, at) => (
              <span
                key={id}
                className="tick is-change"
                style={{ left: `${(at / (resolutions.length - 1)) * 100}%` }}
              >
                <b className={at === 0 || at === resolutions.length - 1 ? 'is-major' : undefined}>
                  {short(symbol)}
                </b>
              </span>
            ))}
          </div>
        </div>
      </div>
    </>
  );
}
