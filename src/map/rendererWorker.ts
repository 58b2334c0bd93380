/** Finds out which renderer serves this machine, beside the page, which starting WebGL would hold up (docs/decisions/0003). */
import { rendererOn } from './renderer.ts';

postMessage(rendererOn(new OffscreenCanvas(1, 1)));
