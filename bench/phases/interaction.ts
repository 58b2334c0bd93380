/** `interaction`: how long the next paint takes after a press while the years play, on a processor four times slower. */
import type { Page } from '@playwright/test';
import { launch, type Tab, wait } from '../browser.ts';
import { click, press } from '../input.ts';
import type { Interaction } from '../results.ts';
import { serveBuilt } from '../serve.ts';
import { ATLAS, type Point } from '../sites.ts';
import { percentile } from '../statistics.ts';
import { openQuiet } from './steps.ts';

const ROUNDS = 8;
/** Long enough for the player to go on by a year. */
const BETWEEN_MS = 500;
/** What the browser reports no entry for took less than this. */
const LEAST_MS = 16;

interface Entry {
  id: number;
  name: string;
  duration: number;
}

/** Collects what Event Timing tells from now on. */
const observe = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const entries: unknown[] = [];
    Object.assign(window, { benchEntries: entries });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { name, duration, interactionId: id } = entry as PerformanceEventTiming;
        if (id) entries.push({ id, name, duration });
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });

async function centreOf(page: Page, selector: string): Promise<Point> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`no ${selector}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

interface Press {
  name: string;
  act: () => Promise<void>;
}

/** What a reader presses while the years play: another state, another tab, back, the slider, and play again. */
async function pressesOn({ page, devtools }: Tab): Promise<{ play: Press; others: Press[] }> {
  const map = await page.locator('.stage').boundingBox();
  if (!map) throw new Error('no map');
  const onMap = (x: number, y: number): Press => ({
    name: 'a state on the map',
    act: () => click(devtools, { x: map.x + map.width * x, y: map.y + map.height * y }),
  });
  const key = (name: string, which: string): Press => ({ name, act: () => press(devtools, which) });
  const playButton = await centreOf(page, '.timeline-controls button');
  const slider = await centreOf(page, 'input[type=range]');
  return {
    play: { name: 'play', act: () => click(devtools, playButton) },
    others: [
      onMap(0.55, 0.35),
      onMap(0.47, 0.62),
      key('escape', 'Escape'),
      { name: 'the slider', act: () => click(devtools, slider) },
      key('a year on', 'ArrowRight'),
      key('a year back', 'ArrowLeft'),
    ],
  };
}

const isPlaying = (page: Page): Promise<boolean> =>
  page.evaluate(() => /Pause/.test(document.querySelector('.timeline-controls button')?.ariaLabel ?? ''));

/** Presses, one after another, while the player runs; after what stops it, it is started again. */
async function pressThrough(tab: Tab): Promise<number> {
  const { play, others } = await pressesOn(tab);
  let presses = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { act } of others) {
      if (!(await isPlaying(tab.page))) {
        await play.act();
        presses += 1;
        await wait(BETWEEN_MS);
      }
      await act();
      presses += 1;
      await wait(BETWEEN_MS);
    }
  }
  return presses;
}

/** The longest event of each interaction. */
function longest(entries: readonly Entry[]): Entry[] {
  const byId = new Map<number, Entry>();
  for (const entry of entries) {
    const known = byId.get(entry.id);
    if (!known || known.duration < entry.duration) byId.set(entry.id, entry);
  }
  return [...byId.values()];
}

/** Plays and presses. */
export async function interaction(port: number): Promise<Interaction> {
  const browser = await launch('none');
  const site = await serveBuilt('atlas', port);
  const tab = await openQuiet(browser, ATLAS, site.address);
  await observe(tab.page);
  await tab.devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const presses = await pressThrough(tab);
  const entries = await tab.page.evaluate(
    () => (window as unknown as { benchEntries: Entry[] }).benchEntries,
  );
  await browser.close();
  site.stop();
  const slow = longest(entries);
  const unreported = Math.max(0, presses - slow.length);
  const durations = [
    ...slow.map(({ duration }) => duration),
    ...Array.from({ length: unreported }, () => LEAST_MS),
  ];
  const found: Interaction = {
    presses,
    reported: slow.length,
    p50: percentile(durations, 0.5),
    p95: percentile(durations, 0.95),
    longest: percentile(durations, 1),
    slowest: slow.toSorted((a, b) => b.duration - a.duration).slice(0, 8),
  };
  console.log(JSON.stringify(found));
  return found;
}
