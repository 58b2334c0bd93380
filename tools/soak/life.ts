/** One page, from opening it to closing it: what the monkey does in it, and what must hold. */
import type { Browser, BrowserContext, CDPSession, FileChooser, Page } from '@playwright/test';
import { type Chance, chanceOf } from './chance.ts';
import { drawStep } from './draw.ts';
import { answers, escapes, isWhole, tellsOneYear } from './holds.ts';
import { growth, measure, type Sample } from './measure.ts';
import { perform, type Step } from './steps.ts';

export interface Plan {
  name: string;
  renderer: 'svg' | 'gl';
  viewport: { width: number; height: number };
  hasTouch: boolean;
}

export interface Life {
  plan: Plan;
  steps: Step[];
  samples: Sample[];
  /** Why it ended before its time. */
  failure: string | null;
}

/** What must hold is asked after so many steps, and the page measured at rest after so many. */
const ASK_EVERY = 20;
const REST_EVERY = 40;

/** Files that the monkey hands the atlas as stories. */
const FILES = [
  '{"format":"alliance-atlas-story","version":1,"scenes":[{"year":2004,"lens":"nato"}]}',
  '{"format":"alliance-atlas-story","version":1,"scenes":[]}',
  '{"__proto__":{"year":1}}',
  '<script>alert(1)</script>',
];

/** Prepares a page: nothing leaves the machine, nobody is asked, and whatever complains is remembered. */
async function openPage(
  browser: Browser,
  address: string,
  plan: Plan,
): Promise<{ page: Page; context: BrowserContext; complaints: string[] }> {
  const complaints: string[] = [];
  const { viewport, hasTouch } = plan;
  const context = await browser.newContext({ viewport, hasTouch, locale: 'en-GB', serviceWorkers: 'block' });
  await context.addInitScript(() => {
    // An empty or framed page may keep nothing.
    if (window.origin === 'null' || window !== top) return;
    localStorage.setItem('alliance-atlas.tour', 'done');
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
    };
  });
  const { host } = new URL(address);
  await context.route(
    (url) => url.protocol.startsWith('http') && url.host !== host,
    (route) => {
      complaints.push(`asks ${route.request().url()}`);
      return route.abort();
    },
  );
  context.on('page', (page) => listen(page, complaints));
  const page = await context.newPage();
  page.on('filechooser', (chooser: FileChooser) => {
    const text = FILES[complaints.length + (page.url().length % FILES.length)] ?? '';
    void chooser.setFiles({ name: 'story.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  });
  await page.goto(`${address}?renderer=${plan.renderer}`);
  await page.locator('#panel [role=tablist]').waitFor({ state: 'attached' });
  // What is searched is 13 MB once it is wanted: whenever the monkey came upon it, it would look like a leak.
  await page.locator('.header .search').fill('Kant');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  return { page, context, complaints };
}

function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('crash', () => complaints.push('the page crashed'));
}

/** Throws the first complaint, or what does not hold. */
async function ask(page: Page, complaints: readonly string[]): Promise<void> {
  await answers(page);
  if (complaints[0] !== undefined) throw new Error(`the page complains: ${complaints[0]}`);
  await tellsOneYear(page);
  await isWhole(page);
}

/** Brings the page to the state in which it was opened, but for what stays loaded, and measures it. */
async function rest(page: Page, session: CDPSession, plan: Plan, step: number): Promise<Sample> {
  for (const other of page.context().pages()) if (other !== page) await other.close();
  await page.setViewportSize(plan.viewport);
  await page.emulateMedia({ colorScheme: 'light' });
  await perform(page, { do: 'context', lost: false });
  await escapes(page);
  await perform(page, { do: 'address', query: `?renderer=${plan.renderer}` });
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.includes('.story.')) localStorage.removeItem(key);
    document.querySelector<HTMLElement>('#panel [role=tab]')?.click();
    // The strip stays where somebody has put it, and is as large as the rest of the page.
    for (const pressed of document.querySelectorAll<HTMLElement>('.timeline-tools [aria-pressed=true]'))
      pressed.click();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.mouse.move(1, 1);
  await page.waitForLoadState('networkidle');
  await answers(page);
  return measure(session, step);
}

/** Lives in a page until the time (milliseconds of the clock) is over or something does not hold; with `replay` does those steps instead. */
export async function live(
  browser: Browser,
  address: string,
  plan: Plan,
  seed: number,
  until: number,
  replay?: readonly Step[],
): Promise<Life> {
  const life: Life = { plan, steps: [], samples: [], failure: null };
  const { page, context, complaints } = await openPage(browser, address, plan);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const chance: Chance = chanceOf(seed);
  try {
    while (replay ? life.steps.length < replay.length : Date.now() < until) {
      const step = replay?.[life.steps.length] ?? (await drawStep(page, chance));
      life.steps.push(step);
      const count = life.steps.length;
      await perform(page, step);
      await answers(page);
      if (complaints.length > 0 || count % ASK_EVERY === 0) await ask(page, complaints);
      if (count % REST_EVERY === 0) life.samples.push(await rest(page, session, plan, count));
    }
    await escapes(page);
    await ask(page, complaints);
    const [grown] = growth(life.samples);
    if (grown) life.failure = grown;
  } catch (error) {
    life.failure = error instanceof Error ? error.message : String(error);
    await page.screenshot({ path: 'reports/soak.png' }).catch(() => undefined);
  }
  await context.close();
  return life;
}
