import { Suspense } from 'react';
import type { StateId } from '../domain/model.ts';
import { m } from '../i18n/compiled/messages.js';
import { AlliancePanel } from '../panels/alliance/AlliancePanel.tsx';
import { Header } from '../panels/header/Header.tsx';
import { Caption } from '../panels/legend/Caption.tsx';
import { Legend } from '../panels/legend/Legend.tsx';
import { FallbackNote } from '../panels/parts/FallbackNote.tsx';
import { PagesNav } from '../panels/parts/PagesNav.tsx';
import { PrintWhenPrinting } from '../panels/print/PrintWhenPrinting.tsx';
import { StateList } from '../panels/states/StateList.tsx';
import { StripWhenShown } from '../panels/strip/StripWhenShown.tsx';
import { Timeline } from '../panels/timeline/Timeline.tsx';
import { PATTERNS } from '../scene/patterns.ts';
import { setSheet } from '../state/actions.ts';
import { useAtlas } from '../state/store.ts';
import { staged, storyOf } from '../state/telling.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { PatternDefs } from '../ui/PatternDefs.tsx';
import { dragSheet } from './dragSheet.ts';
import { MapStage } from './MapStage.tsx';
import {
  MapCard,
  SearchBox,
  CountryPanel,
  HintsWhenTold,
  DifferencePanel,
  SmallMaps,
  QuizPanel,
  StoryPanel,
  ReadingNote,
  BackToStory,
  Tour,
  Presenter,
  Speaker,
  Pages,
} from './shownParts.tsx';

/** The atlas: header, map, timeline and the panel beside it, which is a sheet on a phone. */
export function App() {
  const state = useAtlas((view) => view.state);
  const sheet = useAtlas((view) => view.sheet);
  const language = useAtlas((view) => view.language);
  const page = useAtlas((view) => view.page);
  const compare = useAtlas((view) => view.compare);
  const years = useAtlas((view) => view.years);
  const quiz = useAtlas((view) => view.quiz);
  const story = useAtlas((view) => view.story);
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
            <SearchBox />
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
        <div
          className="panel-body"
          key={quiz ?? story ?? state ?? (compare === null ? 'alliances' : 'compare')}
        >
          <FallbackNote />
          {quiz === null ? (
            <Told state={state} compare={compare} />
          ) : (
            <Suspense fallback={<p className="quiet">{m.loading()}</p>}>
              <QuizPanel />
            </Suspense>
          )}
          <Caption />
        </div>
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
      <PrintWhenPrinting />
    </div>
  );
}

/** What the panel tells: the scene of a story, and where the reader has gone on from it the state, the years or the whole map. */
function Told({ state, compare }: { state: StateId | null; compare: number | null }) {
  const story = useAtlas((view) => view.story);
  // A story without scenes has none from which the reader could have gone on.
  const isStaged = useAtlas((view) => view.editing || !storyOf(view)?.scenes.length || staged(view) !== null);
  const isRead = useAtlas((view) => view.reading !== null && view.page === null);
  if (!story && !isRead) return <ToldOfView state={state} compare={compare} />;
  return (
    <Suspense fallback={<p className="quiet">{m.loading()}</p>}>
      {isRead ? <ReadingNote /> : null}
      {story && isStaged ? (
        <StoryPanel />
      ) : (
        <>
          {story ? <BackToStory /> : null}
          <ToldOfView state={state} compare={compare} />
        </>
      )}
    </Suspense>
  );
}

/** The chosen state, two years compared, or the whole map. */
function ToldOfView({ state, compare }: { state: StateId | null; compare: number | null }) {
  return (
    <Suspense fallback={<p className="quiet">{m.loading()}</p>}>
      {state ? <CountryPanel state={state} /> : null}
      {!state && compare !== null ? <DifferencePanel compare={compare} /> : null}
      {!state && compare === null ? <AlliancePanel /> : null}
    </Suspense>
  );
}
