import { useEffect, useState } from 'react';
import type { Geography } from '../../data/decode.ts';
import { loadGeography } from '../../data/geography.ts';
import { m } from '../../i18n/compiled/messages.js';
import { showSources } from '../../state/loading.ts';
import { type Part, reportMissing, useMissing } from '../../state/missing.ts';
import { useAtlas } from '../../state/store.ts';
import { FilmForm } from '../parts/FilmForm.tsx';
import { Loading } from '../parts/Missing.tsx';
import { useNotes } from '../parts/useNotes.ts';
import { ExportPicture } from './ExportPicture.tsx';
import { ExportTables } from './ExportTables.tsx';
import './export.css';

/** The view as files: a picture in three formats, and tables. */
export function ExportPage() {
  const library = useAtlas((view) => view.library);
  const sources = useAtlas((view) => view.sources);
  const notes = useNotes();
  const [geography, setGeography] = useState<Geography | null>(null);
  // The borders and the sources come from the server when the page is opened, and never again.
  useEffect(() => {
    void showSources();
    loadGeography('fine').then(setGeography, () => reportMissing('files'));
  }, []);
  if (!library || !sources || !notes || !geography) {
    return <Waiting />;
  }
  return (
    <>
      <p>{m.export_intro()}</p>
      <ExportPicture geography={geography} library={library} sources={sources} />
      <FilmForm geography={geography} sources={sources} />
      <ExportTables library={library} notes={notes} sources={sources} />
    </>
  );
}

/** What the files are made of. */
const NEEDED: readonly Part[] = ['texts', 'sources', 'files'];

function Waiting() {
  const missing = useMissing(({ parts }) => NEEDED.find((part) => parts.includes(part)));
  return <Loading part={missing ?? 'files'} />;
}
