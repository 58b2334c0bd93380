import { expect, test } from 'vitest';
import { median, percentile } from './statistics.ts';

test('a percentile is one of the values, whatever their order', () => {
  expect(percentile([5, 1, 3, 2, 4], 0.5)).toBe(3);
  expect(percentile([5, 1, 3, 2, 4], 0.95)).toBe(5);
  expect(percentile([7], 0.05)).toBe(7);
});

test('of nothing there is no middle', () => {
  expect(median([])).toBeNaN();
});
