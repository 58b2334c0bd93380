import type { Scene } from '../../domain/story.ts';
import { describeMap } from '../../i18n/describe.ts';
import { frameAround } from '../../scene/camera.ts';
import { MiniMap } from './MiniMap.tsx';
import { usePart } from './usePart.ts';

/** The map of a scene in small: for lists and the speaker. */
export function SceneMap({ scene, size }: { scene: Scene; size: number }) {
  const { atlas, names, language } = usePart('atlas', 'names');
  const lens = atlas.lenses.find(({ id }) => id === scene.lens);
  if (!lens) return null;
  const moment = { year: scene.year, vote: null };
  const frame = scene.frame
    ? frameAround(scene.frame)
    : atlas.states.find(({ id }) => id === scene.state)?.frame;
  return (
    <MiniMap
      atlas={atlas}
      lens={lens}
      moment={moment}
      label={describeMap(atlas, lens, names, moment, language)}
      size={size}
      {...(frame ? { frame } : {})}
    />
  );
}
