import { useState } from 'react';
import { m } from '../../i18n/compiled/messages.js';
import { useAtlas } from '../../state/store.ts';
import { Choice } from '../../ui/Choice.tsx';
import { CITATION_STYLES, type CitationStyle, citationOfView } from '../parts/citation.ts';

/** The atlas as a reference in the style of the reader's choice, with the address of the present view. */
export function Citations() {
  const language = useAtlas((view) => view.language);
  const [style, setStyle] = useState<CitationStyle>('apa');
  const [copied, setCopied] = useState('');
  const text = citationOfView(style, language);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(text);
  };
  return (
    <>
      <h3>{m.cite_heading()}</h3>
      <div className="page-filters">
        <Choice label={m.cite_style()} value={style} options={CITATION_STYLES} onChange={setStyle} />
        <button type="button" className="button" onClick={() => void copy()}>
          {copied === text ? m.cite_copied() : m.cite_copy()}
        </button>
      </div>
      <pre className="citation">{text}</pre>
      <p className="quiet">{m.cite_note()}</p>
    </>
  );
}
