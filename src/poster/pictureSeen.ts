/** What of a view is seen on the map of a still picture. */
import { fit, type Frame, type Size } from '../scene/camera.ts';
import type { PictureContent } from './pictureContent.ts';
import type { Seen } from './pictureLegend.ts';
import { marksSeen } from './pictureSigns.ts';
import { idsSeen } from './visibleAnchors.ts';

/** A map's size and what it shows. */
export interface MapRoom {
  size: Size;
  frame: Frame;
}

/** The statuses, hatchings and marks that are inside the map. */
export function seenOn(
  { geography, marks = [] }: PictureContent,
  paints: Iterable<readonly [id: string, look: { told: readonly string[] }]>,
  regions: readonly string[],
  { frame, size }: MapRoom,
): Seen {
  const camera = fit(frame, size);
  const states = idsSeen(geography.states, camera, size);
  const hatched = idsSeen(geography.regions, camera, size);
  return {
    shown: [...paints].flatMap(([id, { told }]) => (states.includes(id) ? told : [])),
    isHatched: regions.some((id) => hatched.includes(id)),
    marks: marksSeen(marks, camera, size),
  };
}
