/** The words around the map: heading, sentence, the map in words and the way to the atlas. */
import { statusOn, dayShown } from '../domain/status.ts';
import { m } from '../i18n/compiled/messages.js';
import { describeMap } from '../i18n/describe.ts';
import { besideColon } from '../i18n/sentence.ts';
import { sentenceShown, sinceText } from '../i18n/shown.ts';
import { hintText } from '../state/hintText.ts';
import { element } from './dom.ts';
import { type EmbedView, lensOf } from './view.ts';

/** The sentence of change, how they voted, or how two years differ. */
export const sentenceOf = (view: EmbedView): string =>
  sentenceShown(view.atlas, lensOf(view), view.names, view, view.language);

/** The map in words. */
export const textOf = (view: EmbedView): string =>
  describeMap(view.atlas, lensOf(view), view.names, view, view.language);

/** “Uzbekistan: member since 28 June 2012.” */
function stateLine(view: EmbedView): string | null {
  if (view.state === null) return null;
  const lens = lensOf(view);
  const span = statusOn(lens, view.state, dayShown(lens, view));
  const status = view.names.lenses[lens.id]?.statuses[span.status]?.name ?? span.status;
  const since = sinceText(span, lens, view.language);
  return m.embed_state({
    state: view.names.states[view.state]?.name ?? view.state,
    status: besideColon(since ? `${status} ${since}` : status),
  });
}

/** What is told beneath the map, in the order of its weight: hint, item, state, sentence. */
export function captionOf(view: EmbedView, sentence: string): Node[] {
  const line = stateLine(view);
  return [
    ...view.hints.map((hint) => element('span', 'embed-hint', hintText(hint))),
    ...(view.item ? [element('strong', '', view.item.text.title), ` ${view.item.text.text}`] : []),
    ...(line ? [element('strong', '', line)] : []),
    ...(view.item ? [] : [sentence]),
  ].flatMap((part, at): Node[] => {
    const node = typeof part === 'string' ? document.createTextNode(part) : part;
    return at === 0 ? [node] : [document.createTextNode(' '), node];
  });
}
