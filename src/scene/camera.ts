/** The camera over the map plane: pure arithmetic, the same for both renderers. */
import type { State } from '../domain/model.ts';
import { northUpBearing, type PlanePoint, RECTANGLE, toLonLat } from '../domain/plane.ts';

/** What must be visible: centre and extent in plane units, bearing in degrees clockwise. */
export type Frame = State['frame'];

/** Screens are wider than high: a frame of which only the width is told is this much as high. */
const HEIGHT = 0.62;

/** The frame about a centre, north up there. */
export const frameAround = ({ centre, width }: Pick<Frame, 'centre' | 'width'>): Frame => ({
  centre,
  width,
  height: width * HEIGHT,
  bearing: northUpBearing(toLonLat(centre)[0]),
});

/** Above this many CSS pixels per plane unit the overview's corners begin to show, and the fine level takes its place. */
export const FINE_FROM = 16;

/** A camera: `scale` is CSS pixels per plane unit. */
export interface Camera {
  centre: PlanePoint;
  scale: number;
  bearing: number;
}

export interface Size {
  width: number;
  height: number;
}

/** A map that is folded away has no extent, but its camera must stay one that numbers can tell. */
const atLeastAPixel = ({ width, height }: Size): Size => ({
  width: Math.max(1, width),
  height: Math.max(1, height),
});

/**
 * The opening frames: all fifteen states where there is room; on an upright screen the west, where the story happens, at a
 * legible size, and easternmost Russia runs off. Its width decides, for screens.css shows the page's own drawing as wide.
 */
const OPENING = { centre: [-7, -1], width: 84, height: 66, bearing: 0 } as const satisfies Frame;
const OPENING_UPRIGHT = { centre: [-16, -6.5], width: 68, height: 56, bearing: 0 } as const satisfies Frame;

/** A map that is less wide than this, in shares of its height, counts as upright: that of a phone between header and slider is about square. */
const UPRIGHT_BELOW = 1.2;

/** The frame in which the atlas opens on a map of this size. */
export function openingFrame(box: Size): Frame {
  const size = atLeastAPixel(box);
  if (size.width / size.height < UPRIGHT_BELOW) return OPENING_UPRIGHT;
  // On a very wide map the view would run over the western edge of the drawn world: it moves east instead.
  const { centre, width, height } = OPENING;
  const half = size.width / Math.min(size.width / width, size.height / height) / 2;
  return { ...OPENING, centre: [Math.max(centre[0], RECTANGLE.west + half), centre[1]] };
}

/** The camera that shows the whole frame in a map of this size. */
export function fit({ centre, width, height, bearing }: Frame, box: Size): Camera {
  const size = atLeastAPixel(box);
  return { centre, bearing, scale: Math.min(size.width / width, size.height / height) };
}

const RADIANS = Math.PI / 180;

/** Plane units to CSS pixels from the map's upper left corner. */
export function toScreen(
  { centre, scale, bearing }: Camera,
  size: Size,
  point: PlanePoint,
): [number, number] {
  const dx = (point[0] - centre[0]) * scale;
  const dy = (centre[1] - point[1]) * scale;
  const cosine = Math.cos(-bearing * RADIANS);
  const sine = Math.sin(-bearing * RADIANS);
  return [size.width / 2 + dx * cosine - dy * sine, size.height / 2 + dx * sine + dy * cosine];
}

/** CSS pixels to plane units: the inverse of `toScreen`. */
export function toPlanePoint(
  { centre, scale, bearing }: Camera,
  size: Size,
  [x, y]: readonly [number, number],
): PlanePoint {
  const cosine = Math.cos(bearing * RADIANS);
  const sine = Math.sin(bearing * RADIANS);
  const right = x - size.width / 2;
  const down = y - size.height / 2;
  return [
    centre[0] + (right * cosine - down * sine) / scale,
    centre[1] - (right * sine + down * cosine) / scale,
  ];
}

/** The camera in between, `t` from 0 to 1: scale grows geometrically so that the move feels even. */
export function between(from: Camera, to: Camera, t: number): Camera {
  const mix = (a: number, b: number): number => a + (b - a) * t;
  return {
    centre: [mix(from.centre[0], to.centre[0]), mix(from.centre[1], to.centre[1])],
    scale: from.scale * (to.scale / from.scale) ** t,
    bearing: mix(from.bearing, to.bearing),
  };
}
