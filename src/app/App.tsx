import { lazy, Suspense } from 'react';
import { m } from '../i18n/compiled/messages.js';
import { AlliancePanel } from '../panels/alliance/AlliancePanel.tsx';
import { MapCard } from '../panels/card/MapCard.tsx';
import { CountryPanel } from '../panels/country/CountryPanel.tsx';
import { Header } from '../panels/header/Header.tsx';
import { Hints } from '../panels/hints/Hints.tsx';
import { Caption } from '../panels/legend/Caption.tsx';
import { Legend } from '../panels/legend/Legend.tsx';
import { PagesNav } from '../panels/parts/PagesNav.tsx';
import { StateList } from '../panels/states/StateList.tsx';
import { StripWhenShown } from '../panels/strip/StripWhenShown.tsx';
import { Timeline } from '../panels/timeline/Timeline.tsx';
import { PATTERNS } from '../scene/patterns.ts';
import { setSheet } from '../state/actions.ts';
import { useAtlas } from '../state/store.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { PatternDefs } from '../ui/PatternDefs.tsx';
import { MapStage } from './MapStage.tsx';

/** Search comes after the slider: it is a quarter of the script and nobody's first move. */
const SearchBox = lazy(async () => ({ default: (await import('../panels/search/SearchBox.tsx')).SearchBox }));

const Pages = lazy(async () => ({ default: (await import('../panels/pages/Pages.tsx')).Pages }));

/** The atlas: header, map, timeline and the panel beside it, which is a sheet on a phone. */
export function App() {
  const state = useAtlas((view) => view.state);
  const sheet = useAtlas((view) => view.sheet);
  const language = useAtlas((view) => view.language);
  const page = useAtlas((view) => view.page);
  return (
    <div className={`atlas sheet-${sheet}`} lang={language}>
      <PatternDefs patterns={PATTERNS} />
      <Header
        search={
          <Suspense fallback={<span className="search" />}>
            <SearchBox />
          </Suspense>
        }
      />
      <main inert={page !== null}>
        <MapStage>
          <StateList />
          <Legend />
          <MapCard />
          <Hints />
        </MapStage>
        <Timeline strip={<StripWhenShown />} />
      </main>
      <aside className="panel" id="panel" tabIndex={-1} inert={page !== null}>
        <div className="sheet-handle">
          {sheet === 'full' ? null : (
            <IconButton
              icon="up"
              label={m.sheet_up()}
              onClick={() => setSheet(sheet === 'peek' ? 'half' : 'full')}
            />
          )}
          {sheet === 'peek' ? null : (
            <IconButton
              icon="down"
              label={m.sheet_down()}
              onClick={() => setSheet(sheet === 'full' ? 'half' : 'peek')}
            />
          )}
        </div>
        <div className="panel-body" key={state ?? 'alliances'}>
          {state ? <CountryPanel state={state} /> : <AlliancePanel />}
          <Caption />
        </div>
        <PagesNav />
      </aside>
      {page ? (
        <Suspense fallback={<main className="page" />}>
          <Pages page={page} />
        </Suspense>
      ) : null}
    </div>
  );
}
