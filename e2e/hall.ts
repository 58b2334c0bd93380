/** What an audience and a speaker see, for specs that read as sentences. */
import type { Locator, Page } from '@playwright/test';
import { Atlas } from './driver.ts';
import { dragFinger, type Point } from './touch.ts';

interface Hall {
  presenter: Locator;
  /** Where the story stands, as “3 / 12”. */
  place: Locator;
  heading: Locator;
}

/** The scene before the audience. */
export function hallOf(page: Page): Hall {
  const presenter = page.getByRole('region', { name: /^(Presentation|Vorführung)$/ });
  return {
    presenter,
    place: presenter.locator('.present-place'),
    heading: presenter.getByRole('heading', { level: 2 }),
  };
}

/** Swipes over the map with one finger: a share of its width, to the left below zero. */
export async function swipe(page: Page, share: number): Promise<void> {
  const box = await page.locator('.present-surface').boundingBox();
  if (!box) throw new Error('nothing to swipe on');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const along = (part: number): Point => ({ x: x + share * part * box.width, y });
  await dragFinger(page, [0, 0.25, 0.5, 0.75, 1].map(along));
}

/** The speaker's window, opened by its key. */
export async function openSpeaker(hall: Atlas): Promise<Atlas> {
  const opened = hall.page.waitForEvent('popup');
  await hall.press('s');
  return new Atlas(await opened);
}
