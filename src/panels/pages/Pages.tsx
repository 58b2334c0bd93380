import { Suspense } from 'react';
import { m } from '../../i18n/compiled/messages.js';
import { showPage } from '../../state/loading.ts';
import type { Page } from '../../state/place.ts';
import { useAtlas } from '../../state/store.ts';
import { Icon } from '../../ui/Icon.tsx';
import { FallbackNote } from '../parts/FallbackNote.tsx';
import { later } from '../parts/later.tsx';
import { Loading } from '../parts/Missing.tsx';
import { PAGE_NAMES, PagesNav } from '../parts/PagesNav.tsx';
import { ClaimsPage } from './ClaimsPage.tsx';
import { DataPage } from './DataPage.tsx';
import { EmbedPage } from './EmbedPage.tsx';
import { OrgsPage } from './OrgsPage.tsx';
import { StoriesPage } from './StoriesPage.tsx';

const ExportPage = later('files', async () => (await import('./ExportPage.tsx')).ExportPage);

/** Moves the focus into a page that has just been opened, so that keyboard and screen reader begin there. */
const focusOn = (heading: HTMLElement | null): void => heading?.focus();

/** A page beside the map, laid over it: the map stays as it was left. */
export function Pages({ page }: { page: Page }) {
  const ledger = useAtlas((view) => view.ledger);
  return (
    <main className="page">
      <div className="page-bar">
        <button type="button" className="back" onClick={() => void showPage(null)}>
          <Icon name="back" /> {m.page_close()}
        </button>
        <PagesNav />
      </div>
      <article className="page-body" key={page}>
        <h2 tabIndex={-1} ref={focusOn}>
          {PAGE_NAMES[page]()}
        </h2>
        <FallbackNote />
        {ledger ? <PageOf page={page} ledger={ledger} /> : <Loading part="pages" />}
      </article>
    </main>
  );
}

function PageOf({
  page,
  ledger,
}: {
  page: Page;
  ledger: NonNullable<ReturnType<typeof useAtlas.getState>['ledger']>;
}) {
  switch (page) {
    case 'stories':
      return <StoriesPage />;
    case 'claims':
      return <ClaimsPage claims={ledger.claims} />;
    case 'orgs':
      return <OrgsPage orgs={ledger.orgs} />;
    case 'data':
      return <DataPage />;
    case 'export':
      return (
        <Suspense fallback={<p className="quiet">{m.loading()}</p>}>
          <ExportPage />
        </Suspense>
      );
    case 'embed':
      return <EmbedPage />;
  }
}
