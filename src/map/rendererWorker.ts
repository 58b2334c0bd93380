/** Finds out which renderer serves this machine, beside the page: to start WebGL can take a fifth of a second. */
import { rendererOn } from './renderer.ts';

postMessage(rendererOn(new OffscreenCanvas(1, 1)));
