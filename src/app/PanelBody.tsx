import { memo, Suspense, useDeferredValue } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Language, StateId } from '../domain/model.ts';
import { m } from '../i18n/compiled/messages.js';
import { AlliancePanel } from '../panels/alliance/AlliancePanel.tsx';
import { Caption } from '../panels/legend/Caption.tsx';
import { FallbackNote } from '../panels/parts/FallbackNote.tsx';
import { useAtlas } from '../state/store.ts';
import { staged, storyOf } from '../state/scenes.ts';
import {
  BackToStory,
  CountryPanel,
  DifferencePanel,
  QuizPanel,
  ReadingNote,
  StoryPanel,
} from './shownParts.tsx';

/** What of the view decides what the panel tells. */
interface Chosen {
  state: StateId | null;
  compare: number | null;
  /** Every word is one of the page's language. */
  language: Language;
}

/** The panel's text. The map answers a choice at once, the panel when there is time: it is a hundred times as much. */
export function PanelBody() {
  const { quiz, story, state, compare, language } = useDeferredValue(
    useAtlas(
      useShallow(({ quiz, story, state, compare, language }) => ({ quiz, story, state, compare, language })),
    ),
  );
  return (
    <div className="panel-body" key={quiz ?? story ?? state ?? (compare === null ? 'alliances' : 'compare')}>
      <FallbackNote />
      {quiz === null ? (
        <Told state={state} compare={compare} language={language} />
      ) : (
        <Suspense fallback={<p className="quiet">{m.loading()}</p>}>
          <QuizPanel />
        </Suspense>
      )}
      <Caption />
    </div>
  );
}

/** What the panel tells: the scene of a story, and where the reader has gone on from it the state, the years or the whole map. */
const Told = memo(function Told({ state, compare }: Chosen) {
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
});

/** The chosen state, two years compared, or the whole map. */
function ToldOfView({ state, compare }: Pick<Chosen, 'state' | 'compare'>) {
  return (
    <Suspense fallback={<p className="quiet">{m.loading()}</p>}>
      {state ? <CountryPanel state={state} /> : null}
      {!state && compare !== null ? <DifferencePanel compare={compare} /> : null}
      {!state && compare === null ? <AlliancePanel /> : null}
    </Suspense>
  );
}
