/** What the page holds at rest, and whether that grows. */
import type { CDPSession } from '@playwright/test';

/** Once everything that nobody holds has been collected. */
export interface Sample {
  step: number;
  /** Megabytes of the script's heap. */
  heap: number;
  /** DOM nodes, detached ones included. */
  nodes: number;
  listeners: number;
}

/** How much more may be held at the end than in the middle: what grows without end grows by more. */
const MOST = { heap: 2, nodes: 400, listeners: 60 } as const;

/** Collects what is garbage and counts the rest. */
export async function measure(session: CDPSession, step: number): Promise<Sample> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    step,
    heap: of('JSHeapUsedSize') / 1e6,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/**
 * What has grown from the middle third of the samples to the last, in words. The first third does not count: texts, languages and pages
 * are loaded in it and stay.
 */
export function growth(samples: readonly Sample[]): string[] {
  const third = Math.floor(samples.length / 3);
  if (third < 2) return [];
  const [middle, last] = [samples.slice(third, 2 * third), samples.slice(2 * third)];
  return (['heap', 'nodes', 'listeners'] as const).flatMap((what) => {
    const [before, after] = [middle, last].map((part) => median(part.map((sample) => sample[what])));
    const more = (after ?? 0) - (before ?? 0);
    return more > MOST[what]
      ? [`${what} grew by ${more.toFixed(1)} (${before?.toFixed(1)} to ${after?.toFixed(1)})`]
      : [];
  });
}
