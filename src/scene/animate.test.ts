import { afterEach, expect, test, vi } from 'vitest';
import { animate } from './animate.ts';

afterEach(() => vi.unstubAllGlobals());

/** What a movement of 700 ms shows on a machine that needs so many milliseconds for a frame. */
function shownWith(frameMs: number): number[] {
  const waiting: ((now: number) => void)[] = [];
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('requestAnimationFrame', (frame: (now: number) => void) => waiting.push(frame));
  const shown: number[] = [];
  animate(700, (t) => shown.push(t));
  for (let now = 1000; waiting.length > 0; now += frameMs) waiting.shift()?.(now);
  return shown;
}

test('a movement begins where it is and ends where it should', () => {
  const shown = shownWith(16);
  expect(shown.length).toBe(45);
  expect([shown[0], shown.at(-1)]).toEqual([0, 1]);
  expect(shown.toSorted((a, b) => a - b)).toEqual(shown);
});

test('a machine that is too slow for a movement is shown its end after the first frames', () => {
  expect(shownWith(40).length).toBeGreaterThan(15);
  expect(shownWith(60)).toEqual([0, expect.closeTo(0.015, 2), 1]);
});
