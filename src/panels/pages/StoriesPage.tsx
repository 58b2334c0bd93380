import { Suspense, useEffect } from 'react';
import type { Story } from '../../domain/story.ts';
import { m } from '../../i18n/compiled/messages.js';
import type { Presentation } from '../../state/place.ts';
import { useAtlas } from '../../state/store.ts';
import { openStory, wantStories } from '../../state/telling.ts';
import { later } from '../parts/later.tsx';
import { Loading } from '../parts/Missing.tsx';
import { SceneMap } from '../parts/SceneMap.tsx';
import '../parts/stories.css';

/** The builder comes when the list is looked at: it checks what it reads. */
const OwnStories = later('builder', async () => (await import('./OwnStories.tsx')).OwnStories);

/** The stories, each with a map, what it tells, and the ways to read and to present it. */
export function StoriesPage() {
  const stories = useAtlas((view) => view.stories);
  // The stories come from the network or the browser's copy.
  useEffect(() => void wantStories(), []);
  if (!stories) return <Loading part="stories" />;
  return (
    <>
      <p>{m.stories_text()}</p>
      <ul className="stories">
        {stories.map((story) => (
          <StoryCard key={story.id} story={story} />
        ))}
      </ul>
      <Suspense fallback={<p className="quiet">{m.loading()}</p>}>
        <OwnStories />
      </Suspense>
    </>
  );
}

/** The scene that stands for a story: its last, where the change is seen. */
function StoryCard({ story }: { story: Story }) {
  const language = useAtlas((view) => view.language);
  const scene = story.scenes.at(-1);
  const open = (how: Presentation | null) => () => void openStory(story.id, 0, how);
  return (
    <li className="story-card" lang={language}>
      {scene ? <SceneMap scene={scene} size={300} /> : null}
      <div>
        <h3>{story.title}</h3>
        <p>{story.lead}</p>
        <p className="story-card-actions">
          <button type="button" className="button is-primary" onClick={open(null)}>
            {m.story_read()}
          </button>
          <button type="button" className="button" onClick={open('hall')}>
            {m.story_present()}
          </button>
          <span className="quiet">{m.story_scenes({ count: story.scenes.length })}</span>
        </p>
      </div>
    </li>
  );
}
