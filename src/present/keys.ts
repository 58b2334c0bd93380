/** What the keys of a keyboard or a clicker mean while presenting. */

export type Command =
  | { type: 'step'; step: 1 | -1 }
  | { type: 'go'; scene: number }
  | { type: 'end' }
  | { type: 'blank'; blank: 'black' | 'white' }
  | { type: 'laser' }
  | { type: 'explore' }
  | { type: 'return' }
  | { type: 'speaker' }
  | { type: 'full' }
  | { type: 'leave' };

const COMMANDS: Readonly<Record<string, Command>> = {
  ArrowRight: { type: 'step', step: 1 },
  ArrowDown: { type: 'step', step: 1 },
  PageDown: { type: 'step', step: 1 },
  ' ': { type: 'step', step: 1 },
  ArrowLeft: { type: 'step', step: -1 },
  ArrowUp: { type: 'step', step: -1 },
  PageUp: { type: 'step', step: -1 },
  Backspace: { type: 'step', step: -1 },
  Home: { type: 'go', scene: 0 },
  End: { type: 'end' },
  b: { type: 'blank', blank: 'black' },
  '.': { type: 'blank', blank: 'white' },
  l: { type: 'laser' },
  e: { type: 'explore' },
  r: { type: 'return' },
  s: { type: 'speaker' },
  f: { type: 'full' },
  Escape: { type: 'leave' },
};

/** Keys that also mean something while the presenter explores; all others belong to the atlas then. */
const WHILE_EXPLORING = new Set(['r', 'Escape']);

/**
 * Reads keys one after the other. `digits` are those typed so far: a number and Enter go to that scene, Enter alone goes on. Returns the
 * command, if the key is one, and the digits to keep.
 */
export function readKey(
  key: string,
  digits: string,
  isExploring: boolean,
): { command: Command | null; digits: string } {
  const name = key.length === 1 ? key.toLowerCase() : key;
  if (isExploring) return { command: WHILE_EXPLORING.has(name) ? { type: 'return' } : null, digits: '' };
  if (/^\d$/.test(name)) return { command: null, digits: (digits + name).slice(-3) };
  if (name === 'Enter') {
    const scene = Number(digits) - 1;
    return { command: digits ? { type: 'go', scene } : { type: 'step', step: 1 }, digits: '' };
  }
  return { command: COMMANDS[name] ?? null, digits: '' };
}
