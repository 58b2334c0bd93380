/** What the monkey can do. A step says all that is needed to do it again, so that a log can be replayed. */
import type { Page } from '@playwright/test';

export type Step =
  | { do: 'tap'; what: string; x: number; y: number }
  | { do: 'hover'; x: number; y: number }
  | { do: 'keys'; keys: readonly string[] }
  /** Keys on the slider of years or resolutions. */
  | { do: 'slide'; keys: readonly string[] }
  | { do: 'write'; nth: number; text: string; enter: boolean }
  | { do: 'choose'; nth: number; option: number }
  /** As if the reader had come here by “back”. */
  | { do: 'address'; query: string }
  | { do: 'history'; by: -1 | 1 }
  | { do: 'resize'; width: number; height: number }
  | { do: 'drag'; from: readonly [number, number]; to: readonly [number, number] }
  | { do: 'wheel'; x: number; y: number; by: number }
  | { do: 'scheme'; dark: boolean }
  | { do: 'context'; lost: boolean };

async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function drag(page: Page, { from, to }: Extract<Step, { do: 'drag' }>): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 5 });
  await page.mouse.up();
}

/** Back and forward within the atlas: beyond its first page there is another one. */
const goHistory = (page: Page, by: -1 | 1): Promise<void> =>
  page.evaluate((by) => {
    const { navigation } = window as unknown as { navigation: { canGoBack: boolean; canGoForward: boolean } };
    if (by < 0 ? navigation.canGoBack : navigation.canGoForward) history.go(by);
  }, by);

const setContext = (page: Page, lost: boolean): Promise<void> =>
  page.evaluate((lost) => {
    const canvas = document.querySelector<HTMLCanvasElement>('.gl canvas');
    const held = window as unknown as { context?: WEBGL_lose_context | null };
    if (lost) held.context = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null;
    if (lost) held.context?.loseContext();
    else held.context?.restoreContext();
    if (!lost) held.context = null;
  }, lost);

const setAddress = (page: Page, query: string): Promise<void> =>
  page.evaluate((query) => {
    history.pushState(null, '', location.pathname + query);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);

/** Does a step. What is no longer there is passed over; nothing is waited for. */
export async function perform(page: Page, step: Step): Promise<void> {
  switch (step.do) {
    case 'tap':
      return page.mouse.click(step.x, step.y);
    case 'hover':
      return page.mouse.move(step.x, step.y);
    case 'keys':
      return press(page, step.keys);
    case 'slide': {
      const slider = page.locator('.timeline input[type=range]:visible');
      if ((await slider.count()) === 0) return undefined;
      await slider.evaluate((input: HTMLElement) => input.focus());
      return press(page, step.keys);
    }
    case 'write':
      return write(page, step);
    case 'choose':
      return choose(page, step);
    case 'address':
      return setAddress(page, step.query);
    case 'history':
      return goHistory(page, step.by);
    case 'resize':
      return page.setViewportSize(step);
    case 'drag':
      return drag(page, step);
    case 'wheel':
      await page.mouse.move(step.x, step.y);
      return page.mouse.wheel(0, step.by);
    case 'scheme':
      return page.emulateMedia({ colorScheme: step.dark ? 'dark' : 'light' });
    case 'context':
      return setContext(page, step.lost);
  }
}

/** Types over one of the visible fields. */
async function write(page: Page, { nth, text, enter }: Extract<Step, { do: 'write' }>): Promise<void> {
  const fields = page.locator(FIELDS);
  const count = await fields.count();
  if (count === 0) return;
  const reached = await fields.nth(nth % count).evaluate((field: HTMLInputElement) => {
    if (field.closest('[inert]')) return false;
    field.focus();
    field.select();
    return true;
  });
  if (!reached) return;
  await page.keyboard.insertText(text);
  if (enter) await page.keyboard.press('Enter');
}

const FIELDS = 'textarea:visible, input[type=text]:visible, input:not([type]):visible';

/** Chooses from one of the visible lists as a reader does who opens it. */
async function choose(page: Page, { nth, option }: Extract<Step, { do: 'choose' }>): Promise<void> {
  const lists = page.locator('select:visible');
  const count = await lists.count();
  if (count === 0) return;
  await lists.nth(nth % count).evaluate((list: HTMLSelectElement, option) => {
    if (list.closest('[inert]') || list.options.length === 0) return;
    list.focus();
    list.selectedIndex = option % list.options.length;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }, option);
}
