import { type AtlasState, useAtlas } from '../../state/store.ts';
import { currentLens } from '../../state/actions.ts';
import { itemsShown } from '../../state/filtering.ts';
import { describeMap } from '../../i18n/describe.ts';
import { sentenceOfMoment } from '../../i18n/sentence.ts';
import { m } from '../../i18n/compiled/messages.js';
import { FIRST_YEAR } from '../../domain/dates.ts';
import { differencesOf, inOrder, isChanged } from '../../domain/difference.ts';
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
    if (!lens) return '';
    if (state.compare !== null) return differenceSaid(state, lens, state.compare);
    const sentence = sentenceOfMoment(state.atlas, lens, state.names, state, state.language);
    if (sentence) return sentence;
    if (lens.resolutions) return m.no_vote_yet();
    return state.year === FIRST_YEAR ? m.start_1992() : m.no_change();
  });
}

/** Says how many states differ between the two years of the view. */
function differenceSaid({ atlas, year }: AtlasState, lens: Lens, compare: number): string {
  const [from, to] = inOrder(compare, year);
  if (from === to) return m.compare_same_year();
  const ids = atlas.states.map(({ id }) => id);
  const changed = differencesOf(lens, ids, [from, to]).filter(isChanged);
  return changed.length === 0
    ? m.compare_none({ from, to })
    : m.compare_sentence({ from, to, count: changed.length });
}
