import { expect, test } from 'vitest';
import { readTrace } from './trace.ts';

const thread = (tid: number): object => ({
  name: 'thread_name',
  ph: 'M',
  pid: 1,
  tid,
  ts: 0,
  args: { name: 'CrRendererMain' },
});
const slice = (tid: number, name: string, ts: number, dur: number): object => ({
  name,
  ph: 'X',
  pid: 1,
  tid,
  ts,
  dur,
});

const TRACE = {
  traceEvents: [
    thread(1),
    thread(2),
    slice(1, 'RunTask', 1000, 4000),
    slice(1, 'FunctionCall', 1100, 2000),
    // Called by the one before: its time is counted there.
    slice(1, 'FunctionCall', 1200, 500),
    slice(1, 'Paint', 3500, 1000),
    slice(1, 'RunTask', 9000, 1000),
    slice(2, 'RunTask', 1000, 90_000),
    { ...slice(3, 'RunTask', 1000, 90_000), pid: 2 },
  ],
};

test('of all main threads the busiest is read, and what is nested counts once', () => {
  const trace = readTrace(Buffer.from(JSON.stringify(TRACE)));
  expect(trace.tasks(0, 8000)).toBe(4);
  expect(trace.tasks(0, 20_000)).toBe(5);
  expect(trace.longest(0, 20_000)).toBe(4);
  expect(trace.parts(0, 20_000)).toMatchObject({ script: 2, paint: 1, layout: 0 });
});

test('a trace without tasks is told, not taken for a quick page', () => {
  expect(() => readTrace(Buffer.from(JSON.stringify({ traceEvents: [thread(1)] })))).toThrow('without tasks');
});
