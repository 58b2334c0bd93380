import { m } from '../../i18n/compiled/messages.js';
import { dismissHints } from '../../state/actions.ts';
import { loadPanels } from '../../state/loading.ts';
import { type Hint, useAtlas } from '../../state/store.ts';
import { IconButton } from '../../ui/IconButton.tsx';

const TEXTS: Record<Hint['kind'], (words: { value: string }) => string> = {
  lens: m.hint_lens,
  over: m.hint_over,
  vote: m.hint_vote,
  page: m.hint_page,
  year: m.hint_year,
  state: m.hint_state,
  item: m.hint_item,
  compare: m.hint_compare,
  years: m.hint_years,
  quiz: m.hint_quiz,
  events: m.hint_events,
  clashes: m.hint_clashes,
  org: m.hint_org,
  period: m.hint_period,
  lang: m.hint_lang,
};

/** What the address asked for and the atlas does not have, and what could not be loaded. */
export function Hints() {
  const hints = useAtlas((view) => view.hints);
  const failed = useAtlas((view) => view.libraryFailed);
  if (hints.length === 0 && !failed) return null;
  return (
    <div className="hints" role="status">
      {hints.map(({ kind, value }) => (
        <p key={kind}>{TEXTS[kind]({ value: value.slice(0, 40) })}</p>
      ))}
      {failed ? (
        <p>
          {m.load_failed()}{' '}
          <button type="button" onClick={() => void loadPanels()}>
            {m.retry()}
          </button>
        </p>
      ) : (
        <IconButton icon="close" label={m.close()} onClick={dismissHints} />
      )}
    </div>
  );
}
