/** Which renderer serves this machine. */

export type Renderer = 'svg' | 'gl';

/** What Chrome and Safari say in place of the name; Firefox says the name itself. */
const MASK = 'WebKit WebGL';

/** Names under which browsers know WebGL that is worked out by the processor, without admitting it: Mesa's in Firefox, SwiftShader in Chrome. */
const SOFTWARE = /llvmpipe|softpipe|swrast|swiftshader|basic render/i;

/** What works WebGL out. The extension is asked only behind the mask: Firefox warns of it. */
function workerOf(context: WebGL2RenderingContext): string {
  const name = String(context.getParameter(context.RENDERER));
  const info = name === MASK ? context.getExtension('WEBGL_debug_renderer_info') : null;
  return info ? String(context.getParameter(info.UNMASKED_RENDERER_WEBGL)) : name;
}

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
  const worker = workerOf(context);
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE.test(worker) ? 'svg' : 'gl';
}
