import { useEffect, useLayoutEffect, useState } from 'react';
import type { Scene } from '../domain/story.ts';
import { formatClock, formatElapsed } from '../i18n/format.ts';
import { m } from '../i18n/compiled/messages.js';
import { SceneMap } from '../panels/parts/SceneMap.tsx';
import { showSources } from '../state/loading.ts';
import { useAtlas } from '../state/store.ts';
import { showBlank, showNextScene } from '../state/presenting.ts';
import { sceneOf, storyOf, type ToldStory } from '../state/scenes.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { connectKeys } from './connectKeys.ts';
import { connectWindows } from './channel.ts';
import { SpeakerSources } from './SpeakerSources.tsx';
import './speaker.css';

/** The speaker's window: this scene and the next, what to say, what to quote, and the time. */
export function Speaker() {
  const story = useAtlas(storyOf);
  const scene = useAtlas(sceneOf);
  const index = useAtlas((view) => view.scene);
  const blank = useAtlas((view) => view.blank);
  // The other window and the keyboard are outside React; the sources come from the network or the browser's copy.
  useLayoutEffect(connectWindows, []);
  useLayoutEffect(connectKeys, []);
  useEffect(() => void showSources(), []);
  if (!story || !scene) return <main className="speaker">{m.loading()}</main>;
  const next = story.scenes[index + 1];
  return (
    <main className="speaker" aria-label={m.speaker_label()}>
      <header className="speaker-bar">
        <h1>{story.title}</h1>
        <div className="speaker-steps">
          <IconButton icon="back" label={m.story_previous()} onClick={() => showNextScene(-1)} />
          <span>{m.story_place({ scene: index + 1, count: story.scenes.length })}</span>
          <IconButton icon="forward" label={m.story_next()} onClick={() => showNextScene(1)} />
        </div>
        <button
          type="button"
          className="button"
          aria-pressed={blank !== null}
          onClick={() => showBlank(blank ? null : 'black')}
        >
          {m.speaker_black()}
        </button>
        <Clock />
      </header>
      <section className="speaker-now" aria-label={m.speaker_now()}>
        <SceneMap scene={scene} size={560} />
        <Words scene={scene} />
      </section>
      <section className="speaker-notes">
        <h2>{m.speaker_notes()}</h2>
        <p>{scene.notes}</p>
        <h2>{m.speaker_sources()}</h2>
        <SpeakerSources ids={scene.sources} />
      </section>
      <Following next={next} story={story} />
    </main>
  );
}

const Words = ({ scene }: { scene: Scene }) => (
  <div>
    <p className="speaker-year">
      {scene.compare === undefined ? scene.year : m.story_compare({ from: scene.compare, to: scene.year })}
    </p>
    <h2>{scene.heading}</h2>
    <p>{scene.text}</p>
  </div>
);

function Following({ next, story }: { next: Scene | undefined; story: ToldStory }) {
  return (
    <section className="speaker-next" aria-label={m.speaker_then()}>
      <h2>{m.speaker_then()}</h2>
      {next ? (
        <>
          <SceneMap scene={next} size={240} />
          <Words scene={next} />
        </>
      ) : (
        <p className="quiet">
          {m.speaker_end()}: {story.title}
        </p>
      )}
    </section>
  );
}

/** The time of day and the time since the presentation began. */
function Clock() {
  const language = useAtlas((view) => view.language);
  const startedAt = useAtlas((view) => view.startedAt);
  const [now, setNow] = useState(() => Date.now());
  // The clock of the machine is outside React.
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className="speaker-clock">
      <dl>
        <div>
          <dt>{m.speaker_clock()}</dt>
          <dd>{formatClock(now, language)}</dd>
        </div>
        <div>
          <dt>{m.speaker_elapsed()}</dt>
          <dd>{formatElapsed(startedAt === null ? 0 : now - startedAt)}</dd>
        </div>
      </dl>
      <button type="button" className="button" onClick={() => useAtlas.setState({ startedAt: Date.now() })}>
        {m.speaker_reset()}
      </button>
    </div>
  );
}
