/** `npm run wordpress`: shows the embed in a real WordPress and says how it fares. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articlesOf, sharedPage } from './wordpress/articles.mjs';
import { startAtlas } from './wordpress/atlas.mjs';
import { openPage, startBrowser } from './wordpress/browser.mjs';
import { startDatabase } from './wordpress/database.mjs';
import { publishInEditor } from './wordpress/editor.mjs';
import { look } from './wordpress/look.mjs';
import { missingPackages } from './wordpress/packages.mjs';
import { startSite } from './wordpress/site.mjs';
import { withUndo } from './wordpress/undo.mjs';
import { own } from './wordpress/user.mjs';

const REPORTS = 'reports/wordpress';
const WIDTHS = [1280, 390];

/** Prints one line; a list of complaints that is not empty makes the trial fail. */
function report(what, complaints) {
  if (complaints.length > 0) process.exitCode = 1;
  process.stdout.write(
    complaints.length === 0 ? `ok   ${what}\n` : `FAIL ${what}: ${[...new Set(complaints)].join('; ')}\n`,
  );
}

/** Pastes the address in the block editor; resolves to the article that comes of it, if one does. */
async function tryEditor(browser, home, pasted) {
  const { page, complaints } = await openPage(browser, { width: 1280 });
  const found = [];
  try {
    const picture = `${REPORTS}/editor-preview.png`;
    const address = await publishInEditor(page, { home, pasted, picture });
    const title = 'The address in the embed block of the editor';
    found.push({ id: 'editor', title, address, link: pasted, comesOut: 'sandbox', isBlock: true });
  } catch (error) {
    await page.screenshot({ path: `${REPORTS}/editor-failed.png` });
    complaints.push(error.message);
  }
  report('The embed block of the editor shows a preview', complaints);
  await page.context().close();
  return found;
}

async function lookAtAll(browser, articles, atlas) {
  for (const article of articles) {
    for (const width of WIDTHS) {
      for (const hasScript of [true, false]) {
        const picture = `${REPORTS}/${article.id}-${width}${hasScript ? '' : '-no-script'}.png`;
        const opened = await openPage(browser, { width, javaScriptEnabled: hasScript });
        const complaints = await look(opened, { ...article, atlas, hasScript, picture });
        report(`${article.title} · ${width} px · ${hasScript ? 'with' : 'without'} script`, complaints);
        await opened.page.context().close();
      }
    }
  }
}

async function trial(undo) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-wordpress-'));
  undo(() => rmSync(folder, { recursive: true, force: true }));
  own(folder);
  const atlas = await startAtlas(folder, undo);
  const socket = await startDatabase(folder, undo);
  const written = articlesOf(atlas);
  const { home, wordpress, theme, php, articles } = await startSite(folder, {
    socket,
    atlas,
    articles: written,
    undo,
  });
  process.stdout.write(`WordPress ${wordpress}, ${theme}, PHP ${php}\n`);
  writeFileSync(`${REPORTS}/stored.json`, `${JSON.stringify(articles, null, 2)}\n`);
  const browser = await startBrowser(undo);
  const published = written.map((article) => ({ ...article, ...articles[article.id] }));
  const edited = await tryEditor(browser, home, sharedPage(atlas));
  await lookAtAll(browser, [...published, ...edited], atlas);
}

const missing = missingPackages();
if (missing.length > 0) {
  process.stderr.write(`This needs a real WordPress: apt-get install ${missing.join(' ')}\n`);
  process.exitCode = 1;
} else {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  await withUndo(trial);
}
