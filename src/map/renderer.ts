/** Which renderer serves this machine. */

export type Renderer = 'svg' | 'gl';

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
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return 'gl';
}
