/** What the atlas has to say about itself after the page has loaded: it is ready offline, another edition is here. */
import { createRoot } from 'react-dom/client';
import { m } from '../i18n/compiled/messages.js';
import { showPage } from '../state/loading.ts';
import { useMissing } from '../state/missing.ts';
import { connectOffline, putAway, showEdition, useOffline } from '../state/offline.ts';
import { useAtlas } from '../state/store.ts';
import { IconButton } from '../ui/IconButton.tsx';

/** Begins to keep the atlas for use without a network, and makes the place where its notes appear. */
export async function startNews(): Promise<void> {
  nameManifest();
  useAtlas.subscribe(nameManifest);
  const place = document.createElement('div');
  document.body.append(place);
  createRoot(place).render(<News />);
  await connectOffline();
}

/** Whoever installs the atlas gets it under the name in his language. */
function nameManifest(): void {
  const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
  const name = useAtlas.getState().language === 'de' ? 'manifest.de.webmanifest' : 'manifest.webmanifest';
  if (link && link.getAttribute('href') !== name) link.setAttribute('href', name);
}

/** One note at a time, the weightiest first; a missing part (MissingNote.tsx) before these. Nothing is reloaded unasked. */
function News() {
  const language = useAtlas((view) => view.language);
  return (
    <div className="news" role="status" lang={language}>
      <Note />
    </div>
  );
}

function Note() {
  const { edition, later, fresh } = useOffline();
  const isMissing = useMissing(({ told }) => told);
  // An audience sees the story and nothing else.
  const isPresenting = useAtlas((view) => view.present !== null);
  if (isPresenting || isMissing) return null;
  if (edition && !later)
    return (
      <div className="note is-wanted">
        <p>{m.edition_ready()}</p>
        <button type="button" className="button" onClick={() => void showEdition()}>
          {m.edition_reload()}
        </button>
        <button type="button" className="link" onClick={putAway}>
          {m.edition_later()}
        </button>
      </div>
    );
  if (!fresh) return null;
  return (
    <div className="note is-passing" onAnimationEnd={putAway}>
      <p>
        {m.offline_fresh()}{' '}
        <button type="button" className="link" onClick={() => void showPage('data').then(putAway)}>
          {m.offline_more()}
        </button>
      </p>
      <IconButton icon="close" label={m.close()} onClick={putAway} />
    </div>
  );
}
