/** Asks which renderer serves this machine without holding up the page. */
import { chooseRenderer, type Renderer, rendererAsked } from './renderer.ts';

/** Nobody waits longer than this for the worker (milliseconds). */
const PATIENCE = 3000;

/** The answer of a worker, nothing where it has no WebGL. Rejects where none can be had. */
async function answerOfWorker(): Promise<Renderer | null> {
  const { default: address } = await import('./rendererWorker.ts?worker&url');
  // Where a host's policy does not know this one, the page asks.
  const policy = window.trustedTypes?.createPolicy('alliance-atlas-renderer', {
    createScriptURL: (_asked: string) => address,
  });
  // The types of the browser do not know yet that a trusted address is one.
  const worker = new Worker((policy?.createScriptURL('') ?? address) as string, { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Renderer | null>) => resolve(data));
      worker.addEventListener('error', reject);
      setTimeout(reject, PATIENCE);
    });
  } finally {
    worker.terminate();
  }
}

/** Like `chooseRenderer`, found out by a worker; the page itself asks where that is not possible. */
export async function askRenderer(search: string): Promise<Renderer> {
  return rendererAsked(search) ?? (await answerOfWorker().catch(() => null)) ?? chooseRenderer(search);
}
