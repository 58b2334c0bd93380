/** Keeps the address and the view in step. */
import { chooseItem } from './actions.ts';
import { openQuiz, setLanguage, showPage } from './loading.ts';
import { onReload } from './missing.ts';
import { type AtlasState, useAtlas } from './store.ts';
import { openLink, openStory } from './telling.ts';
import { knownOf } from './known.ts';
import { type Known, readUrl, writeUrl } from './url.ts';

/** Fields that the address tells at once, without a step of its own for "back": no browser lets a page write it when it is already being reloaded. */
const WRITTEN = ['lens', 'over', 'filter', 'language', 'scene'] as const;
/** Fields that run with a slider. */
const RUNNING = ['year', 'vote', 'compare', 'years'] as const;
/** They are written when the view has rested this long (milliseconds): a browser takes time for each address, and few of them at once. */
const REST_MS = 500;
/** A view that does not rest, as when quiet years are played, is written after this time (milliseconds). */
const LATEST_MS = 2000;

const knownNow = (): Known => knownOf(useAtlas.getState().atlas);

/** Takes the view from the present address: at the start and on back and forward. */
export function readAddress(): void {
  const { place, yearGiven, hints } = readUrl(location.search, knownNow());
  const { language, ...rest } = place;
  const before = useAtlas.getState().language;
  useAtlas.setState({ ...rest, hints, ...(rest.state ? { sheet: 'half' as const } : {}) });
  if (language !== before) void setLanguage(language);
  if (place.item && !yearGiven) chooseItem(place.item);
  if (place.page) void showPage(place.page);
  if (place.quiz) void openQuiz(place.quiz);
  if (location.hash.startsWith('#story=')) void openLink(location.hash);
  else if (place.story) void openStory(place.story, place.scene);
}

const address = (state: AtlasState): string =>
  location.pathname + writeUrl(state, knownNow(), location.search) + location.hash;

/** Writes the address after changes; another state or item is a step that "back" undoes. Returns the undo. */
export function connectAddress(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The clock when the first of what is not written yet was changed. */
  let since = 0;
  let reading = false;
  const write = (state = useAtlas.getState()): void => {
    clearTimeout(timer);
    timer = undefined;
    history.replaceState(null, '', address(state));
  };
  const writeSoon = (): void => {
    const now = Date.now();
    if (timer === undefined) since = now;
    clearTimeout(timer);
    timer = setTimeout(write, Math.min(REST_MS, since + LATEST_MS - now));
  };
  onReload({ prepare: write });
  const unsubscribe = useAtlas.subscribe((now, before) => {
    if (reading) return;
    if (
      now.state !== before.state ||
      now.item !== before.item ||
      now.page !== before.page ||
      now.quiz !== before.quiz ||
      now.story !== before.story ||
      now.present !== before.present
    ) {
      // What has not been written yet belongs to the step that is left: "back" leads to it.
      if (timer !== undefined) write(before);
      const next = address(now);
      if (next !== location.pathname + location.search + location.hash) history.pushState(null, '', next);
    } else if (WRITTEN.some((field) => now[field] !== before[field])) write(now);
    else if (RUNNING.some((field) => now[field] !== before[field])) writeSoon();
  });
  const back = (): void => {
    reading = true;
    readAddress();
    reading = false;
    // An item or a question says a year that its address need not tell.
    writeSoon();
  };
  addEventListener('popstate', back);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    removeEventListener('popstate', back);
  };
}
