/** `memory`: ten thousand steps forth and back, with lens and selection changing, and what they leave behind. */
import { launch, type Tab, wait } from '../browser.ts';
import { press } from '../input.ts';
import type { Memory } from '../results.ts';
import { serveBuilt } from '../serve.ts';
import { ATLAS } from '../sites.ts';
import { openQuiet } from './steps.ts';

/** `BENCH_STEPS` makes a trial shorter; the target is for ten thousand. */
const STEPS = Number(process.env['BENCH_STEPS'] ?? 10_000);
const WARM_UP = Math.min(1500, STEPS);
/** Keys that wait for the page at a time: the browser answers for each once the page has handled it. */
const BATCH = 33;
/** Steps between two changes of the selection, and of the lens. */
const SELECT_EVERY = 3;
const LENS_EVERY = 9;

/** Chooses the next lens with the keyboard from its menu; from the last one it goes to the first. */
async function nextLens({ page }: Tab): Promise<void> {
  const menu = page.getByRole('combobox', { name: 'Lens', exact: true });
  const before = await menu.innerText();
  await menu.focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { selected: true }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  if ((await menu.innerText()) !== before) return;
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
}

/** Selects the next state in the list of states, from the last one none. */
async function nextState({ page }: Tab, turn: number): Promise<void> {
  const list = page.locator('.state-list');
  await list.focus();
  await page.keyboard.press(turn % 15 === 0 ? 'Home' : 'ArrowDown');
  await page.keyboard.press(turn % 15 === 14 ? 'Escape' : 'Enter');
}

/** Makes the steps in batches, back and on, and changes state and lens in between. */
async function walk(tab: Tab, steps: number): Promise<void> {
  for (let done = 0, batch = 0; done < steps; done += BATCH, batch += 1) {
    const key = batch % 2 === 0 ? 'ArrowLeft' : 'ArrowRight';
    await tab.page.locator('input[type=range]').first().focus();
    await Promise.all(Array.from({ length: Math.min(BATCH, steps - done) }, () => press(tab.devtools, key)));
    // The page paints before the next batch.
    await tab.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(null))));
    if (batch % SELECT_EVERY === 2) await nextState(tab, Math.floor(batch / SELECT_EVERY));
    if (batch % LENS_EVERY === 8) await nextLens(tab);
  }
}

/** Back to the view that the page opened with: what differs then was left behind. */
async function home(tab: Tab): Promise<void> {
  const { page } = tab;
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let count = 0; count < 4; count += 1) await page.keyboard.press('Escape');
  const menu = page.getByRole('combobox', { name: 'Lens', exact: true });
  await menu.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  // React keeps what it rendered last until it has rendered twice more: the choice of the lens with its menu, the panel of a
  // state, and the years.
  for (let count = 0; count < 2; count += 1) {
    await page.locator('.state-list').focus();
    await wait(500);
    await menu.focus();
    await page.keyboard.press('Escape');
    await wait(500);
  }
  for (let count = 0; count < 2; count += 1) {
    await page.locator('.state-list').focus();
    for (const key of ['Home', 'Enter', 'Escape']) {
      await page.keyboard.press(key);
      await wait(500);
    }
  }
  await page.locator('input[type=range]').first().focus();
  for (const key of ['End', 'ArrowLeft', 'End', 'ArrowLeft', 'End']) {
    await page.keyboard.press(key);
    await wait(500);
  }
  await wait(1000);
}

interface Held {
  heap: number;
  nodes: number;
  listeners: number;
}

async function held({ devtools }: Tab): Promise<Held> {
  for (let count = 0; count < 3; count += 1) {
    await devtools.send('HeapProfiler.collectGarbage');
    await wait(300);
  }
  const { metrics } = await devtools.send('Performance.getMetrics');
  const read = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { heap: read('JSHeapUsedSize'), nodes: read('Nodes'), listeners: read('JSEventListeners') };
}

/** Trees that script still holds although they left the page; nothing where the browser cannot tell. */
async function detached({ devtools }: Tab): Promise<number | null> {
  try {
    await devtools.send('DOM.enable');
    const { detachedNodes } = await devtools.send('DOM.getDetachedDomNodes');
    return detachedNodes.length;
  } catch {
    return null;
  }
}

/** Walks and weighs. */
export async function memory(port: number): Promise<Memory> {
  const browser = await launch('none');
  const site = await serveBuilt('atlas', port);
  const tab = await openQuiet(browser, ATLAS, site.address);
  await tab.devtools.send('Performance.enable');
  await walk(tab, WARM_UP);
  await home(tab);
  const before = await held(tab);
  const detachedBefore = await detached(tab);
  const start = performance.now();
  await walk(tab, STEPS);
  const seconds = (performance.now() - start) / 1000;
  await home(tab);
  const after = await held(tab);
  const left = await detached(tab);
  await browser.close();
  site.stop();
  const found: Memory = {
    steps: STEPS,
    warmUp: WARM_UP,
    seconds,
    before,
    after,
    detached: left === null || detachedBefore === null ? null : left - detachedBefore,
  };
  console.log(JSON.stringify(found));
  return found;
}
