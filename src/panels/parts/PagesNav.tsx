import { m } from '../../i18n/compiled/messages.js';
import { openQuiz, showPage, showSources } from '../../state/loading.ts';
import { type Page, PAGES } from '../../state/place.ts';
import { useAtlas } from '../../state/store.ts';

export const PAGE_NAMES: Record<Page, () => string> = {
  stories: m.page_stories,
  claims: m.page_claims,
  orgs: m.page_orgs,
  data: m.page_data,
  export: m.page_export,
  embed: m.page_embed,
};

const SHORT_NAMES: Record<Page, () => string> = {
  stories: m.nav_stories,
  claims: m.nav_claims,
  orgs: m.nav_orgs,
  data: m.nav_data,
  export: m.nav_export,
  embed: m.nav_embed,
};

/** Prints the view: its sources are loaded first, for they are printed with it. */
async function printView(): Promise<void> {
  await showSources();
  print();
}

/** The tour again, over the map. */
function showTour(): void {
  useAtlas.setState({ page: null, touring: true });
}

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
      <button type="button" onClick={() => void openQuiz()}>
        {m.nav_quiz()}
      </button>
      <button type="button" onClick={showTour}>
        {m.nav_tour()}
      </button>
      <button type="button" title={m.print_hint()} onClick={() => void printView()}>
        {m.print()}
      </button>
    </nav>
  );
}
