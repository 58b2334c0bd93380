/** How a still picture paints each state: by its status, or by what two years have and do not have in common. */
import { inOrder } from '../domain/difference.ts';
import type { LensStatus, StateId } from '../domain/model.ts';
import { dayShown, statusOf, statusOn } from '../domain/status.ts';
import { fadedFill, fillOf } from '../scene/palette.ts';
import { patternOf, type StatusPattern } from '../scene/patterns.ts';
import type { PictureContent } from './pictureContent.ts';

interface PictureLook {
  fill: string;
  pattern: StatusPattern | undefined;
  /** The fill of the earlier year, in bands over `fill`. */
  split: string | undefined;
  /** Steps back behind the states that changed. */
  faded: boolean;
  /** Ids of the statuses that the paint tells. */
  told: readonly string[];
}

/** By state. */
export type Looks = ReadonlyMap<StateId, PictureLook>;

/** The look of every state; the same rules as on the map (scene/scene.ts). */
export function looksOf({ atlas, lens, moment, compare, theme }: PictureContent): Looks {
  const plain = ({ id, hue, kind }: LensStatus): PictureLook => ({
    fill: fillOf({ hue, kind }, theme),
    pattern: patternOf(kind),
    split: undefined,
    faded: false,
    told: [id],
  });
  const statusIn = (state: StateId, at: typeof moment): LensStatus =>
    statusOf(lens, statusOn(lens, state, dayShown(lens, at)).status);
  const look = (state: StateId): PictureLook => {
    if (compare === undefined) return plain(statusIn(state, moment));
    const [from, to] = inOrder(compare, moment.year);
    const before = plain(statusIn(state, { year: from, vote: null }));
    const after = plain(statusIn(state, { year: to, vote: null }));
    // Bands of two fills leave no room for a pattern.
    return before.told[0] === after.told[0]
      ? { ...after, fill: fadedFill(after.fill, theme), pattern: undefined, faded: true }
      : { ...after, pattern: undefined, split: before.fill, told: [...before.told, ...after.told] };
  };
  return new Map(atlas.states.map(({ id }) => [id, look(id)]));
}
