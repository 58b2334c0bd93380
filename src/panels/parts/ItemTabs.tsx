import { Fragment, memo, type ReactNode, useDeferredValue, useMemo } from 'react';
import { Tab as TabButton, TabList, TabPanel, TabProvider } from '@ariakit/react/tab';
import { byDay, firstDay, yearOf } from '../../domain/dates.ts';
import { isNarrow } from '../../domain/filter.ts';
import type { Items } from '../../domain/items.ts';
import type { FigureSeries } from '../../domain/ledger.ts';
import type { AtlasEvent, Base, Clash, Lens, StateId } from '../../domain/model.ts';
import { basesOf, clashesOf, eventsOf, eventsOfLens, figuresOf } from '../../domain/timeline.ts';
import { m } from '../../i18n/compiled/messages.js';
import { showTab } from '../../state/actions.ts';
import { type Tab, TABS, useAtlas } from '../../state/store.ts';
import { Folded } from '../../ui/Folded.tsx';
import { InTurn } from '../../ui/InTurn.tsx';
import { LongList } from '../../ui/LongList.tsx';
import { BaseItem } from './BaseItem.tsx';
import { ClashItem } from './ClashItem.tsx';
import { EventItem } from './EventItem.tsx';
import { FigureChart } from './FigureChart.tsx';
import { Filters } from './Filters.tsx';
import { Loading } from './Missing.tsx';
import { useItems, useLens } from './useView.ts';

/** The tabs that run along the years; figures stand by themselves. */
type ItemTab = Exclude<Tab, 'figures'>;

type Fact =
  | { tab: 'events'; fact: AtlasEvent }
  | { tab: 'bases'; fact: Base }
  | { tab: 'clashes'; fact: Clash };

/** A fact by its first day, and the year of it. */
type Entry = Fact & { day: string; year: number };

const ITEM_TABS = TABS.filter((tab) => tab !== 'figures');

const LABELS: Record<Tab, () => string> = {
  events: m.tab_events,
  bases: m.tab_bases,
  clashes: m.tab_clashes,
  figures: m.tab_figures,
};
const LATER: Record<ItemTab, (words: { count: number; year: number }) => string> = {
  events: m.later_events,
  bases: m.later_bases,
  clashes: m.later_clashes,
};

/** The tab by its id; one that nobody knows is that of the events. */
const select = (id: string | null | undefined): void => showTab(TABS.find((each) => each === id) ?? 'events');

const newestFirst = (a: Entry, b: Entry): number => byDay(b.day, a.day);

const dated = (date: string): { day: string; year: number } => ({ day: firstDay(date), year: yearOf(date) });

/** The entries of each tab, newest first. */
function entriesOf(items: Items, state: StateId | null, lens: Lens): Record<ItemTab, readonly Entry[]> {
  const events = state === null ? eventsOfLens(items, lens) : eventsOf(items, state);
  return {
    events: events.map((fact): Entry => ({ tab: 'events', ...dated(fact.date), fact })).toSorted(newestFirst),
    bases: basesOf(items, state)
      .map((fact): Entry => ({ tab: 'bases', ...dated(fact.from), fact }))
      .toSorted(newestFirst),
    clashes: clashesOf(items, state)
      .map((fact): Entry => ({ tab: 'clashes', ...dated(fact.from), fact }))
      .toSorted(newestFirst),
  };
}

/** How many of the entries, newest first, lie after the year: found by halves. */
function laterThan(entries: readonly Entry[], year: number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.year ?? year) > year) low = middle + 1;
    else high = middle;
  }
  return low;
}

const EntryItem = memo(function EntryItem({ entry }: { entry: Entry }) {
  switch (entry.tab) {
    case 'events':
      return <EventItem event={entry.fact} />;
    case 'bases':
      return <BaseItem base={entry.fact} />;
    case 'clashes':
      return <ClashItem clash={entry.fact} />;
  }
});

