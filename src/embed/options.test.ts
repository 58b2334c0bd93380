import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

describe('the options of an embed', () => {
  it('are read from query and fragment', () => {
    const { lock, autoplay, viewpoint, facts, host } = readOptions(
      '?lock=year,state&autoplay=1&viewpoint=recognised&facts=2026-11-20&childId=pym_0&id=chart-1',
      '#?secret=AbC123',
    );
    expect({ lock, autoplay, viewpoint, facts }).toEqual({
      lock: ['year', 'state'],
      autoplay: true,
      viewpoint: 'recognised',
      facts: '2026-11-20',
    });
    expect(host).toEqual({ childId: 'pym_0', id: 'chart-1', secret: 'AbC123' });
  });

  it('fall back where they make no sense, and echo nothing but plain words', () => {
    const { lock, viewpoint, facts, host } = readOptions(
      '?lock=moon&viewpoint=mine&facts=yesterday&id=<script>&childId=a b',
      '',
    );
    expect({ lock, viewpoint, facts }).toEqual({ lock: [], viewpoint: 'un', facts: null });
    expect(host).toEqual({ childId: null, id: null, secret: null });
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (search, hash) => {
        expect(() => readOptions(search, hash)).not.toThrow();
      }),
    );
  });
});
