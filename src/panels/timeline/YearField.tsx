import { type FormEvent, useState } from 'react';
import { m } from '../../i18n/compiled/messages.js';
import { showYear } from '../../state/actions.ts';
import { readYear } from '../../state/url.ts';

/** The year in large figures, which can be typed over. */
export function YearField({ year }: { year: number }) {
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    if (draft === null) return;
    const typed = readYear(draft);
    setWrong(typed === undefined);
    setDraft(null);
    if (typed !== undefined) showYear(typed);
  };
  return (
    <form className="year-field" onSubmit={submit}>
      <input
        inputMode="numeric"
        autoComplete="off"
        size={4}
        maxLength={4}
        aria-label={m.year_typed()}
        aria-invalid={wrong}
        value={draft ?? year}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => {
          setDraft(target.value);
          if (readYear(target.value) !== undefined) {
            showYear(Number(target.value));
            setDraft(null);
            setWrong(false);
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
