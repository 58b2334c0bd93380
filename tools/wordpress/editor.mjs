/** The block editor, used as a journalist does: an address is pasted, its preview looked at, the article published. */
import { expect } from '@playwright/test';
import { BEFORE } from './articles.mjs';
import { ADMINISTRATOR } from './site.mjs';

async function logIn(page, home) {
  await page.goto(`${home}/wp-login.php`);
  await page.getByLabel('Username or Email Address').fill(ADMINISTRATOR.name);
  await page.locator('#user_pass').fill(ADMINISTRATOR.password);
  await page.getByRole('button', { name: 'Log In' }).click();
  await expect(page.locator('#wpadminbar')).toBeVisible();
}

/**
 * Puts the address of a page into the embed block of a new article and publishes it; resolves to the article's address. Pasted straight
 * into a paragraph, WordPress makes the block by itself for `https` alone, which the loopback has not.
 */
export async function publishInEditor(page, { home, pasted, picture }) {
  await logIn(page, home);
  await page.goto(`${home}/wp-admin/post-new.php`);
  await page.waitForFunction('globalThis.wp?.data?.select("core/edit-post") !== undefined');
  await page.getByRole('textbox', { name: 'Add title' }).fill('Pasted in the block editor');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(BEFORE);
  await page.keyboard.press('Enter');
  await page.keyboard.type('/embed');
  await page.getByRole('option', { name: 'Embed', exact: true }).click();
  await page.getByRole('textbox', { name: 'Embed URL' }).fill(pasted);
  await page.getByRole('button', { name: 'Embed', exact: true }).click();
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
