import { m } from '../../i18n/compiled/messages.js';
import { change } from '../../state/building.ts';
import { useAtlas } from '../../state/store.ts';
import { duplicateScene, moveScene, type OwnStory, removeScene } from '../../state/stories/ownStory.ts';
import { showScene } from '../../state/scenes.ts';
import { IconButton } from '../../ui/IconButton.tsx';

/** The scenes in their order: to choose, to move, to double, to delete. */
export function SceneRows({ story }: { story: OwnStory }) {
  const scene = useAtlas((view) => view.scene);
  const move = async (from: number, to: number): Promise<void> => {
    await change((old) => moveScene(old, from, to));
    showScene(to);
  };
  const remove = async (id: string): Promise<void> => {
    await change((old) => removeScene(old, id));
    showScene(scene);
  };
  return (
    <ol className="scene-rows" aria-label={m.story_all()}>
      {story.scenes.map(({ id, year, compare, heading }, index) => {
        const name = heading || m.own_scene_name({ scene: index + 1 });
        return (
          <li key={id}>
            <button
              type="button"
              className="item-title"
              aria-current={index === scene ? 'step' : undefined}
              onClick={() => showScene(index)}
            >
              <span className="story-year">{compare === undefined ? year : `${compare} → ${year}`}</span>{' '}
              <span dir="auto">{name}</span>
            </button>
            <span className="scene-tools">
              {index > 0 ? (
                <IconButton
                  icon="up"
                  label={m.own_up({ heading: name })}
                  onClick={() => void move(index, index - 1)}
                />
              ) : null}
              {index < story.scenes.length - 1 ? (
                <IconButton
                  icon="down"
                  label={m.own_down({ heading: name })}
                  onClick={() => void move(index, index + 1)}
                />
              ) : null}
              <IconButton
                icon="copy"
                label={m.own_duplicate({ heading: name })}
                onClick={() => void change((old) => duplicateScene(old, id))}
              />
              <IconButton
                icon="close"
                label={m.own_remove({ heading: name })}
                onClick={() => void remove(id)}
              />
            </span>
          </li>
        );
      })}
    </ol>
  );
}
