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

test.each([
  ['ru', 'en'],
  ['de', 'de'],
] as const)('an embed in %s asks for an item in %s, in which there is one', async (language, written) => {
  const asked = vi.fn<typeof fetch>(async () => Promise.resolve(new Response('', { status: 404 })));
  vi.stubGlobal('fetch', asked);
  await expect(loadItem('https://atlas.example/', language, 'kant')).rejects.toThrow('no item kant');
  expect(asked).toHaveBeenCalledWith(new URL(`https://atlas.example/data/items/${written}/kant.json`));
});
