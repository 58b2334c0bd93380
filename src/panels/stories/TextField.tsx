import { useId } from 'react';

interface Props {
  label: string;
  value: string;
  /** Characters at most. */
  most: number;
  /** Height; one line without it. */
  lines?: number;
  onChange: (value: string) => void;
}

/** A labelled field for words, whichever way they are written. */
export function TextField({ label, value, most, lines = 1, onChange }: Props) {
  const id = useId();
  const shared = { id, value, maxLength: most, dir: 'auto' } as const;
  return (
    <p className="text-field">
      <label htmlFor={id}>{label}</label>
      {lines === 1 ? (
        <input type="text" {...shared} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <textarea {...shared} rows={lines} onChange={({ target }) => onChange(target.value)} />
      )}
    </p>
  );
}
