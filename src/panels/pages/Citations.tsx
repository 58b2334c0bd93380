import { useState } from 'react';
import citations from 'virtual:citations';
import { m } from '../../i18n/compiled/messages.js';
import { useAtlas } from '../../state/store.ts';
import { Choice } from '../../ui/Choice.tsx';

const STYLES = [
  { value: 'apa', label: 'APA' },
  { value: 'chicago', label: 'Chicago' },
  { value: 'bibtex', label: 'BibTeX' },
  { value: 'csl', label: 'CSL-JSON' },
] as const;
type Style = (typeof STYLES)[number]['value'];

/** The address of the view without the page that lies over it. */
function addressOfView(): string {
  const address = new URL(location.href);
  address.searchParams.delete('page');
  address.hash = '';
  return address.href;
}

/** The atlas as a reference in the style of the reader's choice, with the address of the present view. */
export function Citations() {
  const language = useAtlas((view) => view.language);
  const [style, setStyle] = useState<Style>('apa');
  const [copied, setCopied] = useState('');
  const text = citations[language][style].replaceAll(citations.address, addressOfView());
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(text);
  };
  return (
    <>
      <h3>{m.cite_heading()}</h3>
      <div className="page-filters">
        <Choice label={m.cite_style()} value={style} options={STYLES} onChange={setStyle} />
        <button type="button" className="button" onClick={() => void copy()}>
          {copied === text ? m.cite_copied() : m.cite_copy()}
        </button>
      </div>
      <pre className="citation">{text}</pre>
      <p className="quiet">{m.cite_note()}</p>
    </>
  );
}
