import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askRenderer } from './askRenderer.ts';

/** A browser whose workers answer so; an error stands for one that cannot be started. */
function workersSay(answer: string | null | Error): void {
  class Answering extends EventTarget {
    constructor() {
      super();
      if (answer instanceof Error) throw answer;
      queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: answer })));
    }
    terminate = (): void => undefined;
  }
  vi.stubGlobal('Worker', Answering);
}

describe('the renderer that a worker finds out', () => {
  const pageAsks = vi.fn<() => object>(() => ({ getContext: () => null }));
  beforeEach(() => {
    pageAsks.mockClear();
    vi.stubGlobal('window', {});
    vi.stubGlobal('document', { createElement: pageAsks });
  });
  afterEach(() => vi.unstubAllGlobals());

  it.each(['gl', 'svg'])('is taken from it, and the page starts no WebGL to ask: %s', async (answer) => {
    workersSay(answer);
    expect(await askRenderer('?year=2004')).toBe(answer);
    expect(pageAsks).not.toHaveBeenCalled();
  });

  it.each([null, new Error('forbidden')])('is found out by the page where it says %s', async (answer) => {
    workersSay(answer);
    expect(await askRenderer('')).toBe('svg');
    expect(pageAsks).toHaveBeenCalledOnce();
  });

  it('is not asked for where the address says which', async () => {
    workersSay('gl');
    expect(await askRenderer('?renderer=svg')).toBe('svg');
  });
});
