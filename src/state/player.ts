import { FIRST_YEAR } from '../domain/dates.ts';
import { lastOpenYear } from './actions.ts';
import { changedIn, stopsShown } from './stepping.ts';
import { useAtlas } from './store.ts';

/** Milliseconds at normal speed: years with a stop are lingered on, quiet ones skimmed. */
const LINGER_MS = 2400;
const SKIM_MS = 420;

/** Plays the years while the store says so; returns the undo. Starts over when it stands at the end. */
export function startPlayer(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const step = (): void => {
    const { year, playing } = useAtlas.getState();
    if (!playing) return;
    if (year >= lastOpenYear(useAtlas.getState())) useAtlas.setState({ playing: false });
    else {
      const state = useAtlas.getState();
      useAtlas.setState({ year: year + 1, vote: null, item: null, flash: changedIn(state, year + 1) });
      schedule();
    }
  };
  const schedule = (): void => {
    const state = useAtlas.getState();
    const lingers = stopsShown(state).some(({ year }) => year === state.year);
    timer = setTimeout(step, (lingers ? LINGER_MS : SKIM_MS) / state.speed);
  };
  const unsubscribe = useAtlas.subscribe(({ playing, year, speed }, before) => {
    if (playing === before.playing && (speed === before.speed || !playing)) return;
    clearTimeout(timer);
    if (!playing) return;
    if (year >= lastOpenYear(useAtlas.getState())) useAtlas.setState({ year: FIRST_YEAR });
    schedule();
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
