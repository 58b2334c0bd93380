import type { ToldStory } from '../state/scenes.ts';
import { m } from '../i18n/compiled/messages.js';
import { useAtlas } from '../state/store.ts';
import { explore, present, showNextScene } from '../state/presenting.ts';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { toggleFullScreen } from './fullScreen.ts';
import { toggleLaser } from './laser.ts';

/** Where the story stands, and every command for those without keys; hidden while the pointer rests. */
export function Controls({ story }: { story: ToldStory }) {
  const scene = useAtlas((view) => view.scene);
  const exploring = useAtlas((view) => view.exploring);
  if (exploring) {
    return (
      <div className="present-return">
        <button type="button" className="button is-primary" onClick={() => explore(false)}>
          <Icon name="back" /> {m.story_back({ scene: scene + 1 })} <kbd>R</kbd>
        </button>
      </div>
    );
  }
  return (
    <div className="present-controls">
      <span
        className="present-place"
        aria-label={m.story_place({ scene: scene + 1, count: story.scenes.length })}
      >
        {scene + 1} / {story.scenes.length}
      </span>
      <div className="present-buttons">
        <IconButton icon="back" label={m.story_previous()} onClick={() => showNextScene(-1)} />
        <IconButton icon="forward" label={m.story_next()} onClick={() => showNextScene(1)} />
        <IconButton icon="explore" label={`${m.present_explore()} (E)`} onClick={() => explore(true)} />
        <IconButton icon="laser" label={`${m.present_laser()} (L)`} onClick={toggleLaser} />
        <IconButton icon="home" label={`${m.present_full()} (F)`} onClick={() => void toggleFullScreen()} />
        <details className="present-keys">
          <summary aria-label={m.present_keys()} title={m.present_keys()}>
            ?
          </summary>
          <p>{m.present_keys_text()}</p>
        </details>
        <IconButton icon="close" label={`${m.present_leave()} (Esc)`} onClick={() => present(null)} />
      </div>
    </div>
  );
}
