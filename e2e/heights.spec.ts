/** The embed tells its height to the scripts that newsrooms have in their pages already. */
import { type EmbedFrame, expect, type Host, iframe, SITE, test } from './hosts.ts';

const PATH = 'embed/en/nato/2004.html';

/** A frame of 300 pixels that the host must bring to the height of the embed (600 at the least). */
async function expectFull(embed: EmbedFrame): Promise<void> {
  await expect.poll(() => embed.height()).toBeGreaterThanOrEqual(600);
  expect(await embed.height()).toBeLessThan(720);
}

/** The host keeps following when the column becomes wider. */
async function expectFollows(host: Host, embed: EmbedFrame): Promise<void> {
  await expectFull(embed);
  await host.page.setViewportSize({ width: 1000, height: 720 });
  await expect.poll(() => embed.height()).toBeGreaterThan(655);
}

test.use({ viewport: { width: 700, height: 720 } });

test('pym.js sizes the embed by its own messages', async ({ host }) => {
  const embed = await host.open(
    `<div id="pym"></div><script>new pym.Parent('pym', '${SITE}${PATH}', {})</script>`,
    ['pym'],
  );
  await expectFollows(host, embed);
  expect(host.complaints).toEqual([]);
});

test('@newswire/frames sizes the embed', async ({ host }) => {
  const embed = await host.open(
    `<div data-frame-src="${SITE}${PATH}"></div><script>newswireFrames.autoInitFrames()</script>`,
    ['frames'],
  );
  await expectFollows(host, embed);
  expect(host.complaints).toEqual([]);
});

test('iframe-resizer 4.3.11 sizes the embed', async ({ host }) => {
  const embed = await host.open(
    `${iframe(PATH)}<script>iFrameResize({ checkOrigin: false }, '#embed')</script>`,
    ['resizer4'],
  );
  await expectFollows(host, embed);
  expect(host.complaints).toEqual([]);
});

test('iframe-resizer 5 sizes the embed', async ({ host }) => {
  const embed = await host.open(
    `${iframe(PATH)}<script>iframeResize({ license: 'GPLv3', checkOrigin: false }, '#embed')</script>`,
    ['resizer5'],
  );
  await expectFollows(host, embed);
  expect(host.complaints).toEqual([]);
});

test('open-iframe-resizer sizes the embed', async ({ host }) => {
  const embed = await host.open(`${iframe(PATH)}<script>iframeResizer.initialize({}, '#embed')</script>`, [
    'openResizer',
  ]);
  await expectFollows(host, embed);
  expect(host.complaints).toEqual([]);
});

test('a page that holds the listener of Datawrapper sizes the embed', async ({ host }) => {
  const embed = await host.open(`${iframe(PATH)}<script>
    addEventListener('message', (event) => {
      const heights = event.data['datawrapper-height'];
      if (heights === undefined) return;
      for (const frame of document.querySelectorAll('iframe'))
        for (const id in heights) if (frame.contentWindow === event.source) frame.style.height = heights[id] + 'px';
    });
  </script>`);
  await expectFollows(host, embed);
  expect(host.complaints).toEqual([]);
});

test('a page of AMP is asked with the message of amp-iframe, as an object', async ({ host }) => {
  const embed = await host.open(`${iframe(PATH)}<script>
    addEventListener('message', ({ data, source }) => {
      if (data.sentinel !== 'amp' || data.type !== 'embed-size') return;
      document.querySelector('#embed').style.height = data.height + 'px';
    });
  </script>`);
  await expectFollows(host, embed);
});

test('listeners that parse every text as JSON do not trip over the embed', async ({ host }) => {
  const embed = await host.open(`${iframe(PATH)}<script>
    addEventListener('message', ({ data }) => {
      const told = typeof data === 'string' ? JSON.parse(data) : data;
      if (told.context === 'iframe.resize') document.querySelector('#embed').style.height = told.height + 'px';
    });
  </script>`);
  await expectFull(embed);
  expect(host.complaints).toEqual([]);
});

test('an embed with a height of its own tells none', async ({ host }) => {
  const embed = await host.open(`${iframe(`${PATH}?height=fixed`)}<script>
    window.heights = [];
    addEventListener('message', ({ data }) => {
      if (data.type === 'iframe-resized') window.heights.push(data.height);
    });
  </script>`);
  await embed.ready();
  expect(await embed.height()).toBe(304);
  expect(await host.page.evaluate('window.heights')).toEqual([]);
});
