/** What an embed shows, and everything that changes it. */
import { createStore } from 'zustand/vanilla';
import { YEARS, yearOf } from '../domain/dates.ts';
import type { Atlas, Lens, StateId } from '../domain/model.ts';
import { changesIn, type Moment, yearsOfChange } from '../domain/status.ts';
import type { Names } from '../domain/words.ts';
import type { Hint, Place } from '../state/place.ts';
import type { FoundItem } from './item.ts';
import type { Wish } from './messages.ts';

export interface EmbedView extends Pick<
  Place,
  'lens' | 'over' | 'year' | 'vote' | 'compare' | 'state' | 'language'
> {
  atlas: Atlas;
  names: Names;
  playing: boolean;
  /** States whose change is being pointed out. */
  flash: readonly StateId[];
  /** A base, clash or event that the host points to. */
  item: FoundItem | null;
  /** What the address asked for and the atlas does not have. */
  hints: readonly Hint[];
}

export type EmbedStore = ReturnType<typeof createEmbedStore>;

/** One store an embed; ten on a page know nothing of one another. */
export const createEmbedStore = (view: EmbedView) => createStore<EmbedView>()(() => view);

/** The lens of the view. Throws for one that does not exist: nothing lets such a one through. */
export function lensOf({ atlas, lens }: Pick<EmbedView, 'atlas' | 'lens'>): Lens {
  const found = atlas.lenses.find(({ id }) => id === lens);
  if (!found) throw new Error(`no lens ${lens}`);
  return found;
}

/** Where the slider can stand: every year, or in a lens of votes every resolution. */
export const notchesOf = ({ resolutions }: Lens): readonly Moment[] =>
  resolutions
    ? resolutions.map(({ id, date }) => ({ year: yearOf(date), vote: id }))
    : YEARS.map((year) => ({ year, vote: null }));

/** The notch of the view: in a lens of votes the latest until the end of the year; before the first one, the first. */
export function notchOf(lens: Lens, { year, vote }: Moment): number {
  const notches = notchesOf(lens);
  const at = notches.findLastIndex((notch) => (vote === null ? notch.year <= year : notch.vote === vote));
  return Math.max(0, at);
}

const changed = (lens: Lens, year: number): readonly StateId[] =>
  lens.resolutions ? [] : [...new Set(changesIn(lens, year).map(({ state }) => state))];

/** Shows a notch, clamped. A step points out what changed; sliding does not. */
export function showNotch(store: EmbedStore, at: number, { isStep }: { isStep: boolean }): void {
  const lens = lensOf(store.getState());
  const notches = notchesOf(lens);
  const notch = notches[Math.min(notches.length - 1, Math.max(0, at))];
  if (!notch) return;
  store.setState({ ...notch, item: null, hints: [], flash: isStep ? changed(lens, notch.year) : [] });
}

/** Goes to the next or previous change; to the ends where there is none. */
export function showChange(store: EmbedStore, step: 1 | -1): void {
  const view = store.getState();
  const lens = lensOf(view);
  const now = notchOf(lens, view);
  const notches = notchesOf(lens);
  const years = yearsOfChange(lens);
  const isStop = ({ year }: Moment, at: number): boolean =>
    (step === 1 ? at > now : at < now) && (lens.resolutions !== undefined || years.includes(year));
  const stop = step === 1 ? notches.findIndex(isStop) : notches.findLastIndex(isStop);
  store.setState({ playing: false });
  showNotch(store, stop >= 0 ? stop : step === 1 ? notches.length - 1 : 0, { isStep: true });
}

/** Selects a state, or leaves it when it is chosen again. */
export function selectState(store: EmbedStore, id: StateId | null): void {
  const { state } = store.getState();
  store.setState({ state: id === state ? null : id, item: null });
}

/** Does what the host wishes; an item brings its year, unless the wish names one. */
export function follow(store: EmbedStore, wish: Omit<Wish, 'item'> & { item?: FoundItem | null }): void {
  const { lens = store.getState().lens, year, state, item } = wish;
  const moment = year ?? item?.year;
  store.setState({
    lens,
    ...(wish.lens === undefined ? {} : { compare: null, over: null, vote: null }),
    ...(moment === undefined ? {} : { year: moment, vote: null, compare: null }),
    ...(state === undefined ? {} : { state }),
    item: item ?? null,
    playing: false,
    hints: [],
  });
  const view = store.getState();
  store.setState({ flash: moment === undefined ? [] : changed(lensOf(view), view.year) });
}
