import { useState } from 'react';
import { m } from '../../i18n/compiled/messages.js';

interface Props {
  label: string;
  /** What is copied, asked for when the button is pressed. */
  text: () => string;
}

/** Copies a text and says whether the browser let it. */
export function CopyButton({ label, text }: Props) {
  const [told, setTold] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setTold(m.compare_copied());
    } catch {
      setTold(m.compare_copy_failed());
    }
  };
  return (
    <span className="copy">
      <button type="button" className="button" onClick={() => void copy()}>
        {label}
      </button>{' '}
      <span className="item-what" role="status">
        {told}
      </span>
    </span>
  );
}
