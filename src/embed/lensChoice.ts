/** Lets readers take another lens, where the host has not fixed it. */
import { m } from '../i18n/compiled/messages.js';
import { element } from './dom.ts';
import { type EmbedStore, type EmbedView, follow } from './view.ts';

/** Adds the choice to the head of the embed; returns what keeps it in step with the view. */
export function createLensChoice(head: HTMLElement, store: EmbedStore): (view: EmbedView) => void {
  const { atlas, names } = store.getState();
  const select = element('select', 'embed-lens');
  select.setAttribute('aria-label', m.lens_label());
  for (const { id } of atlas.lenses) select.append(new Option(names.lenses[id]?.name ?? id, id));
  select.addEventListener('change', () => follow(store, { lens: select.value }));
  head.append(select);
  return ({ lens }) => {
    select.value = lens;
  };
}
