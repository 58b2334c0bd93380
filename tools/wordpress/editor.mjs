/** The block editor, used as a journalist does: an address is pasted, its preview looked at, the article published. */
import { expect } from '@playwright/test';
import { ADMINISTRATOR } from './site.mjs';

async function logIn(page, home) {
  await page.goto(`${home}/wp-login.php`);
  await page.getByLabel('Username or Email Address').fill(ADMINISTRATOR.name);
  await page.locator('#user_pass').fill(ADMINISTRATOR.password);
  await page.getByRole('button', { name: 'Log In' }).click();
  await expect(page.locator('#wpadminbar')).toBeVisible();
}

/** Pastes text where the cursor is, as the clipboard would. */
const paste = (element, text) =>
  element.evaluate((target, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

/** Pastes the address of a page into a new article and publishes it; resolves to the article's address. */
export async function publishInEditor(page, { home, address, picture }) {
  await logIn(page, home);
  await page.goto(`${home}/wp-admin/post-new.php`);
  await page.waitForFunction('globalThis.wp?.data?.select("core/edit-post") !== undefined');
  await page.evaluate("wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false)");
  await page.getByRole('textbox', { name: 'Add title' }).fill('Pasted in the block editor');
  await page.keyboard.press('Enter');
  await paste(page.locator('p.block-editor-rich-text__editable').first(), address);
  const preview = page.locator('.wp-block-embed iframe');
  await expect(preview).toBeVisible();
  const embed = preview.contentFrame().locator('main.embed');
  await expect(embed.locator('.embed-heading')).toContainText('2004');
  await expect(embed.locator('.stage svg').first()).toBeVisible();
  await page.screenshot({ path: picture });
  await page.evaluate(`(async () => {
    wp.data.dispatch('core/editor').editPost({ status: 'publish' });
    await wp.data.dispatch('core/editor').savePost();
  })()`);
  return page.evaluate("wp.data.select('core/editor').getPermalink()");
}
