/** Which renderer serves this machine. */

export type Renderer = 'svg' | 'gl';

/** Names under which browsers know WebGL that is worked out by the processor. Firefox takes Mesa's for a graphics card. */
const SOFTWARE = /llvmpipe|softpipe|swrast|swiftshader|basic render/i;

/**
 * WebGL where a graphics card answers; the SVG map where WebGL 2 is missing or emulated in software, for which it is
 * many times cheaper (docs/decisions/0003). `?renderer=svg|gl` overrides.
 */
export function chooseRenderer(search: string): Renderer {
  const asked = new URLSearchParams(search).get('renderer');
  if (asked === 'svg' || asked === 'gl') return asked;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2', { failIfMajorPerformanceCaveat: true });
  if (!context) return 'svg';
  const name = String(context.getParameter(context.RENDERER));
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE.test(name) ? 'svg' : 'gl';
}
