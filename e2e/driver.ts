/** The one file that knows Playwright: verbs of the atlas for specs that read as sentences. */
import { readFileSync } from 'node:fs';
import type { Atlas as AtlasData, StateId } from '../src/domain/model.ts';
import { type LonLat, toPlane } from '../src/domain/plane.ts';
import { fit, toScreen } from '../src/scene/camera.ts';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { barriersOn } from './axe.ts';
import { colourOf, distance, type Rgb } from './colours.ts';
import { engine } from './engine.ts';
import { teach, wish } from './wishes.ts';

const FRAMES = new Map(
  (JSON.parse(readFileSync('src/data/facts/atlas.json', 'utf8')) as AtlasData).states.map(({ id, frame }) => [
    id,
    frame,
  ]),
);

/** What the panel tells once its texts are there: lists, a comparison or a question. */
const TOLD =
  '#panel [role=tablist], #panel .differences, #panel .quiz-states, #panel .story, .presenter, .speaker-bar';

/** Playwright holds animations in Firefox with a style of its own while it takes a screenshot, at which the security policy balks. */
const STYLE_OF_SCREENSHOTS = 'sha256-YjaKGiklmzC6wjXA513HAMmzus8VE61XCOT+SmwNZWA=';

/** A barrier that is still there after this long stays (milliseconds). */
const BARRIER_MS = 15_000;

/** A reader with a browser. */
export class Atlas {
  /** Addresses asked for that are not on this server. */
  readonly foreign: string[] = [];
  /** Every address asked for. */
  readonly asked: string[] = [];
  /** What the page complained of. */
  readonly complaints: string[] = [];

  /** The spec provokes what the page's policy forbids. */
  provokes = false;

  /** The checker of barriers sets styles of its own into the page, which its policy refuses. */
  #checked = false;

  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    const { hostname } = new URL(process.env['ATLAS_ADDRESS'] ?? 'http://127.0.0.1/');
    page.on('request', (request) => {
      const { protocol, hostname: host } = new URL(request.url());
      this.asked.push(request.url());
      if (protocol.startsWith('http') && host !== hostname) this.foreign.push(request.url());
    });
    page.on('pageerror', ({ message }) => {
      if (!message.includes(STYLE_OF_SCREENSHOTS)) this.complaints.push(message);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  async open(query = ''): Promise<void> {
    // The tour is for those who come for the first time; its own spec is one of them.
    if (query === '')
      await this.page.addInitScript(() => {
        try {
          localStorage.setItem('alliance-atlas.tour', 'done');
        } catch {
          // Firefox runs it in a document without an origin too, before the page's own.
        }
      });
    await this.page.goto(`./${query}`);
    await expect(this.page.locator(TOLD).first()).toBeAttached();
    if (query.includes('renderer=gl')) await this.waitForRenderer('gl');
  }

  async waitForRenderer(renderer: 'svg' | 'gl'): Promise<void> {
    await expect(this.page.locator('.stage')).toHaveAttribute('data-renderer', renderer, { timeout: 40_000 });
  }

  get year(): Locator {
    return this.page.getByRole('slider', { name: /Year|Jahr/ });
  }

  get yearField(): Locator {
    return this.page.getByRole('textbox', { name: /Type a year|Jahr eingeben/ });
  }

  get states(): Locator {
    return this.page.getByRole('listbox', { name: /States on the map|Staaten auf der Karte/ });
  }

  get lens(): Locator {
    return this.page.getByRole('combobox', { name: /^(Lens|Thema)$/ });
  }

  get second(): Locator {
    return this.page.getByRole('combobox', { name: /Outline shows|Umriss zeigt/ });
  }

  get resolution(): Locator {
    return this.page.getByRole('slider', { name: 'Resolution' });
  }

  get strip(): Locator {
    return this.page.getByRole('grid', { name: /^(Strip|Streifen)/ });
  }

  /** The strip's cell of a state and year. */
  cell(state: StateId, year: number): Locator {
    return this.strip.locator(`[data-state="${state}"][data-year="${year}"]`);
  }

  get differences(): Locator {
    return this.panel.getByRole('list').filter({ has: this.page.locator('.split-swatch') });
  }

  get smallMaps(): Locator {
    return this.page.getByRole('region', { name: /Maps of several years|Karten mehrerer Jahre/ });
  }

  /** Opens the filter over the list of items. */
  async openFilter(): Promise<void> {
    await this.panel.locator('.filters > summary').click();
  }

  get sentence(): Locator {
    return this.page.locator('.sentence');
  }

  /** An entry of the open menu of lenses, with its explanation. */
  lensOption(name: string): Locator {
    return this.page
      .getByRole('listbox', { name: /^(Lens|Thema)$/ })
      .getByRole('option', { name: new RegExp(`^${name}`) });
  }

  /** Opens the menu that explains each lens; it takes the place of a plain list soon after the page is there. */
  async openLenses(): Promise<void> {
    await this.lens.and(this.page.locator('button')).click();
  }

  /** Chooses a lens from the menu that explains each. */
  async chooseLens(name: string): Promise<void> {
    await this.openLenses();
    await this.lensOption(name).click();
  }

  /** Opens one of the pages beside the map. */
  async openPage(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).first().click();
  }

  get pageBody(): Locator {
    return this.page.locator('.page-body');
  }

  /** The drawn picture of the page that takes the view away. */
  get preview(): Locator {
    return this.pageBody.locator('img.export-preview');
  }

  /** Waits until the picture is drawn and everything that files are made with has arrived. */
  async waitForExport(): Promise<void> {
    await expect(this.preview).toBeVisible();
    await this.page.waitForLoadState('networkidle');
  }

  /** What a press on the button downloads. */
  async download(button: Locator): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), button.click()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  /** Takes the network away. */
  async goOffline(): Promise<void> {
    await this.page.context().setOffline(true);
  }

