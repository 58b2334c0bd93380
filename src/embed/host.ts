/** The host's messages and fragments drive the view, and the host hears of its changes. */
import { CHANGED, READY, readFragment, readMessage, type Wish } from './messages.ts';
import { sentenceOf } from './caption.ts';
import { loadItem } from './item.ts';
import type { EmbedOptions } from './options.ts';
import { type EmbedStore, type EmbedView, follow } from './view.ts';

/** Fields whose change is told. */
const TOLD = ['lens', 'year', 'state', 'item'] as const;

/** Does a wish; an item that cannot be had changes nothing. */
async function grant(store: EmbedStore, base: string, { item, ...wish }: Wish): Promise<void> {
  if (typeof item !== 'string') follow(store, item === null ? { ...wish, item } : wish);
  else {
    const found = await loadItem(base, store.getState().language, item).catch(() => null);
    if (found) follow(store, { ...wish, item: found });
  }
}

const changeOf = (view: EmbedView): object => ({
  type: CHANGED,
  lens: view.lens,
  year: view.year,
  state: view.state,
  item: view.item?.id ?? null,
  sentence: sentenceOf(view),
});

/** Listens to the parent window alone, and to the fragment of the address. */
export function connectHost(store: EmbedStore, base: string, { host }: EmbedOptions): void {
  const { parent } = window;
  const lenses = store.getState().atlas.lenses.map(({ id }) => id);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const wish = source === parent ? readMessage(data, lenses) : null;
    if (wish) void grant(store, base, wish);
  });
  const readHash = (): void => {
    const wish = readFragment(location.hash, lenses);
    if (wish) void grant(store, base, wish);
  };
  addEventListener('hashchange', readHash);
  readHash();
  if (parent === window) return;
  parent.postMessage({ type: READY }, '*');
  store.subscribe((view, before) => {
    if (TOLD.some((field) => view[field] !== before[field])) parent.postMessage(changeOf(view), '*');
  });
  // In WordPress's frame a link may not open a window: WordPress itself is asked to follow it.
  if (host.secret === null) return;
  document.addEventListener('click', (event) => {
    const { target } = event;
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link) return;
    event.preventDefault();
    parent.postMessage({ message: 'link', value: link.href, secret: host.secret }, '*');
  });
}
