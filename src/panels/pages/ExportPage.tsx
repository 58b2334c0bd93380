import { useEffect, useState } from 'react';
import type { Geography } from '../../data/decode.ts';
import { loadFineGeography } from '../../data/geography.ts';
import { m } from '../../i18n/compiled/messages.js';
import { showSources } from '../../state/loading.ts';
import { useAtlas } from '../../state/store.ts';
import { FilmForm } from '../parts/FilmForm.tsx';
import { ExportPicture } from './ExportPicture.tsx';
import { ExportTables } from './ExportTables.tsx';
import './export.css';

/** The view as files: a picture in three formats, and tables. */
export function ExportPage() {
  const library = useAtlas((view) => view.library);
  const sources = useAtlas((view) => view.sources);
  const libraryFailed = useAtlas((view) => view.libraryFailed);
  const [geography, setGeography] = useState<Geography | null>(null);
  const [hasFailed, setFailed] = useState(false);
  // The borders and the sources come from the server when the page is opened, and never again.
  useEffect(() => {
    void showSources();
    loadFineGeography().then(setGeography, () => setFailed(true));
  }, []);
  if (!library || !sources || !geography) {
    return <p className="quiet">{hasFailed || libraryFailed ? m.load_failed() : m.loading()}</p>;
  }
  return (
    <>
      <p>{m.export_intro()}</p>
      <ExportPicture geography={geography} library={library} sources={sources} />
      <FilmForm geography={geography} sources={sources} />
      <ExportTables library={library} sources={sources} />
    </>
  );
}
