import { afterEach, expect, test, vi } from 'vitest';
import { loadItem } from './item.ts';

afterEach(() => vi.unstubAllGlobals());

test.each(['../x', '..%2fx', 'kant/../x', 'https://example.org/x', 'x?y', ''])(
  'the id %j, which leads to another file, is refused before anything is asked for',
  async (id) => {
    const asked = vi.fn<typeof fetch>();
    vi.stubGlobal('fetch', asked);
    await expect(loadItem('https://atlas.example/', 'en', id)).rejects.toThrow('no item');
    expect(asked).not.toHaveBeenCalled();
  },
);
