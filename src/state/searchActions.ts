/** What choosing a result of the search does, where actions.ts has no such step. Each leaves an open page for the map. */
import { covers, dayOfYear, yearOf } from '../domain/dates.ts';
import type { StateId } from '../domain/model.ts';
import { selectState, showLens, showYear } from './actions.ts';
import { useAtlas } from './store.ts';

const { getState: get, setState: set } = useAtlas;

const showMap = (): void => set({ page: null });

/** The lens of the alliance whose offices the atlas tells. */
const OFFICES_LENS = 'csto';

/** Shows a state on the map. */
export function showFoundState(state: StateId): void {
  showMap();
  selectState(state);
}

/** Shows a lens on the map. */
export function showFoundLens(lens: string): void {
  showMap();
  showLens(lens);
}

/** Shows the alliance in the year in which a term of office began. */
export function showTerm(id: string): void {
  const term = get().library?.items.offices.find((office) => office.id === id);
  if (!term) return;
  showFoundLens(OFFICES_LENS);
  selectState(null);
  showYear(yearOf(term.from));
}

/** Shows the state in which a region lies, in a year in which others control it: this one, or the first. */
export function showRegion(id: string): void {
  const region = get().atlas.regions.find((each) => each.id === id);
  if (!region) return;
  showFoundState(region.state);
  const [first] = region.control;
  if (first && !region.control.some((span) => covers(span, dayOfYear(get().year))))
    showYear(yearOf(first.from));
}
