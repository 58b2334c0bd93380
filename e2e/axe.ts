/** What axe finds against WCAG 2.2 AA. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { engine } from './engine.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Finding = Pick<Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number], 'id' | 'nodes'>;

async function inChromium(page: Page, frame?: string): Promise<Finding[]> {
  const builder = new AxeBuilder({ page }).withTags(TAGS);
  return (await (frame ? builder.include([frame, 'main']) : builder).analyze()).violations;
}

/** The builder takes the whole report out of the page node by node, at which Firefox crashes: here it comes as one text. */
async function inFirefox(page: Page, frame?: string): Promise<Finding[]> {
  const inside = frame ? await (await page.locator(frame).elementHandle())?.contentFrame() : page.mainFrame();
  if (!inside) throw new Error(`no frame ${frame}`);
  await inside.evaluate(`${readFileSync('node_modules/axe-core/axe.min.js', 'utf8')}; undefined`);
  const found = await inside.evaluate<string>(`axe
    .run(${frame ? "'main'" : 'document'}, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations'] })
    .then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => ({ target })) }))))`);
  return JSON.parse(found) as Finding[];
}

/** Every barrier on the page, or in what the frame at the selector shows, as “rule: element”. */
export async function barriersOn(page: Page, frame?: string): Promise<string[]> {
  const found = await (engine === 'firefox' ? inFirefox : inChromium)(page, frame);
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
