import { LAYERS, type Scene } from '../../domain/story.ts';
import { m } from '../../i18n/compiled/messages.js';
import { change, replaceView } from '../../state/building.ts';
import { useAtlas } from '../../state/store.ts';
import { LONGEST } from '../../state/stories/limits.ts';
import { editScene, type OwnStory, type SceneChanges } from '../../state/stories/ownStory.ts';
import { staged } from '../../state/scenes.ts';
import { TextField } from './TextField.tsx';

/** The words and marks of the scene at which the story stands. */
export function SceneEditor({ story }: { story: OwnStory }) {
  const index = useAtlas((view) => view.scene);
  const isStaged = useAtlas((view) => staged(view) !== null);
  const scene = story.scenes[index];
  if (!scene) return null;
  const write = (changes: SceneChanges, typing: boolean): void =>
    void change((old) => editScene(old, scene.id, changes), typing);
  return (
    <fieldset className="scene-editor">
      <legend>{m.story_place({ scene: index + 1, count: story.scenes.length })}</legend>
      {isStaged ? null : (
        <button type="button" className="button" onClick={() => void replaceView()}>
          {m.own_replace()}
        </button>
      )}
      <TextField
        label={m.own_heading_field()}
        value={scene.heading}
        most={LONGEST.heading}
        onChange={(heading) => write({ heading }, true)}
      />
      <TextField
        label={m.own_text_field()}
        value={scene.text}
        most={LONGEST.text}
        lines={3}
        onChange={(text) => write({ text }, true)}
      />
      <TextField
        label={m.own_notes_field()}
        value={scene.notes}
        most={LONGEST.notes}
        lines={5}
        onChange={(notes) => write({ notes }, true)}
      />
      <Layers scene={scene} onChange={(layers) => write({ layers }, false)} />
    </fieldset>
  );
}

const LAYER_NAMES = { bases: m.tab_bases, clashes: m.tab_clashes } as const;

/** Which marks the map shows in the scene; events are only pointed out one by one. */
function Layers({
  scene: { layers },
  onChange,
}: {
  scene: Scene;
  onChange: (layers: Scene['layers']) => void;
}) {
  return (
    <fieldset className="scene-layers">
      <legend>{m.own_layers()}</legend>
      {(['bases', 'clashes'] as const).map((layer) => (
        <label key={layer}>
          <input
            type="checkbox"
            checked={layers.includes(layer)}
            onChange={({ target }) =>
              onChange(LAYERS.filter((each) => (each === layer ? target.checked : layers.includes(each))))
            }
          />{' '}
          {LAYER_NAMES[layer]()}
        </label>
      ))}
    </fieldset>
  );
}
