/** Going from stop to stop: what changed, and what the filter lets through. */
import { FIRST_YEAR } from '../domain/dates.ts';
import type { StateId } from '../domain/model.ts';
import { changesIn } from '../domain/status.ts';
import { nextStop, type Stop, stopsOf, type StopKind } from '../domain/stops.ts';
import { currentLens, lastOpenYear, locate, showYear } from './actions.ts';
import { itemsShown } from './filtering.ts';
import { type AtlasState, useAtlas } from './store.ts';

const { getState: get, setState: set } = useAtlas;

export function setStopAt(stopAt: StopKind): void {
  set({ stopAt });
}

/** The stops of the view, in the order of time. */
export function stopsShown(view: AtlasState): readonly Stop[] {
  return stopsOf({ lens: currentLens(view), items: itemsShown(view), state: view.state, kind: view.stopAt });
}

/** The states whose status changes in the year: they are pointed out where the reader is led to it. */
export function changedIn(view: AtlasState, year: number): readonly StateId[] {
  return [...new Set(changesIn(currentLens(view), year).map(({ state }) => state))];
}

/** Goes to the next or previous stop; to the ends of time where there is none. */
export function showStop(step: 1 | -1): void {
  const view = get();
  const last = lastOpenYear(view);
  const open = stopsShown(view).filter(({ year }) => year <= last);
  const stop = nextStop(open, view, step);
  const year = stop?.year ?? (step === 1 ? last : FIRST_YEAR);
  showYear(year);
  const item = stop?.item ?? null;
  const tab = item !== null && view.library ? locate(view.library.items, item)?.tab : undefined;
  set({
    item,
    flash: item === null ? changedIn(view, year) : [],
    ...(tab ? { tab } : {}),
  });
}
