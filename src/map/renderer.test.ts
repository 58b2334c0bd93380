import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseRenderer } from './renderer.ts';

const [RENDERER, UNMASKED] = [7937, 37446];

/** A machine whose browser names its WebGL so, and so behind its mask; null for one that offers none. */
function machine(name: string | null, behind: string | null = null): void {
  const unmasking = behind === null ? null : { UNMASKED_RENDERER_WEBGL: UNMASKED };
  const context = {
    RENDERER,
    getParameter: (asked: number) => (asked === UNMASKED ? behind : name),
    getExtension: (extension: string) => (extension === 'WEBGL_debug_renderer_info' ? unmasking : null),
  };
  vi.stubGlobal('document', {
    createElement: () => ({ getContext: () => (name === null ? null : context) }),
  });
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

  it.each([
    ['ANGLE (NVIDIA, NVIDIA GeForce GTX 980 Direct3D11 vs_5_0 ps_5_0), or similar', 'gl'],
    ['Apple GPU', 'gl'],
    ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)', 'svg'],
    ['ANGLE (Mesa, llvmpipe (LLVM 15.0.6 256 bits), OpenGL 4.5)', 'svg'],
  ])('is found behind the mask of Chrome and Safari: %s', (behind, renderer) => {
    machine('WebKit WebGL', behind);
    expect(chooseRenderer('')).toBe(renderer);
  });

  it('asks for nothing behind a name that is told, for Firefox warns of it', () => {
    machine('Mali-G57', 'llvmpipe');
    expect(chooseRenderer('')).toBe('gl');
  });

  it('is what the address asks for, whatever the machine', () => {
    machine('llvmpipe');
    expect(chooseRenderer('?renderer=gl')).toBe('gl');
    machine('Apple GPU');
    expect(chooseRenderer('?renderer=svg')).toBe('svg');
  });
});
