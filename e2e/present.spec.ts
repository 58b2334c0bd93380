import { expect, test } from './driver.ts';
import { hallOf, openSpeaker, swipe } from './hall.ts';
import { PHONE } from './touch.ts';

const STORY = '?story=twelve-changes';

test('a story is read in the panel: the map follows its scenes, and the reader may go on from one and return', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await atlas.openPage('Stories');
  const card = page.getByRole('listitem').filter({ hasText: 'Thirty-four years in twelve changes' });
  await card.getByRole('button', { name: 'Read' }).click();
  await expect(atlas.panel.getByText('Scene 1 of 12')).toBeVisible();
  await expect(atlas.year).toHaveValue('1992');
  await page.getByRole('button', { name: 'Next scene' }).click();
  await expect(page).toHaveURL(/story=twelve-changes&scene=2/);
  const year = await atlas.year.inputValue();
  await atlas.showYear(2010);
  await page.getByRole('button', { name: 'Back to scene 2' }).click();
  await expect(atlas.year).toHaveValue(year);
  await expect(atlas.panel.getByText(/^Sources \(\d+\)/)).toBeVisible();
  await page.getByRole('button', { name: 'Leave the story' }).click();
  await expect(page).not.toHaveURL(/story=/);
  await expect(atlas.year).toHaveValue(year);
});

test('a story is presented with keys only', async ({ atlas, page }) => {
  await atlas.open(`${STORY}&present=hall`);
  const { place, presenter } = hallOf(page);
  await expect(place).toHaveText('1 / 12');
  for (const key of ['ArrowRight', 'PageDown', ' ']) await atlas.press(key);
  await expect(place).toHaveText('4 / 12');
  for (const key of ['ArrowLeft', 'PageUp']) await atlas.press(key);
  await expect(place).toHaveText('2 / 12');
  await atlas.press('End');
  await expect(place).toHaveText('12 / 12');
  await atlas.press('Home');
  await expect(place).toHaveText('1 / 12');
  for (const key of ['1', '1', 'Enter']) await atlas.press(key);
  await expect(place).toHaveText('11 / 12');
  await atlas.press('b');
  await expect(page.locator('.blank.is-black')).toBeVisible();
  await atlas.press('.');
  await expect(page.locator('.blank.is-white')).toBeVisible();
  await atlas.press('ArrowRight');
  await expect(page.locator('.blank')).toHaveCount(0);
  await expect(place).toHaveText('12 / 12');
  await atlas.press('l');
  await page.mouse.move(900, 300);
  await expect(page.locator('.laser')).toBeVisible();
  await atlas.press('l');
  await expect(page.locator('.laser')).toBeHidden();
  await atlas.press('Escape');
  await expect(presenter).toHaveCount(0);
  await expect(atlas.panel.getByText('Scene 12 of 12')).toBeVisible();
});

test('the presenter leaves a scene to explore, and one key brings it back', async ({ atlas, page }) => {
  await atlas.open(`${STORY}&scene=5&present=hall`);
  await expect(hallOf(page).place).toHaveText('5 / 12');
  await expect(atlas.year).toBeHidden();
  await atlas.press('e');
  await expect(atlas.year).toBeVisible();
  await atlas.showYear(2017);
  await page.locator('body').click({ position: { x: 300, y: 300 } });
  await atlas.press('r');
  await expect(hallOf(atlas.page).place).toHaveText('5 / 12');
  await expect(page).toHaveURL(/scene=5/);
});

