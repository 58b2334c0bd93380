import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import 'virtual:palette.css';
import '../ui/page.css';
import '../stage/stage.css';
import './styles/base.css';
import './styles/header.css';
import './styles/map.css';
import './styles/opening.css';
import './styles/timeline.css';
import './styles/pages.css';
import './styles/panel.css';
import './styles/screens.css';
import { loadAtlas, loadNames } from '../data/dataset.ts';
import { makeFormatters } from '../i18n/format.ts';
import { overwriteGetLocale } from '../i18n/compiled/runtime.js';
import { followOpening } from '../panels/timeline/takeOver.ts';
import { loadPanels } from '../state/loading.ts';
import { connectAddress, readAddress } from '../state/address.ts';
import { languageAsked } from '../state/known.ts';
import { watchMissing } from '../state/missing.ts';
import { startPlayer } from '../state/player.ts';
import { useAtlas } from '../state/store.ts';
import { startTour } from '../state/touring.ts';
import { App } from './App.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { tellFailedStart } from './failedStart.ts';
import { MissingNote } from './MissingNote.tsx';
import { applySheets } from './sheets.ts';
import { shortcuts } from './shortcuts.ts';
import { connectPage } from './theme.ts';
import { whenIdle } from './whenIdle.ts';

overwriteGetLocale(() => useAtlas.getState().language);

async function start(): Promise<void> {
  const language = languageAsked(location.search);
  const [atlas, names] = await Promise.all([
    loadAtlas(),
    loadNames(language),
    applySheets(),
    makeFormatters(language),
  ]);
  useAtlas.setState({ atlas, language, names });
  startTour();
  readAddress();
  connectPage();
  connectAddress();
  followOpening();
  startPlayer();
  document.addEventListener('keydown', shortcuts);
  const root = document.querySelector('#atlas');
  if (!root) throw new Error('the page has no place for the atlas');
  // In pieces, between which the page answers: at once it would be the longest task of all.
  startTransition(() =>
    createRoot(root).render(
      <ErrorBoundary>
        <App />
        <MissingNote />
      </ErrorBoundary>,
    ),
  );
  // What the store is given before the last piece makes React begin anew and do everything at once.
  await loadPanels(new Promise(whenIdle));
  // The panel of a state is what most readers open next.
  void import('../panels/country/CountryPanel.tsx').catch(() => undefined);
  // Where these cannot be had, the note of missing parts says so: the atlas works without them.
  await import('./news.tsx').then(
    ({ startNews }) => startNews(),
    () => undefined,
  );
}

watchMissing();
document.querySelector('.unready')?.remove();
start().catch(tellFailedStart);
