import { type AtlasState, useAtlas } from '../../state/store.ts';
import { currentLens } from '../../state/actions.ts';
import { itemsShown } from '../../state/filtering.ts';
import { describeMap } from '../../i18n/describe.ts';
import { sentenceShown } from '../../i18n/shown.ts';
import type { Items } from '../../domain/items.ts';
import type { Lens } from '../../domain/model.ts';

/** The lens of the view. */
export function useLens(): Lens {
  return useAtlas(currentLens);
}

/** What the reader's filter lets through; `null` until it is loaded. */
export function useItems(): Items | null {
  return useAtlas(itemsShown);
}

/** Fields of the view on which its sentences depend. */
const SAID = ['atlas', 'lens', 'over', 'names', 'language', 'year', 'vote', 'compare'] as const;

/** Asked by several parts of the page and at every change of the view: the answer is kept while it is the same. */
function kept<T>(read: (state: AtlasState) => T): (state: AtlasState) => T {
  let last: { state: AtlasState; answer: T } | null = null;
  return (state) => {
    const before = last;
    const isKept = before !== null && SAID.every((field) => before.state[field] === state[field]);
    const answer = isKept ? before.answer : read(state);
    last = { state, answer };
    return answer;
  };
}

const mapText = kept((state) =>
  describeMap(state.atlas, currentLens(state), state.names, state, state.language),
);

/** The map of the view in words: its alternative text. */
export function useMapText(): string {
  return useAtlas(mapText);
}

/** The second lens of the view, where there is one. */
export function useOver(): Lens | undefined {
  return useAtlas(overOf);
}

const sentenceOf = (state: AtlasState, lens: Lens | undefined): string =>
  lens ? sentenceShown(state.atlas, lens, state.names, state, state.language) : '';
const overOf = ({ atlas, over }: AtlasState): Lens | undefined => atlas.lenses.find(({ id }) => id === over);

const SENTENCES = {
  lens: kept((state) => sentenceOf(state, currentLens(state))),
  over: kept((state) => sentenceOf(state, overOf(state))),
};

/** The sentence of change for the moment of the view, of the lens or of the second one; quiet years say that they are quiet. */
export function useSentence(which: keyof typeof SENTENCES = 'lens'): string {
  return useAtlas(SENTENCES[which]);
}
