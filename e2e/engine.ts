/** Which browser engine the run is about, as the command that starts it says. */

type Engine = 'chromium' | 'firefox' | 'webkit';

export const engine = (process.env['ATLAS_ENGINE'] ?? 'chromium') as Engine;

/** Whether the browser may use WebGL. */
export const webgl = process.env['ATLAS_WEBGL'] !== 'off';

/** The renderer that a test asks for when it wants the one with most to go wrong. */
export const BEST = webgl ? 'gl' : 'svg';

/** Marks a test that is about WebGL itself; a run without WebGL leaves it out. */
export const WEBGL = { tag: '@webgl' };
