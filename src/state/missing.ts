/**
 * Parts of the atlas that could not be loaded, why, and the way on. What is shown goes on working without them. Trying again is a reload
 * that keeps the view: some browsers remember a failed script for as long as the page lives. Before it the server is asked, so that nobody
 * loses a working page to a network that is not there.
 */
import { create } from 'zustand';

/** What a reader would miss, as the note names it. */
export type Part =
  | 'texts'
  | 'language'
  | 'sources'
  | 'pages'
  | 'stories'
  | 'builder'
  | 'quiz'
  | 'search'
  | 'strip'
  | 'comparison'
  | 'presentation'
  | 'files'
  | 'print'
  | 'map';

/** `unreachable`: no answer from the server; `edition`: another edition took the place of this page's; `failed`: neither. */
export type Cause = 'unreachable' | 'edition' | 'failed';

interface Missing {
  /** Something could not be loaded, and nobody has put the note away. */
  told: boolean;
  parts: readonly Part[];
  /** `null` while it is being found out. */
  cause: Cause | null;
  /** The graphics card took the map away; the drawing has taken its place. */
  contextLost: boolean;
}

/** The store of what is missing: it belongs to the page, not to the view. */
export const useMissing = create<Missing>()(() => ({
  told: false,
  parts: [],
  cause: null,
  contextLost: false,
}));

const { getState: get, setState: set } = useMissing;

/** The server gets this long (milliseconds) to answer. */
const PATIENCE_MS = 20_000;

/** The name of the script that this page began with, whatever was asked for beside it; another edition has another. */
const entryName = (): string =>
  document
    .querySelector<HTMLScriptElement>('script[type=module][src]:not([async])')
    ?.src.replace(/^.*\/|\?.*$/g, '') ?? '';

/** Asks the server for the page anew, and finds out why a part of it may be missing. */
export async function findCause(): Promise<Cause> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const answer = await fetch(location.pathname, { cache: 'no-store', signal });
    const page = answer.ok ? await answer.text() : '';
    // A hotel's page for signing in is an answer, but not ours.
    if (!page.includes('id="atlas"')) return 'unreachable';
    return page.includes(entryName()) ? 'failed' : 'edition';
  } catch {
    return 'unreachable';
  }
}

let asking: Promise<Cause> | null = null;

/** Finds the cause out, once for all parts that fail together. */
async function ask(): Promise<Cause> {
  set({ cause: null });
  asking ??= findCause();
  const cause = await asking;
  asking = null;
  set({ cause });
  return cause;
}

/** Notes that a part could not be loaded; without a name, that some part could not. */
export function reportMissing(part?: Part): void {
  const { parts, told } = get();
  if (told && (part === undefined || parts.includes(part))) return;
  set({ told: true, parts: part === undefined || parts.includes(part) ? parts : [...parts, part] });
  void ask();
}

/** Begins to hear of parts that fail and that nobody names, and of a network that comes back. */
export function watchMissing(): void {
  addEventListener('vite:preloadError', () => reportMissing());
  addEventListener('online', () => {
    if (get().cause === 'unreachable') void ask();
  });
}

const leaving = { prepare: (): void => undefined, reload: (): void => location.reload() };

/** What must be done before a reload (`prepare`), and how it is done (`reload`). */
export const onReload = (ways: Partial<typeof leaving>): void => void Object.assign(leaving, ways);

/** Reloads the page at its view, unless the server does not answer: then the note says so. */
export async function tryAgain(): Promise<void> {
  set({ told: true });
  if ((await ask()) === 'unreachable') return;
  leaving.prepare();
  leaving.reload();
}

/** Puts the notes away; what is missing stays so. */
export const putMissingAway = (): void => set({ told: false, contextLost: false });

/** The graphics card took the map away, or gave it back. */
export const tellContext = (contextLost: boolean): void => set({ contextLost });
