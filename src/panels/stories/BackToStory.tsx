import { m } from '../../i18n/compiled/messages.js';
import { useAtlas } from '../../state/store.ts';
import { explore } from '../../state/presenting.ts';
import { Icon } from '../../ui/Icon.tsx';
import '../parts/stories.css';

/** The way back for a reader who has gone on from a scene. */
export function BackToStory() {
  const scene = useAtlas((view) => view.scene);
  return (
    <button type="button" className="button story-back" onClick={() => explore(false)}>
      <Icon name="back" /> {m.story_back({ scene: scene + 1 })}
    </button>
  );
}