  get search(): Locator {
    const name = /Search states|Staaten, Stützpunkte/;
    // A plain field until it is wanted.
    return this.page.getByRole('combobox', { name }).or(this.page.getByRole('searchbox', { name }));
  }

  /** What the atlas says about itself: ready without a network, another edition, a part is missing. */
  get notes(): Locator {
    return this.page.locator('.news');
  }

  get panel(): Locator {
    return this.page.locator('#panel');
  }

  get heading(): Locator {
    return this.panel.getByRole('heading', { level: 2 });
  }

  tab(name: RegExp): Locator {
    return this.panel.getByRole('tab', { name });
  }

  item(title: string | RegExp): Locator {
    return this.panel.getByRole('button', { name: title });
  }

  /** Types the year over the large figures. */
  async showYear(year: number): Promise<void> {
    await this.yearField.fill(String(year));
    await expect(this.year).toHaveValue(String(year));
  }

  /** Press a key, again and again. */
  async press(key: string, times = 1): Promise<void> {
    for (let count = 0; count < times; count += 1) await this.page.keyboard.press(key);
  }

  /** Moves the focus on with Tab until it is on the element; fails when it never gets there. */
  async tabTo(target: Locator): Promise<void> {
    for (let count = 0; count < 80; count += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
  }

  /** Hides names and marks, so that fills can be read; opens on the state's own frame. */
  async openBare(state: StateId, year: number, renderer: 'svg' | 'gl'): Promise<void> {
    await this.open(`?state=${state}&year=${year}&renderer=${renderer}`);
    await this.page.locator('.overlay').evaluate((overlay: HTMLElement) => (overlay.style.display = 'none'));
  }

  /** The colour painted where the place (degrees) lies in the state's own frame. */
  async colourAt(state: StateId, lonLat: LonLat): Promise<Rgb> {
    const stage = this.page.locator('.stage');
    const box = await stage.boundingBox();
    const frame = FRAMES.get(state);
    if (!box || !frame) throw new Error(`no stage or no frame of ${state}`);
    const [x, y] = toScreen(fit(frame, box), box, toPlane(lonLat));
    return colourOf(await this.page.screenshot(), box.x + x, box.y + y);
  }

  /** The colour once it has stopped changing. */
  async settledColour(state: StateId, lonLat: LonLat): Promise<Rgb> {
    let last: Rgb = [-1, -1, -1];
    await expect
      .poll(async () => {
        const now = await this.colourAt(state, lonLat);
        const step = distance(now, last);
        last = now;
        return step;
      })
      .toBe(0);
    return last;
  }

  /** Waits until the colour at the place is settled and differs from the given one. */
  async expectAnotherColour(state: StateId, lonLat: LonLat, than: Rgb): Promise<void> {
    await expect.poll(async () => distance(await this.colourAt(state, lonLat), than)).toBeGreaterThan(20);
  }

  /** Waits until the colour at the place is the given one again. */
  async expectColour(state: StateId, lonLat: LonLat, colour: Rgb): Promise<void> {
    await expect.poll(async () => distance(await this.colourAt(state, lonLat), colour)).toBeLessThan(12);
  }

  /** Complaints that something was done which the page's policy forbids: a script or style that is not the atlas's, a text made markup. */
  get violations(): string[] {
    if (this.provokes) return [];
    return this.complaints.filter((one) => isViolation(one) && !(this.#checked && /inline style/.test(one)));
  }

  /** What axe finds against WCAG 2.2 AA, as “rule: element”. Counted is what stays: a part that is being put together may want its name for a moment. */
  async barriers(): Promise<string[]> {
    this.#checked = true;
    const until = Date.now() + BARRIER_MS;
    let found = await barriersOn(this.page);
    while (found.length > 0 && Date.now() < until) found = await barriersOn(this.page);
    return found;
  }
}

/** True for what browsers say when a Content-Security-Policy is broken. */
export const isViolation = (complaint: string): boolean =>
  /content[- ]security[- ]policy|Trusted(HTML|Script|ScriptURL)/i.test(complaint);

export const test = base.extend<{ atlas: Atlas }>({
  page: async ({ page, javaScriptEnabled }, use) => {
    if (engine === 'firefox') {
      teach(page);
      page.context().on('page', teach);
      if (!javaScriptEnabled) await wish(page, { javaScriptEnabled });
    }
    await use(page);
  },
  atlas: async ({ page }, use) => {
    const atlas = new Atlas(page);
    await use(atlas);
    expect(atlas.violations).toEqual([]);
  },
});

export { expect };
