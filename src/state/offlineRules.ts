/** When an offline copy may be kept, and which files are ours. */

const KEY = 'alliance-atlas.offline';
type Choice = 'yes' | 'no' | null;

/** What the reader chose about the copy; `null` where nothing was chosen or storage is forbidden. */
export const keepChoice = {
  read(): Choice {
    try {
      const choice = localStorage.getItem(KEY);
      return choice === 'yes' || choice === 'no' ? choice : null;
    } catch {
      return null;
    }
  },
  write(choice: 'yes' | 'no'): void {
    try {
      localStorage.setItem(KEY, choice);
    } catch {
      // Where nothing may be stored, no copy is kept either.
    }
  },
};

/** The page may keep a copy: a build, over https or on this machine, not in a frame. */
export const isAllowed = (): boolean =>
  import.meta.env.PROD &&
  isSecureContext &&
  location.protocol.startsWith('http') &&
  'serviceWorker' in navigator &&
  'caches' in globalThis &&
  window.top === window;

const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** The copy is wanted unless the reader said no, or saves data and did not say yes. */
export const isWanted = (): boolean => {
  const choice = keepChoice.read();
  return choice === null ? !savesData() : choice === 'yes';
};

/** The caches of this atlas among all of the host: their names end with its folder. */
export const ownCaches = (names: readonly string[], scope: string): string[] =>
  names.filter((name) => name.startsWith('alliance-atlas-') && name.endsWith(`-${scope}`));
