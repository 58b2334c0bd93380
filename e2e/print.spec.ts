import { expect, test } from './driver.ts';
import { printed } from './paper.ts';

/** Lines of the overview's outlines, about; what else is printed has a few hundred. */
const OUTLINES = 3000;

test('on paper stand map, legend, strip, the facts of the state, numbered sources, rule, address and date', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => Object.assign(window, { print: () => undefined }));
  await atlas.open('?lens=csto&year=2012&state=UZB');
  await page.getByRole('button', { name: 'Print' }).click();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.print-sheet');
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText('Uzbekistan · CST / CSTO 2012');
  await expect(
    sheet.getByRole('img', { name: /^CST \/ CSTO, 31 December 2012\. Member: Armenia/ }),
  ).toBeVisible();
  await expect(sheet.getByRole('img', { name: /^Strip/ })).toBeVisible();
  await expect(sheet.getByRole('row', { name: /^Uzbekistan/ })).toContainText('1999–2005 left');
  await expect(sheet.getByRole('heading', { name: 'Bases' })).toBeVisible();
  await expect(sheet.locator('.print-sources li').first()).toContainText('http');
  await expect(sheet).toContainText('Fills follow the borders recognised by the UN General Assembly');
  await expect(sheet).toContainText(/Printed on .* from http/);
  await expect(page.getByRole('banner')).toBeHidden();
});

test('the browser prints every page of it at once, with the outlines of the map, also from a dark page', async ({
  atlas,
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await atlas.open('?lens=nato&year=2004');
  // The sheet is made by a script that comes after the texts.
  await expect
    .poll(async () => {
      const { pages, lines } = await printed(page);
      return pages > 2 && lines > OUTLINES;
    })
    .toBe(true);
});
