import { type FormEvent, useState } from 'react';
import { m } from '../../i18n/compiled/messages.js';
import { readYear } from '../../state/url.ts';

interface Props {
  year: number;
  /** What a typed year means. */
  label: string;
  onYear: (year: number) => void;
}

/** A year in large figures, which can be typed over. */
export function YearField({ year, label, onYear }: Props) {
  // What is being typed, or `null` after something that is no year. It goes with the year that stood here and does not come back with it:
  // the slider may move under the words, for a finger on it does not take the focus from them.
  const [entry, setEntry] = useState<{ text: string | null; at: number } | null>(null);
  const now = entry?.at === year ? entry : null;
  if (entry && !now) setEntry(null);
  const wrong = now?.text === null;
  const take = (text: string, otherwise: string | null): void => {
    const typed = readYear(text);
    setEntry(typed === undefined ? { text: otherwise, at: year } : null);
    if (typed !== undefined) onYear(typed);
  };
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    if (typeof now?.text === 'string') take(now.text, null);
  };
  return (
    <form className="year-field" onSubmit={submit}>
      <input
        inputMode="numeric"
        autoComplete="off"
        size={4}
        maxLength={4}
        aria-label={label}
        aria-invalid={wrong}
        value={now?.text ?? year}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => take(target.value, target.value)}
        onBlur={() => submit()}
      />
      {wrong ? (
        <span className="year-hint" role="alert">
          {m.hint_bad_year()}
        </span>
      ) : null}
    </form>
  );
}
