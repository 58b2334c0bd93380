/** Whose work it is that an audience sees. */
import { publishersOf } from '../export/credits.ts';
import { composeScene, type SceneView } from '../scene/scene.ts';
import type { LectureContent } from './content.ts';

/** Those who published what is said (`said` are ids of sources), then those of what the map shows. */
export function publishersShown(
  { atlas, items, publishers }: LectureContent,
  shown: SceneView,
  said: readonly string[],
): readonly string[] {
  const lens = atlas.lenses.find(({ id }) => id === shown.lens);
  if (!lens) throw new Error(`no lens ${shown.lens}`);
  const { marks } = composeScene(atlas, shown.staging ? items : null, shown, 'light');
  const compared = shown.compare === null ? {} : { compare: shown.compare };
  const ofMap = publishersOf({ atlas, lens, moment: shown, ...compared, marks }, publishers);
  return [...new Set([...said.flatMap((id) => publishers[id]?.publisher ?? []), ...ofMap])];
}
