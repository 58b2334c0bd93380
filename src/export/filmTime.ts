/** How long a film shows what, and what each of its frames is made of. */

export const FRAMES_PER_SECOND = 25;
/** Seconds of a year in which nothing changes. */
const QUIET = 0.9;
/** Seconds of a year of change, at least and at most; between them the sentence can be read at the pace of subtitles. */
const CHANGED = { least: 2.2, most: 6.6, lettersPerSecond: 18 } as const;
/** Seconds of the credits. */
export const CLOSING = 3;
/** Frames in which a picture comes up over the one before. */
export const FADE_FRAMES = 10;
/** While nothing moves, a frame stands for at most this many: encoding takes a third of the time. */
export const STILL_FRAMES = 10;

/** Something that is shown for a time. */
export interface Timed {
  seconds: number;
}

/** Whole frames, in seconds: how long a year is shown whose change is told by this sentence, or by none. */
export function secondsOf(sentence: string): number {
  const { least, most, lettersPerSecond } = CHANGED;
  const seconds =
    sentence === '' ? QUIET : Math.min(most, Math.max(least, sentence.length / lettersPerSecond));
  return Math.ceil(seconds * FRAMES_PER_SECOND - 1e-6) / FRAMES_PER_SECOND;
}

/** When each begins, in seconds. */
export function startsOf(shots: readonly Timed[]): readonly number[] {
  let time = 0;
  return shots.map(({ seconds }) => {
    const start = time;
    time += seconds;
    return start;
  });
}

/** Seconds of all together. */
export const lengthOf = (shots: readonly Timed[]): number =>
  shots.reduce((sum, { seconds }) => sum + seconds, 0);

interface Frame {
  /** Place of the shot in the film. */
  shot: number;
  /** How much of it is seen over the one before, up to 1. */
  mix: number;
  /** How many frames it stands for. */
  lasts: number;
}

/** Every frame of the film, in order: all of a fade, few of what stands still. */
export function framesOf(shots: readonly Timed[]): readonly Frame[] {
  return shots.flatMap(({ seconds }, shot) => {
    const fade = shot === 0 ? 0 : FADE_FRAMES;
    const still = Math.round(seconds * FRAMES_PER_SECOND) - fade;
    return [
      ...Array.from({ length: fade }, (_, at) => ({ shot, mix: (at + 1) / (fade + 1), lasts: 1 })),
      ...Array.from({ length: Math.ceil(still / STILL_FRAMES) }, (_, at) => ({
        shot,
        mix: 1,
        lasts: Math.min(STILL_FRAMES, still - at * STILL_FRAMES),
      })),
    ];
  });
}
