/** The slider that comes with the page: before sheets and script, and while the atlas takes over. */
import { expect, test } from './trouble.ts';

const RUSSIA_AS_MEMBER = 'rgb(221, 127, 46)';

test('the slider of the page moves the map before anything else has come, and the atlas goes on from its year', async ({
  atlas,
  trouble,
  page,
}) => {
  const letGo = await trouble.hold(/assets\/.*\.(css|js)$/);
  await page.goto('./?lang=en&renderer=svg', { waitUntil: 'commit' });
  const russia = page.locator('#poster [data-state=RUS]');
  await expect(russia).toHaveCSS('fill', RUSSIA_AS_MEMBER);
  await atlas.tabTo(atlas.year);
  const before = await atlas.year.boundingBox();
  await page.keyboard.press('Home');
  await expect(russia).not.toHaveCSS('fill', RUSSIA_AS_MEMBER);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('1994', { exact: true })).toBeVisible();
  letGo();
  await expect(page.locator('#opening-timeline')).toHaveCount(0);
  await expect(atlas.year).toHaveValue('1994');
  await expect(atlas.year).toBeFocused();
  expect(await atlas.year.boundingBox()).toEqual(before);
  await page.keyboard.press('ArrowRight');
  await expect(atlas.year).toHaveValue('1995');
  await expect(page).toHaveURL(/year=1995/);
});

test('the year that was chosen on the slider of the page stands in the address', async ({
  atlas,
  trouble,
  page,
}) => {
  const letGo = await trouble.hold(/assets\/.*\.js$/);
  await page.goto('./?renderer=svg', { waitUntil: 'commit' });
  await atlas.year.focus();
  await atlas.press('Home');
  await atlas.press('ArrowRight', 4);
  letGo();
  await expect(page).toHaveURL(/year=1996/);
});

test('a slider that is being dragged stays until it is let go', async ({ atlas, trouble, page }) => {
  const letGo = await trouble.hold(/assets\/.*\.js$/);
  await page.goto('./?renderer=svg', { waitUntil: 'commit' });
  const box = await atlas.year.boundingBox();
  if (!box) throw new Error('no slider');
  const middle = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, middle);
  await page.mouse.down();
  letGo();
  await expect(page.locator('#panel [role=tablist]')).toBeAttached();
  await page.mouse.move(box.x + box.width / 4, middle, { steps: 4 });
  const opening = page.locator('#opening-timeline input');
  const year = Number(await opening.inputValue());
  expect(year).toBeLessThan(2003);
  await expect(page.locator('.atlas .slider input')).toHaveValue(String(year));
  await page.mouse.up();
  await expect(opening).toHaveCount(0);
  await expect(atlas.year).toHaveValue(String(year));
});

test('an address that names a year opens with it, one that names more is left to the atlas', async ({
  trouble,
  page,
}) => {
  const letGo = await trouble.hold(/assets\/.*\.(css|js)$/);
  await page.goto('./?year=1999&lang=de', { waitUntil: 'commit' });
  const slider = page.getByRole('slider', { name: 'Jahr' });
  await expect(slider).toHaveValue('1999');
  await expect(page.locator('#poster [data-state=EST]')).toHaveClass('state fill-nato-candidate');
  await expect(page.getByText('Jahr für Jahr')).toBeVisible();
  await expect(page.getByText('year by year')).toBeHidden();
  for (const query of ['?state=KGZ', '?lens=eaeu', '?year=1850', '?page=claims', '#story=AAAA']) {
    await page.goto(`./${query}`, { waitUntil: 'commit' });
    await expect(page.getByText('1992 to 2025')).toBeVisible();
    await expect(page.locator('#opening-timeline')).toBeHidden();
  }
  letGo();
});

test('where the facts cannot be had, the slider of the page goes on to answer', async ({
  atlas,
  trouble,
  page,
}) => {
  await trouble.fail(/assets\/(atlas|names)/, 'gone');
  await page.goto('./?lang=en');
  const note = page.getByRole('alert');
  await expect(note).toContainText('the map shows 31 December 2025');
  await atlas.year.focus();
  await atlas.press('Home');
  await atlas.press('ArrowRight', 4);
  await expect(note).toContainText('the map shows 31 December 1996');
  await expect(page.locator('#poster [data-state=AZE]')).toHaveClass(/fill-csto/);
});
