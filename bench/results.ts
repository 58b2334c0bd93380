/** What the phases found, kept between runs so that each can run alone. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Bytes after brotli, bodies alone. `files` are what had to arrive before the map is visible and before the slider answers. */
export interface Bytes {
  site: string;
  visible: number | null;
  answers: number | null;
  everything: number;
  files: Readonly<Record<'visible' | 'answers' | 'everything', readonly string[]>>;
}

/** Milliseconds from the start of navigation; the median of the runs, and every run. `null` where it never came. */
export interface Load {
  site: string;
  visible: number | null;
  answers: number | null;
  runs: readonly { visible: number | null; answers: number | null }[];
}

/** Milliseconds of the main thread per year step. */
export interface Steps {
  site: string;
  graphics: 'gl' | 'none';
  /** All tasks together, by the trace: mean, median and 95th percentile of the steps. */
  mean: number;
  median: number;
  high: number;
  /** The longest task of a step, mean of the steps: what blocks the page. */
  longest: number;
  /** Script alone, by the browser's own counter, without tracing; measured with WebGL alone. */
  script: number | null;
  /** What the tasks were spent on, by the trace. */
  parts: Readonly<Record<string, number>>;
}

interface Held {
  /** Bytes. */
  heap: number;
  nodes: number;
  listeners: number;
}

export interface Memory {
  steps: number;
  warmUp: number;
  seconds: number;
  before: Held;
  after: Held;
  /** Growth of the trees that script holds although they left the page; `null` where the browser cannot tell. */
  detached: number | null;
}

/** One world: how large it is, and what a year step costs the main thread in it, in milliseconds. */
export interface World {
  world: string;
  states: number;
  /** Signs on the map and elements on the page, in the last year. */
  marks: number;
  nodes: number;
  mean: number;
  median: number;
  high: number;
  longest: number;
  /** By kind of work, from the trace. */
  parts: Readonly<Record<string, number>>;
  /** Megabytes. */
  heap: number;
  /** Milliseconds from navigation until the page is quiet, unthrottled. */
  ready: number;
}

/** Milliseconds from a press to the next paint. */
export interface Interaction {
  presses: number;
  /** Those that took 16 ms or more; the others count as 16. */
  reported: number;
  p50: number;
  p95: number;
  longest: number;
  slowest: readonly { name: string; duration: number }[];
}

export interface Score {
  form: 'mobile' | 'desktop';
  version: string;
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  figures: Readonly<Record<string, string>>;
  findings: readonly string[];
}

/** Functions that a year step spends most script on: milliseconds a step, their own time alone. */
export interface Profile {
  site: string;
  rows: readonly { name: string; ms: number }[];
}

export interface Machine {
  date: string;
  cpu: string;
  cores: number;
  memory: string;
  system: string;
  node: string;
  browser: string;
}

export interface Results {
  machine: Machine;
  bytes: readonly Bytes[];
  loadWith: readonly Load[];
  loadWithout: readonly Load[];
  stepsWithout: readonly Steps[];
  stepsWith: readonly Steps[];
  memory: Memory;
  growth: readonly World[];
  interaction: Interaction;
  lighthouse: readonly Score[];
  profile: readonly Profile[];
}

const FILE = 'bench/results.json';

/** What is known so far. */
export const readResults = (): Partial<Results> =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Partial<Results>) : {};

/** Adds what a phase found. */
export function keep(found: Partial<Results>): void {
  writeFileSync(FILE, `${JSON.stringify({ ...readResults(), ...found }, null, 2)}\n`);
}
