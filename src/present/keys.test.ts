import { describe, expect, it } from 'vitest';
import { type Command, readKey } from './keys.ts';

/** The commands of keys pressed one after the other. */
function pressed(keys: readonly string[], isExploring = false): (Command | null)[] {
  let digits = '';
  return keys.map((key) => {
    const read = readKey(key, digits, isExploring);
    digits = read.digits;
    return read.command;
  });
}

describe('the keys of a presenter', () => {
  it.each(['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'Enter'])('go on with “%s”', (key) => {
    expect(pressed([key])).toEqual([{ type: 'step', step: 1 }]);
  });

  it.each(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'])('go back with “%s”', (key) => {
    expect(pressed([key])).toEqual([{ type: 'step', step: -1 }]);
  });

  it('go to a scene by its number and Enter, and forget the number then', () => {
    expect(pressed(['1', '2', 'Enter', 'Enter'])).toEqual([
      null,
      null,
      { type: 'go', scene: 11 },
      { type: 'step', step: 1 },
    ]);
  });

  it('forget a number that is followed by something else', () => {
    expect(pressed(['7', 'ArrowRight', 'Enter']).at(-1)).toEqual({ type: 'step', step: 1 });
  });

  it('know capitals, black and white', () => {
    expect(pressed(['B', '.'])).toEqual([
      { type: 'blank', blank: 'black' },
      { type: 'blank', blank: 'white' },
    ]);
  });

  it('belong to the atlas while the presenter explores, but for the return', () => {
    expect(pressed(['ArrowRight', '3', 'b', 'r', 'Escape'], true)).toEqual([
      null,
      null,
      null,
      { type: 'return' },
      { type: 'return' },
    ]);
  });
});