test('the speaker’s window shows notes, sources, next scene and time, and both windows stay in step after a reload of either', async ({
  atlas,
}) => {
  await atlas.open(`${STORY}&scene=2&present=hall`);
  const speaker = await openSpeaker(atlas);
  const place = (scene: number) => speaker.page.getByText(`Scene ${scene} of 12`);
  await expect(place(2)).toBeVisible();
  await expect(speaker.page.getByRole('heading', { name: 'Notes' })).toBeVisible();
  await expect(speaker.page.locator('.speaker-sources li').first()).toBeVisible();
  await speaker.press('PageDown');
  await expect(hallOf(atlas.page).place).toHaveText('3 / 12');
  await atlas.press('PageDown');
  await expect(place(4)).toBeVisible();
  await speaker.page.reload();
  await expect(place(4)).toBeVisible();
  await atlas.page.reload();
  await expect(hallOf(atlas.page).place).toHaveText('4 / 12');
  await atlas.press('ArrowRight');
  await expect(place(5)).toBeVisible();
  await speaker.page.getByRole('button', { name: 'Screen black' }).click();
  await expect(atlas.page.locator('.blank.is-black')).toBeVisible();
  await speaker.press('ArrowLeft');
  await expect(atlas.page.locator('.blank')).toHaveCount(0);
  await expect(hallOf(atlas.page).place).toHaveText('4 / 12');
  expect([...atlas.complaints, ...speaker.complaints, ...atlas.foreign]).toEqual([]);
});

test('a window that was reloaded takes the elapsed time from the other', async ({ atlas }) => {
  await atlas.open(`${STORY}&present=hall`);
  const speaker = await openSpeaker(atlas);
  const elapsed = speaker.page.locator('.speaker-clock dd').nth(1);
  await expect(elapsed).toHaveText(/^0:0[3-9]$|^0:[1-5]\d$/);
  await speaker.page.reload();
  await expect(elapsed).not.toHaveText(/^0:0[0-2]$/);
});

test('whoever has moved the slider while exploring returns to the scene by its letter, or by Escape', async ({
  atlas,
}) => {
  await atlas.open(`${STORY}&scene=3&present=hall`);
  const { place } = hallOf(atlas.page);
  for (const key of ['r', 'Escape']) {
    await expect(place).toHaveText('3 / 12');
    await atlas.press('e');
    await atlas.year.focus();
    await atlas.press('ArrowRight');
    await atlas.press(key);
  }
  await expect(place).toHaveText('3 / 12');
});

test('a story or scene that does not exist is told', async ({ atlas, page }) => {
  await page.goto('./?story=nobodys-story');
  await expect(page.getByText('There is no story “nobodys-story”.')).toBeVisible();
  await atlas.open(`${STORY}&scene=44`);
  await expect(page.getByText(/This story has no scene 44/)).toBeVisible();
  await expect(atlas.panel.getByText('Scene 12 of 12')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('a swipe goes on and back, and nothing scrolls sideways', async ({ atlas, page }) => {
    await atlas.open(`${STORY}&present=hall`);
    await expect(hallOf(atlas.page).place).toHaveText('1 / 12');
    await swipe(page, -0.6);
    await expect(hallOf(atlas.page).place).toHaveText('2 / 12');
    await swipe(page, 0.6);
    await expect(hallOf(atlas.page).place).toHaveText('1 / 12');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on list, story, hall and speaker’s window (${colorScheme})`, async ({
    atlas,
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    for (const query of [
      '?page=stories',
      STORY,
      `${STORY}&scene=3&present=hall`,
      `${STORY}&present=speaker`,
    ]) {
      await page.goto(`./${query}&lang=de`);
      await expect(
        page
          .locator('.story-card .mini-map, .story-place, .present-place, .speaker-sources li')
          .filter({ visible: true })
          .first(),
      ).toBeVisible();
      expect(await atlas.barriers(), query).toEqual([]);
    }
  });
}

test('nobody in the hall has to scroll: the longest scene fits a small screen, with its controls', async ({
  atlas,
  page,
}) => {
  await atlas.open('?story=armenia-turns-away&scene=7&present=hall&lang=de');
  const { presenter, place } = hallOf(page);
  await expect(place).toHaveText('7 / 11');
  await expect(presenter.getByRole('button').last()).toBeInViewport({ ratio: 1 });
  const hidden = () => presenter.evaluate((column) => column.scrollHeight - column.clientHeight);
  await expect.poll(hidden).toBe(0);
  await page.setViewportSize({ width: 1280, height: 640 });
  await expect.poll(hidden).toBe(0);
});
