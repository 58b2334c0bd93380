import { m } from '../../i18n/compiled/messages.js';
import { showPage } from '../../state/loading.ts';
import { type Page, PAGES, useAtlas } from '../../state/store.ts';

export const PAGE_NAMES: Record<Page, () => string> = {
  claims: m.page_claims,
  orgs: m.page_orgs,
  data: m.page_data,
};

const SHORT_NAMES: Record<Page, () => string> = {
  claims: m.nav_claims,
  orgs: m.nav_orgs,
  data: m.nav_data,
};

/** The ways to the pages beside the map. */
export function PagesNav() {
  const page = useAtlas((view) => view.page);
  return (
    <nav className="pages-nav" aria-label={m.pages_label()}>
      {PAGES.map((each) => (
        <button
          key={each}
          type="button"
          title={PAGE_NAMES[each]()}
          aria-current={each === page ? 'page' : undefined}
          onClick={() => void showPage(each)}
        >
          {SHORT_NAMES[each]()}
        </button>
      ))}
    </nav>
  );
}
