import { afterEach, describe, expect, it, vi } from 'vitest';
import { isWanted, keepChoice, ownCaches } from './offlineRules.ts';

/** A browser, as far as it is used. */
function browser(connection?: { saveData: boolean }): void {
  const kept = new Map<string, string>();
  vi.stubGlobal('navigator', { connection });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
}

afterEach(() => vi.unstubAllGlobals());

describe('the offline copy', () => {
  it('is kept when nobody said otherwise', () => {
    browser();
    expect(isWanted()).toBe(true);
  });

  it('is not kept against the choice of the reader, until that changes', () => {
    browser();
    keepChoice.write('no');
    expect(isWanted()).toBe(false);
    keepChoice.write('yes');
    expect(isWanted()).toBe(true);
  });

  it('is not fetched unasked where the reader saves data', () => {
    browser({ saveData: true });
    expect(isWanted()).toBe(false);
    keepChoice.write('yes');
    expect(isWanted()).toBe(true);
  });

  it('has no choice where storage is forbidden', () => {
    vi.stubGlobal('localStorage', {
      getItem() {
        throw new Error('forbidden');
      },
      setItem() {
        throw new Error('forbidden');
      },
    });
    expect(() => keepChoice.write('no')).not.toThrow();
    expect(keepChoice.read()).toBeNull();
  });

  it('is not confused with what other pages of the host keep', () => {
    const ours = 'alliance-atlas-precache-v2-https://a.example/atlas/';
    const others = [
      'alliance-atlas-precache-v2-https://a.example/',
      'alliance-atlas-precache-v2-https://a.example/trial/atlas/',
      'shop-precache-v2-https://a.example/atlas/',
    ];
    expect(ownCaches([...others, ours], 'https://a.example/atlas/')).toEqual([ours]);
  });
});
