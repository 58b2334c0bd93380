/** Reads a browser's trace: what the page's main thread did between two moments. */
import { sum } from './statistics.ts';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds of the system's monotonic clock. */
  ts: number;
  dur?: number;
  args?: { name?: string };
}

interface Slice {
  name: string;
  start: number;
  end: number;
}

/** What the trace must contain. */
export const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'blink',
];

const TASK = 'RunTask';

/** Names of the trace by what a reader calls them. */
const PARTS: Readonly<Record<string, string>> = {
  FunctionCall: 'script',
  EvaluateScript: 'script',
  FireAnimationFrame: 'script',
  TimerFire: 'script',
  RunMicrotasks: 'script',
  UpdateLayoutTree: 'style',
  Layout: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'paint',
  Commit: 'commit',
  MinorGC: 'garbage',
  MajorGC: 'garbage',
};

export interface Trace {
  /** Milliseconds of all tasks that began between the two moments, in microseconds of the monotonic clock. */
  tasks: (from: number, to: number) => number;
  /** Milliseconds of the longest of these tasks. */
  longest: (from: number, to: number) => number;
  /** Milliseconds of each part of the work between the two moments. */
  parts: (from: number, to: number) => Record<string, number>;
}

/** Slices that lie in no other one of the list: what is nested is counted once. */
function outermost(slices: readonly Slice[]): Slice[] {
  let end = -1;
  return slices
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((slice) => {
      if (slice.start < end) return false;
      end = slice.end;
      return true;
    });
}

const busy = (slices: readonly Slice[]): number => sum(slices.map(({ start, end }) => end - start));

/** The main thread of the tab: the one of all renderers that worked most. */
function mainThread(events: readonly TraceEvent[]): Slice[] {
  const threads = new Map<string, Slice[]>();
  for (const { name, args, pid, tid } of events)
    if (name === 'thread_name' && args?.name === 'CrRendererMain') threads.set(`${pid} ${tid}`, []);
  for (const { name, ph, pid, tid, ts, dur = 0 } of events)
    if (ph === 'X') threads.get(`${pid} ${tid}`)?.push({ name, start: ts, end: ts + dur });
  const [most] = [...threads.values()].toSorted((a, b) => b.length - a.length);
  if (!most) throw new Error('a trace without a page');
  return most;
}

/** Reads the trace of one tab. */
export function readTrace(bytes: Buffer): Trace {
  const { traceEvents } = JSON.parse(bytes.toString('utf8')) as { traceEvents: TraceEvent[] };
  const slices = mainThread(traceEvents);
  const tasks = outermost(slices.filter(({ name }) => name === TASK));
  if (tasks.length === 0) throw new Error('a trace without tasks');
  const within = (list: readonly Slice[], from: number, to: number): Slice[] =>
    list.filter(({ start }) => start >= from && start < to);
  return {
    tasks: (from, to) => busy(within(tasks, from, to)) / 1000,
    longest: (from, to) =>
      Math.max(0, ...within(tasks, from, to).map(({ start, end }) => end - start)) / 1000,
    parts: (from, to) =>
      Object.fromEntries(
        [...new Set(Object.values(PARTS))].map((part) => {
          const list = slices.filter(({ name }) => PARTS[name] === part);
          return [part, busy(outermost(within(list, from, to))) / 1000];
        }),
      ),
  };
}
