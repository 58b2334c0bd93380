import { useAtlas } from '../../state/store.ts';
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

/** The map of the view in words: its alternative text. */
export function useMapText(): string {
  return useAtlas((state) =>
    describeMap(state.atlas, currentLens(state), state.names, state, state.language),
  );
}

/** The second lens of the view, where there is one. */
export function useOver(): Lens | undefined {
  return useAtlas(({ atlas, over }) => atlas.lenses.find(({ id }) => id === over));
}

/** The sentence of change for the moment of the view, of the lens or of the second one; quiet years say that they are quiet. */
export function useSentence(which: 'lens' | 'over' = 'lens'): string {
  return useAtlas((state) => {
    const lens =
      which === 'lens' ? currentLens(state) : state.atlas.lenses.find(({ id }) => id === state.over);
    return lens ? sentenceShown(state.atlas, lens, state.names, state, state.language) : '';
  });
}
