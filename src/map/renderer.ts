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
 * WebGL where a graphics card answers on this canvas; the SVG map where WebGL 2 is emulated in software, for which it is many
 * times cheaper (docs/decisions/0003). Nothing where the canvas has no WebGL 2.
 */
export function rendererOn(canvas: HTMLCanvasElement | OffscreenCanvas): Renderer | null {
  const context = canvas.getContext('webgl2', { failIfMajorPerformanceCaveat: true });
  // What it has tells the types of both kinds of canvas that it is WebGL's.
  if (!(context && 'RENDERER' in context)) return null;
  const worker = workerOf(context);
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE.test(worker) ? 'svg' : 'gl';
}

/** What `?renderer=svg|gl` asks for, whatever the machine. */
export function rendererAsked(search: string): Renderer | null {
  const asked = new URLSearchParams(search).get('renderer');
  return asked === 'svg' || asked === 'gl' ? asked : null;
}

/** The renderer that the address asks for, else the one that serves this machine: the SVG map where WebGL 2 is missing, too. */
export const chooseRenderer = (search: string): Renderer =>
  rendererAsked(search) ?? rendererOn(document.createElement('canvas')) ?? 'svg';