const entryItem = (entry: Entry | undefined): ReactNode =>
  entry ? <EntryItem key={entry.fact.id} entry={entry} /> : null;

/** Events, bases and clashes of a state (or of the lens) up to the year, newest first; later ones folded. Figures last. */
export function ItemTabs({ state }: { state: StateId | null }) {
  // Slider and map go first: the long lists follow when there is time, and while somebody scrubs not for every year.
  const year = useDeferredValue(useAtlas((view) => view.year));
  return <Tabs state={state} year={year} />;
}

const Tabs = memo(function Tabs({ state, year }: { state: StateId | null; year: number }) {
  const library = useAtlas((view) => view.library);
  const tab = useAtlas((view) => view.tab);
  // Every word of it is one of the page's language.
  useAtlas((view) => view.language);
  const lens = useLens();
  const items = useItems();
  const entries = useMemo(() => (items ? entriesOf(items, state, lens) : null), [items, state, lens]);
  if (!library || !entries) return <Loading part="texts" />;
  const figures = figuresOf(library.items, state, lens);
  return (
    // The texts fill half of the page at once.
    <InTurn>
      <TabProvider selectedId={tab} setSelectedId={select}>
        <TabList className="tabs">
          {ITEM_TABS.map((each) => {
            const count = entries[each].length - laterThan(entries[each], year);
            return (
              <TabButton
                key={each}
                id={each}
                className="tab"
                aria-label={m.tab_count({ label: LABELS[each](), count, year })}
              >
                {LABELS[each]()} <span className="count">{count}</span>
              </TabButton>
            );
          })}
          {figures.length > 0 ? (
            <TabButton
              id="figures"
              className="tab"
              aria-label={m.tab_figures_count({ label: LABELS.figures(), count: figures.length })}
            >
              {LABELS.figures()} <span className="count">{figures.length}</span>
            </TabButton>
          ) : null}
        </TabList>
        <TabPanel tabId={tab} className="tab-panel" focusable={false}>
          {/* A panel that is made with its content has the page laid out, to look for what can be focused. */}
          <InTurn>
            {tab === 'figures' ? (
              <Figures figures={figures} />
            ) : (
              <Fragment key={tab}>
                {tab === 'bases' ? null : <Filters of={tab} />}
                <Entries entries={entries[tab]} tab={tab} year={year} />
              </Fragment>
            )}
          </InTurn>
        </TabPanel>
      </TabProvider>
    </InTurn>
  );
});

function Figures({ figures }: { figures: readonly FigureSeries[] }) {
  if (figures.length === 0) return <p className="quiet">{m.figures_none()}</p>;
  return figures.map((series) => <FigureChart key={series.id} series={series} />);
}

function Entries({ entries, tab, year }: { entries: readonly Entry[]; tab: ItemTab; year: number }) {
  const narrow = useAtlas((view) => isNarrow(view.filter));
  const later = laterThan(entries, year);
  const past = entries.length - later;
  return (
    <>
      {past === 0 ? <p className="quiet">{narrow ? m.filter_none() : m.none_yet({ year })}</p> : null}
      <PastEntries entries={entries} later={later} />
      {later > 0 ? (
        <Folded key={tab} className="later" summary={LATER[tab]({ count: later, year })}>
          <LongList length={later} more={m.list_more}>
            {(index) => entryItem(entries[later - 1 - index])}
          </LongList>
        </Folded>
      ) : null}
    </>
  );
}

/** What has happened by the year: the list behind the later ones, at least up to the chosen entry. */
function PastEntries({ entries, later }: { entries: readonly Entry[]; later: number }) {
  const chosen = useAtlas((view) => view.item);
  const at = chosen === null ? -1 : entries.findIndex(({ fact }) => fact.id === chosen);
  return (
    <LongList length={entries.length - later} least={at - later + 1} more={m.list_more}>
      {(index) => entryItem(entries[later + index])}
    </LongList>
  );
}
