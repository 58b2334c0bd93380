/** The articles of the trial: who writes what into WordPress, and what readers must get. */
import { readFileSync } from 'node:fs';

/** The snippet as the README prints it, for the atlas at the address. */
function printedSnippet(atlas) {
  const [, code] =
    /## Embedding[\s\S]*?```html\n([\s\S]*?)\n```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  if (!code) throw new Error('the README prints no snippet');
  return code.replaceAll('https://your.host/atlas/', atlas);
}

const paragraph = (text) => `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->\n\n`;
export const BEFORE =
  'Seven states joined NATO on 29 March 2004, among them the three Baltic ones. The map shows where the alliances stood at the end of that year.';
const AFTER = 'The arrows beneath the map lead to the years before and after.';
const inBlock = (code) =>
  `${paragraph(BEFORE)}<!-- wp:html -->\n${code}\n<!-- /wp:html -->\n\n${paragraph(AFTER)}`;
const embedBlock = (url) =>
  `<!-- wp:embed ${JSON.stringify({ url, type: 'rich', align: 'wide' })} -->
<figure class="wp-block-embed alignwide is-type-rich"><div class="wp-block-embed__wrapper">
${url}
</div></figure>
<!-- /wp:embed -->

`;
const onALine = (code) => `${BEFORE}\n\n${code}\n\n${AFTER}`;

/** The address that newsrooms paste. */
export const sharedPage = (atlas) => `${atlas}en/2004.html`;

/**
 * Every article with what must come out: the snippet's own `frame` with its link, a frame in WordPress's `sandbox` (for readers without script its
 * link instead), or its `link` alone, without frame and script.
 */
export function articlesOf(atlas) {
  const address = sharedPage(atlas);
  const view = `${atlas}?lens=nato&year=2004`;
  const snippet = printedSnippet(atlas);
  const element = `<alliance-atlas style="display:block">\n${snippet}\n</alliance-atlas>\n<script async src="${atlas}alliance-atlas.js"></script>`;
  return [
    {
      id: 'address',
      title: 'The address alone on a line',
      role: 'administrator',
      content: onALine(address),
      comesOut: 'sandbox',
      link: address,
    },
    {
      id: 'address-author',
      title: 'The address alone on a line, by an author',
      role: 'author',
      content: onALine(address),
      comesOut: 'sandbox',
      link: address,
    },
    {
      id: 'address-lens',
      title: 'The address of an embed page alone on a line',
      role: 'author',
      content: onALine(`${atlas}embed/en/nato/2004.html`),
      comesOut: 'sandbox',
      link: view,
    },
    {
      id: 'address-wide',
      title: 'The address in an embed block of wide alignment',
      role: 'editor',
      content: `${paragraph(BEFORE)}${embedBlock(address)}${paragraph(AFTER)}`,
      comesOut: 'sandbox',
      link: address,
      isBlock: true,
      isWide: true,
    },
    {
      id: 'snippet',
      title: 'The snippet in an HTML block',
      role: 'editor',
      content: inBlock(snippet),
      comesOut: 'frame',
      link: view,
    },
    {
      id: 'snippet-classic',
      title: 'The snippet in the classic editor',
      role: 'editor',
      content: onALine(snippet),
      comesOut: 'frame',
      link: view,
    },
    {
      id: 'snippet-author',
      title: 'The snippet in an HTML block, by an author',
      role: 'author',
      content: inBlock(snippet),
      comesOut: 'link',
      link: view,
    },
    {
      id: 'element',
      title: 'The element with its script',
      role: 'administrator',
      content: inBlock(element),
      comesOut: 'frame',
      link: view,
    },
    {
      id: 'element-author',
      title: 'The element with its script, by an author',
      role: 'author',
      content: inBlock(element),
      comesOut: 'link',
      link: view,
    },
  ];
}
