/** The pages that are compared, and where the slider of each has a year. */
import type { Page } from '@playwright/test';
import { FIRST_YEAR, LAST_YEAR } from '../src/domain/dates.ts';

export interface Contender {
  name: string;
  /** Folder in `bench/dist/`. */
  folder: string;
  query: string;
  /** True where it draws with WebGL only. */
  webGl: boolean;
  /** Takes arrow keys on its slider; the others are clicked. */
  keys: string | null;
  /** CSS pixels of a year on the slider. */
  pointOf: (page: Page, year: number) => Promise<Point>;
}

export interface Point {
  x: number;
  y: number;
}

const share = (year: number): number => (year - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR);

/** Half of the thumb of Chromium's own slider. */
const THUMB = 8;

const onElement =
  (selector: string, inset: number) =>
  async (page: Page, year: number): Promise<Point> => {
    const box = await page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`no ${selector}`);
    return { x: box.x + inset + (box.width - 2 * inset) * share(year), y: box.y + box.height / 2 };
  };

const RANGE = 'input[type=range]';
/** The line of the timeline of ECharts is painted: found by looking, proven by the picture that answers. */
const ECHARTS_LINE = { from: 127, to: 1189, y: 673 };

export const ATLAS: Contender = {
  name: 'atlas',
  folder: 'atlas',
  query: '',
  webGl: false,
  keys: RANGE,
  pointOf: onElement(RANGE, THUMB),
};

export const ATLAS_GL: Contender = { ...ATLAS, name: 'atlas WebGL', query: '?renderer=gl', webGl: true };

export const PEERS: readonly Contender[] = [
  { ...ATLAS, name: 'd3 SVG', folder: 'd3' },
  {
    name: 'ECharts',
    folder: 'echarts',
    query: '',
    webGl: false,
    keys: null,
    pointOf: (_, year) =>
      Promise.resolve({
        x: ECHARTS_LINE.from + (ECHARTS_LINE.to - ECHARTS_LINE.from) * share(year),
        y: ECHARTS_LINE.y,
      }),
  },
  {
    name: 'Plotly',
    folder: 'plotly',
    query: '',
    webGl: false,
    keys: null,
    pointOf: onElement('.slider-rail-touch-rect', THUMB),
  },
  { ...ATLAS, name: 'MapLibre', folder: 'maplibre', webGl: true },
];

/** `BENCH_SITES=atlas,Plotly` measures these pages alone; the others are taken from the last run. */
export function asked(contenders: readonly Contender[]): readonly Contender[] {
  const names = process.env['BENCH_SITES']?.split(',');
  return names ? contenders.filter(({ name }) => names.includes(name)) : contenders;
}

/** The order in which reports tell the pages. */
export const ORDER: readonly string[] = [ATLAS, ATLAS_GL, ...PEERS].map(({ name }) => name);
