/**
 * The offline copy: whether this browser keeps the files of the atlas, and whether another edition waits. It belongs to the browser, not to
 * the view, and comes after the page has loaded: so it has a small store of its own.
 */
import { Workbox } from 'workbox-window';
import { create } from 'zustand';
import { onReload } from './missing.ts';
import { isAllowed, isWanted, keepChoice, ownCaches } from './offlineRules.ts';

/** `none`: nobody asked for it, or it could not be fetched; `removed`: the reader said no. */
export type Copy = 'impossible' | 'none' | 'removed' | 'coming' | 'kept';

interface OfflineState {
  copy: Copy;
  /** The copy has just become complete, and nobody has put the note away. */
  fresh: boolean;
  /** Another edition than the one that is shown is here. */
  edition: boolean;
  /** The reader put the note of the other edition off. */
  later: boolean;
}

/** The store of the offline copy. */
export const useOffline = create<OfflineState>()(() => ({
  copy: 'none',
  fresh: false,
  edition: false,
  later: false,
}));

const { getState: get, setState: set } = useOffline;

let workbox: Workbox | null = null;
/** The page has got its files from a worker before: another worker then means another edition. */
let controlled = false;
let reloading = false;

/** The folder of the atlas: the worker's scope. */
const scope = (): string => new URL('.', location.href).href;

/** Our registration, never that of another page on the same host. */
async function registration(): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(scope());
  return found?.scope === scope() ? found : undefined;
}

/** A worker that another tab still holds after its removal answers without files. */
const hasFiles = async (): Promise<boolean> => ownCaches(await caches.keys(), scope()).length > 0;

async function drop(): Promise<void> {
  await (await registration())?.unregister();
  const names = ownCaches(await caches.keys(), scope());
  await Promise.all(names.map((name) => caches.delete(name)));
}

function controllerChanged(): void {
  if (reloading) location.reload();
  else if (controlled) set({ edition: true, later: false });
  controlled = true;
}

/** The one worker that this page may register; where browsers ask for trusted addresses, as such. */
const workerPolicy = window.trustedTypes?.createPolicy('alliance-atlas-offline', {
  createScriptURL: (_asked: string) => 'sw.js',
});

function watch(): Workbox {
  const watched = new Workbox(workerPolicy?.createScriptURL('') ?? 'sw.js', { updateViaCache: 'none' });
  watched.addEventListener('activated', ({ isUpdate }) => set({ copy: 'kept', fresh: !isUpdate }));
  watched.addEventListener('waiting', () => set({ edition: true, later: false }));
  watched.addEventListener('redundant', () => {
    if (get().copy === 'coming') set({ copy: 'none' });
  });
  return watched;
}

async function fetchCopy(): Promise<void> {
  set({ copy: 'coming' });
  try {
    workbox = watch();
    const kept = await workbox.register();
    if (kept?.active) set({ copy: (await hasFiles()) ? 'kept' : 'none' });
  } catch {
    // The browser or its owner forbids workers, or the network went away.
    workbox = null;
    set({ copy: 'impossible' });
  }
}

/** Begins to keep the copy where that is possible and wanted, and to notice other editions. */
export async function connectOffline(): Promise<void> {
  if (!isAllowed()) {
    set({ copy: 'impossible' });
    return;
  }
  controlled = navigator.serviceWorker.controller !== null;
  // A part that is gone is found again in the edition that waits.
  onReload({ reload: () => void showEdition() });
  navigator.serviceWorker.addEventListener('controllerchange', controllerChanged);
  // A tab may stay open for days: whoever comes back to it hears of the edition that came meanwhile.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') workbox?.update().catch(() => {});
  });
  if (isWanted()) await fetchCopy();
  else await leaveOut();
}

/** The browser saves data, or the reader has said no: then nothing may be left of another tab either. */
async function leaveOut(): Promise<void> {
  if (keepChoice.read() === 'no') await removeCopy();
  else if (await registration()) await fetchCopy();
}

/** Keeps the copy, now and at later visits. A page that a removed worker still serves is left first: only then it installs anew. */
export async function keepCopy(): Promise<void> {
  keepChoice.write('yes');
  if (navigator.serviceWorker.controller) location.reload();
  else await fetchCopy();
}

/** Removes worker and files, and remembers that nothing is to be kept. */
export async function removeCopy(): Promise<void> {
  keepChoice.write('no');
  workbox = null;
  controlled = false;
  await drop();
  set({ copy: 'removed', fresh: false, edition: false });
}

/** Shows the other edition: the only way to it is this reload, or closing all tabs of the atlas. */
export async function showEdition(): Promise<void> {
  const waiting = (await registration())?.waiting;
  reloading = true;
  if (waiting && workbox) workbox.messageSkipWaiting();
  else location.reload();
}

/** Puts the notes away. */
export const putAway = (): void => set({ fresh: false, later: true });
