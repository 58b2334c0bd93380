import { describe, expect, it } from 'vitest';
import { heldUntil } from './control.ts';
import type { Region } from './model.ts';

const region = {
  id: 'karabakh',
  control: [
    { from: '1992-05-09', to: '2020-11-10' },
    { from: '2020-11-10', to: '2023-09-20' },
  ],
} as unknown as Region;

describe('who has held a region', () => {
  it('is nobody before the first span', () => {
    expect(heldUntil(region, '1991-12-31')).toEqual([]);
  });

  it('is told newest first, each with the place of its words', () => {
    expect(heldUntil(region, '2021-12-31').map(({ index }) => index)).toEqual([1, 0]);
  });

  it('holds only what had begun by the day', () => {
    expect(heldUntil(region, '2020-11-09').map(({ span }) => span.from)).toEqual(['1992-05-09']);
  });

  it('keeps what is over', () => {
    expect(heldUntil(region, '2025-12-31')).toHaveLength(2);
  });
});
