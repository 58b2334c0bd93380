/** The parts of the page that come when they are first shown, and what stands in their place where they cannot be had. */
import { Suspense } from 'react';
import { m } from '../i18n/compiled/messages.js';
import { later, Nothing } from '../panels/parts/later.tsx';
import { MissingHere } from '../panels/parts/Missing.tsx';
import { showPage } from '../state/loading.ts';
import { useAtlas } from '../state/store.ts';

/** Nobody points at the map before it answers. */
export const MapCard = later(
  undefined,
  async () => (await import('../panels/card/MapCard.tsx')).MapCard,
  Nothing,
);

const Hints = later(undefined, async () => (await import('../panels/hints/Hints.tsx')).Hints, Nothing);

/** Few addresses ask for what the atlas does not have. */
export function HintsWhenTold() {
  const isTold = useAtlas((view) => view.hints.length > 0);
  return isTold ? (
    <Suspense>
      <Hints />
    </Suspense>
  ) : null;
}

const PrintWhenPrinting = later(
  'print',
  async () => (await import('../panels/print/PrintWhenPrinting.tsx')).PrintWhenPrinting,
  Nothing,
);

/** What can be printed is there once there are texts to print. */
export function PaperWhenTold() {
  const isTold = useAtlas((view) => view.library !== null);
  return isTold ? (
    <Suspense>
      <PrintWhenPrinting />
    </Suspense>
  ) : null;
}

/** Search comes after the slider: nobody's first move. */
export const SearchField = later(
  'search',
  async () => (await import('../panels/search/SearchField.tsx')).SearchField,
  () => <span className="search" />,
);
export const CountryPanel = later(
  'texts',
  async () => (await import('../panels/country/CountryPanel.tsx')).CountryPanel,
);
export const DifferencePanel = later(
  'comparison',
  async () => (await import('../panels/compare/DifferencePanel.tsx')).DifferencePanel,
);
export const SmallMaps = later(
  'comparison',
  async () => (await import('../panels/compare/SmallMaps.tsx')).SmallMaps,
  () => (
    <section className="small-maps">
      <MissingHere />
    </section>
  ),
);
export const QuizPanel = later('quiz', async () => (await import('../panels/quiz/QuizPanel.tsx')).QuizPanel);
export const StoryPanel = later(
  'stories',
  async () => (await import('../panels/stories/StoryPanel.tsx')).StoryPanel,
);
export const ReadingNote = later(
  'stories',
  async () => (await import('../panels/parts/ReadingNote.tsx')).ReadingNote,
  Nothing,
);
export const BackToStory = later(
  'stories',
  async () => (await import('../panels/stories/BackToStory.tsx')).BackToStory,
  Nothing,
);
export const Tour = later(undefined, async () => (await import('../panels/tour/Tour.tsx')).Tour, Nothing);
export const Presenter = later(
  'presentation',
  async () => (await import('../present/Presenter.tsx')).Presenter,
  Nothing,
);
export const Speaker = later('presentation', async () => (await import('../present/Speaker.tsx')).Speaker);
export const Pages = later(
  'pages',
  async () => (await import('../panels/pages/Pages.tsx')).Pages,
  () => (
    <main className="page">
      <button type="button" className="back" onClick={() => void showPage(null)}>
        {m.page_close()}
      </button>
      <MissingHere />
    </main>
  ),
);
