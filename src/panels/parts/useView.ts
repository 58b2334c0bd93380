import { useAtlas } from '../../state/store.ts';
import { currentLens } from '../../state/actions.ts';
import { sentenceOfChange } from '../../i18n/sentence.ts';
import { m } from '../../i18n/compiled/messages.js';
import { FIRST_YEAR } from '../../domain/dates.ts';
import type { Lens } from '../../domain/model.ts';

/** The lens of the view. */
export function useLens(): Lens {
  return useAtlas(currentLens);
}

/** The sentence of change for the year of the view; quiet years say that they are quiet. */
export function useSentence(): string {
  return useAtlas((state) => {
    const lens = currentLens(state);
    const sentence = sentenceOfChange(state.atlas, lens, state.names, state.year, state.language);
    if (sentence) return sentence;
    return state.year === FIRST_YEAR ? m.start_1992() : m.no_change();
  });
}
