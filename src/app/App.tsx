import { Suspense } from 'react';
import { m } from '../i18n/compiled/messages.js';
import { Header } from '../panels/header/Header.tsx';
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
import { dragSheet } from './dragSheet.ts';
import { MapStage } from './MapStage.tsx';
import { PanelBody } from './PanelBody.tsx';
import {
  MapCard,
  PaperWhenTold,
  SearchField,
  HintsWhenTold,
  SmallMaps,
  Tour,
  Presenter,
  Speaker,
  Pages,
} from './shownParts.tsx';

/** The atlas: header, map, timeline and the panel beside it, which is a sheet on a phone. */
export function App() {
  const sheet = useAtlas((view) => view.sheet);
  const language = useAtlas((view) => view.language);
  const page = useAtlas((view) => view.page);
  const years = useAtlas((view) => view.years);
  const present = useAtlas((view) => view.present);
  const exploring = useAtlas((view) => view.exploring);
  const touring = useAtlas((view) => view.touring);
  if (present === 'speaker') {
    return (
      <Suspense>
        <Speaker />
      </Suspense>
    );
  }
  return (
    <div
      className={`atlas sheet-${sheet}${present ? ' is-presenting' : ''}${exploring ? ' is-exploring' : ''}`}
      lang={language}
    >
      <PatternDefs prefix="swatch" patterns={PATTERNS} />
      <Header
        search={
          <Suspense fallback={<span className="search" />}>
            <SearchField />
          </Suspense>
        }
      />
      <main inert={page !== null}>
        <MapStage>
          <StateList />
          <Legend />
          <Suspense>
            <MapCard />
          </Suspense>
          <HintsWhenTold />
          {touring && !page && !present ? (
            <Suspense>
              <Tour />
            </Suspense>
          ) : null}
          {years.length > 0 ? (
            <Suspense fallback={<section className="small-maps" />}>
              <SmallMaps years={years} />
            </Suspense>
          ) : null}
        </MapStage>
        <Timeline strip={<StripWhenShown />} />
      </main>
      <aside className="panel" id="panel" tabIndex={-1} inert={page !== null}>
        <div className="sheet-grip" ref={dragSheet} aria-hidden="true" />
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
        <PagesNav />
        <PanelBody />
      </aside>
      {page ? (
        <Suspense fallback={<main className="page" />}>
          <Pages page={page} />
        </Suspense>
      ) : null}
      {present ? (
        <Suspense>
          <Presenter />
        </Suspense>
      ) : null}
      <PaperWhenTold />
    </div>
  );
}
