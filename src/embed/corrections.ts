/** A discreet note where a fact of the view has been corrected since the embed was published. */
import { loadCorrections } from '../data/dataset.ts';
import { type Correction, correctionsFor } from '../domain/corrections.ts';
import { factLanguage } from '../domain/model.ts';
import { m } from '../i18n/compiled/messages.js';
import { formatDate } from '../i18n/format.ts';
import { element } from './dom.ts';
import type { EmbedStore, EmbedView } from './view.ts';

/** A link to what the fact was before. */
function note({ id, date, now }: Correction, { language }: EmbedView, base: string): HTMLElement {
  const link = element(
    'a',
    'embed-corrected',
    m.embed_corrected({ date: formatDate(date, language), now: now[factLanguage(language)] }),
  );
  link.href = `${base}?page=data&lang=${language}#correction-${id}`;
  link.target = '_blank';
  link.rel = 'noopener';
  return link;
}

/** Keeps the notes in step with the view; `since` is the day (ISO) on which the embed was published with its facts. */
export async function noteCorrections(
  place: HTMLElement,
  store: EmbedStore,
  base: string,
  since: string,
): Promise<void> {
  const corrections = await loadCorrections();
  if (corrections.length === 0) return;
  const write = (view: EmbedView): void => {
    const concerning = correctionsFor(corrections, { ...view, item: view.item?.id ?? null }, since);
    place.replaceChildren(...concerning.map((correction) => note(correction, view, base)));
  };
  write(store.getState());
  store.subscribe(write);
}
