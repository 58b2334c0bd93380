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
  const [typing, setTyping] = useState<{ text: string; at: number } | null>(null);
  // The slider may move under the words, and a finger on it does not take the focus from them: the year goes first.
  const draft = typing?.at === year ? typing.text : null;
  // The year that stood here when something else was typed: what is said about it goes with that year.
  const [wrongAt, setWrongAt] = useState<number | null>(null);
  const wrong = wrongAt !== null;
  if (wrong && wrongAt !== year) setWrongAt(null);
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    if (draft === null) return;
    const typed = readYear(draft);
    setWrongAt(typed === undefined ? year : null);
    setTyping(null);
    if (typed !== undefined) onYear(typed);
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
        value={draft ?? year}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => {
          setTyping({ text: target.value, at: year });
          if (readYear(target.value) !== undefined) {
            onYear(Number(target.value));
            setTyping(null);
            setWrongAt(null);
          }
        }}
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
