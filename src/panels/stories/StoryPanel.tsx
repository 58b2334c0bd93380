import { Suspense } from 'react';
import type { Scene } from '../../domain/story.ts';
import { m } from '../../i18n/compiled/messages.js';
import { showPage } from '../../state/loading.ts';
import { reportMissing } from '../../state/missing.ts';
import { useAtlas } from '../../state/store.ts';
import { leaveStory, present, showNextScene } from '../../state/presenting.ts';
import { sceneOf, showScene, storyOf, type ToldStory } from '../../state/scenes.ts';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { later } from '../parts/later.tsx';
import { Loading } from '../parts/Missing.tsx';
import { SaveLecture } from '../parts/SaveLecture.tsx';
import { SourceLinks } from '../parts/SourceLinks.tsx';
import { SpeakerButton } from '../parts/SpeakerButton.tsx';
import '../parts/stories.css';

const StoryEditor = later('builder', async () => (await import('./StoryEditor.tsx')).StoryEditor);

const StoryExports = later('files', async () => (await import('../parts/StoryExports.tsx')).StoryExports);

/** A story being read, or one of the reader's own being edited. */
export function StoryPanel() {
  const editing = useAtlas((view) => view.editing);
  if (!editing) return <StoryRead />;
  return (
    <Suspense fallback={<p className="quiet">{m.loading()}</p>}>
      <StoryEditor />
    </Suspense>
  );
}

/** The scene with background and sources, and the way to all others. */
function StoryRead() {
  const story = useAtlas(storyOf);
  const scene = useAtlas(sceneOf);
  const index = useAtlas((view) => view.scene);
  if (!story) return <Loading part="stories" />;
  if (!scene) return <StoryWithoutScenes story={story} />;
  return (
    <div className="story">
      <StoryHead story={story} />
      <div className="story-steps">
        <IconButton icon="back" label={m.story_previous()} onClick={() => showNextScene(-1)} />
        <span className="story-place">{m.story_place({ scene: index + 1, count: story.scenes.length })}</span>
        <IconButton icon="forward" label={m.story_next()} onClick={() => showNextScene(1)} />
      </div>
      <div aria-live="polite">
        <h2 dir="auto">{scene.heading || m.own_scene_name({ scene: index + 1 })}</h2>
        <p className="story-text" dir="auto">
          {scene.text}
        </p>
      </div>
      <Background scene={scene} />
      <div className="story-actions">
        <button type="button" className="button is-primary" onClick={() => present('hall')}>
          {m.story_present()}
        </button>
        <SpeakerButton />
        <EditButton story={story} />
      </div>
      <Scenes story={story} index={index} />
      <Suspense fallback={null}>
        <StoryExports story={story} />
      </Suspense>
      <SaveLecture story={story} />
      {story.document ? (
        <p className="quiet">
          {m.story_of_document()}{' '}
          <button type="button" className="link" onClick={() => void showPage('claims')}>
            {m.story_claims()}
          </button>
          .
        </p>
      ) : null}
    </div>
  );
}

/** The way out, and what the story is called. */
function StoryHead({ story }: { story: ToldStory }) {
  return (
    <>
      <button type="button" className="back" onClick={leaveStory}>
        <Icon name="back" /> {m.story_leave()}
      </button>
      <p className="story-title" dir="auto">
        {story.title || m.own_untitled()}
      </p>
    </>
  );
}

/** A story of which every scene was deleted, or that came so: it can be left, and edited. */
function StoryWithoutScenes({ story }: { story: ToldStory }) {
  return (
    <div className="story">
      <StoryHead story={story} />
      <p className="quiet">{m.story_scenes({ count: story.scenes.length })}</p>
      <div className="story-actions">
        <EditButton story={story} />
      </div>
    </div>
  );
}

/** Edits an own story, or makes a version of one's own of a written one. */
function EditButton({ story }: { story: ToldStory }) {
  const isOwn = useAtlas((view) => view.own?.present.id === story.id);
  const edit = async (): Promise<void> => {
    if (isOwn) useAtlas.setState({ editing: true, sheet: 'full' });
    else {
      try {
        await (await import('../../state/building.ts')).copyStory(story);
      } catch {
        reportMissing('builder');
      }
    }
  };
  return (
    <button type="button" className="button" onClick={() => void edit()}>
      {isOwn ? m.own_edit() : m.own_copy()}
    </button>
  );
}

/** What a presenter would say to the scene, and where it is from. */
function Background({ scene }: { scene: Scene }) {
  return (
    <>
      {scene.notes ? (
        <details className="story-notes" open>
          <summary>{m.story_notes()}</summary>
          <p>{scene.notes}</p>
        </details>
      ) : null}
      {scene.sources.length > 0 ? <SourceLinks ids={scene.sources} key={scene.id} /> : null}
    </>
  );
}

function Scenes({ story, index }: { story: ToldStory; index: number }) {
  return (
    <nav className="story-scenes" aria-label={m.story_all()}>
      <h3>{m.story_all()}</h3>
      <ol>
        {story.scenes.map((scene, place) => (
          <li key={scene.id}>
            <button
              type="button"
              className="item-title"
              aria-current={place === index ? 'step' : undefined}
              onClick={() => showScene(place)}
            >
              <span className="story-year">
                {scene.compare === undefined ? scene.year : `${scene.compare} → ${scene.year}`}
              </span>{' '}
              {scene.heading}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
