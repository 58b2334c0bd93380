import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseRenderer } from './renderer.ts';

/** A machine whose browser names its WebGL so; null for one that offers none. */
function machine(name: string | null): void {
  const context =
    name === null ? null : { RENDERER: 7937, getParameter: () => name, getExtension: () => null };
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => context }) });
}

describe('the renderer', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each(['WebKit WebGL', 'ANGLE (Intel, Intel(R) HD Graphics 400, or similar)', 'Apple GPU', 'Mali-G57'])(
    'is WebGL where a graphics card answers: %s',
    (name) => {
      machine(name);
      expect(chooseRenderer('')).toBe('gl');
    },
  );

  it.each(['llvmpipe, or similar', 'Google SwiftShader', 'softpipe', 'Microsoft Basic Render Driver', null])(
    'is the drawing where none does: %s',
    (name) => {
      machine(name);
      expect(chooseRenderer('?year=2012')).toBe('svg');
    },
  );

  it('is what the address asks for, whatever the machine', () => {
    machine('llvmpipe');
    expect(chooseRenderer('?renderer=gl')).toBe('gl');
    machine('Apple GPU');
    expect(chooseRenderer('?renderer=svg')).toBe('svg');
  });
});
