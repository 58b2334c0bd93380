import { Tab as TabButton, TabList, TabPanel, TabProvider } from '@ariakit/react/tab';
import type { ReactNode } from 'react';
import { firstDay, yearOf } from '../../domain/dates.ts';
import type { StateId } from '../../domain/model.ts';
import { basesOf, clashesOf, eventsOf } from '../../domain/timeline.ts';
import { m } from '../../i18n/compiled/messages.js';
import { showTab } from '../../state/actions.ts';
import { type Tab, TABS, useAtlas } from '../../state/store.ts';
import { BaseItem } from './BaseItem.tsx';
import { ClashItem } from './ClashItem.tsx';
import { EventItem } from './EventItem.tsx';

interface Entry {
  id: string;
  date: string;
  show: () => ReactNode;
}

const LABELS: Record<Tab, () => string> = { events: m.tab_events, bases: m.tab_bases, clashes: m.tab_clashes };
const LATER: Record<Tab, (words: { count: number; year: number }) => string> = {
  events: m.later_events,
  bases: m.later_bases,
  clashes: m.later_clashes,
};

const newestFirst = (a: Entry, b: Entry): number => firstDay(b.date).localeCompare(firstDay(a.date));

/** Events, bases and clashes of a state (or of the alliances) up to the year, newest first; later ones folded. */
export function ItemTabs({ state }: { state: StateId | null }) {
  const library = useAtlas((view) => view.library);
  const tab = useAtlas((view) => view.tab);
  const year = useAtlas((view) => view.year);
  if (!library) return <LibraryNote />;
  const { items } = library;
  const entries: Record<Tab, Entry[]> = {
    events: eventsOf(items, state).map((event) => ({
      id: event.id,
      date: event.date,
      show: () => <EventItem event={event} />,
    })),
    bases: basesOf(items, state).map((base) => ({ id: base.id, date: base.from, show: () => <BaseItem base={base} /> })),
    clashes: clashesOf(items, state).map((clash) => ({
      id: clash.id,
      date: clash.from,
      show: () => <ClashItem clash={clash} />,
    })),
  };
  return (
    <TabProvider selectedId={tab} setSelectedId={(id) => showTab(TABS.find((each) => each === id) ?? 'events')}>
      <TabList className="tabs">
        {TABS.map((each) => {
          const count = entries[each].filter(({ date }) => yearOf(date) <= year).length;
          return (
            <TabButton key={each} id={each} className="tab" aria-label={m.tab_count({ label: LABELS[each](), count, year })}>
              {LABELS[each]()} <span className="count">{count}</span>
            </TabButton>
          );
        })}
      </TabList>
      {TABS.map((each) => (
        <TabPanel key={each} tabId={each} className="tab-panel" focusable={false}>
          {each === tab ? <Entries entries={entries[each].toSorted(newestFirst)} tab={each} year={year} /> : null}
        </TabPanel>
      ))}
    </TabProvider>
  );
}

function Entries({ entries, tab, year }: { entries: readonly Entry[]; tab: Tab; year: number }) {
  const past = entries.filter(({ date }) => yearOf(date) <= year);
  const later = entries.filter(({ date }) => yearOf(date) > year);
  return (
    <>
      {past.length === 0 ? <p className="quiet">{m.none_yet({ year })}</p> : null}
      {past.map(({ id, show }) => (
        <div key={id}>{show()}</div>
      ))}
      {later.length > 0 ? (
        <details className="later" key={tab}>
          <summary>{LATER[tab]({ count: later.length, year })}</summary>
          {later.toReversed().map(({ id, show }) => (
            <div key={id}>{show()}</div>
          ))}
        </details>
      ) : null}
    </>
  );
}

function LibraryNote() {
  const failed = useAtlas((view) => view.libraryFailed);
  return <p className="quiet">{failed ? m.load_failed() : m.loading()}</p>;
}
