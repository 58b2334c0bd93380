import { strFromU8, unzipSync } from 'fflate';
import { type Atlas, expect, test } from './driver.ts';

const STORY = '?story=twelve-changes&renderer=svg';

const save = (atlas: Atlas, name: 'Slides (PPTX)' | 'Handout (PDF)') =>
  atlas.panel.getByRole('button', { name });

/** The panel offers the files, and all that they need is there. */
async function openExports(atlas: Atlas): Promise<void> {
  await atlas.open(STORY);
  await expect(save(atlas, 'Slides (PPTX)')).toBeVisible();
  await atlas.page.waitForLoadState('networkidle');
}

test('slides and handout of a story are made in the browser, without a network', async ({ atlas }) => {
  test.slow();
  await openExports(atlas);
  await atlas.goOffline();

  const slides = await atlas.download(save(atlas, 'Slides (PPTX)'));
  expect(slides.name).toBe('twelve-changes.pptx');
  const parts = unzipSync(slides.bytes);
  expect(strFromU8(parts['ppt/slides/slide2.xml'] ?? new Uint8Array())).toContain(
    'Six signatures in Tashkent',
  );
  const pictures = Object.entries(parts).filter(([name]) => /^ppt\/media\/.*png$/.test(name));
  expect(pictures.filter(([, bytes]) => bytes.length > 50_000)).toHaveLength(12);

  const handout = await atlas.download(save(atlas, 'Handout (PDF)'));
  expect(handout.name).toBe('twelve-changes.pdf');
  expect(handout.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(handout.bytes.toString('latin1')).toContain('/FontFile2');

  expect(atlas.foreign).toEqual([]);
  expect(atlas.complaints).toEqual([]);
});

test('making slides can be cancelled', async ({ atlas }) => {
  await openExports(atlas);
  await save(atlas, 'Slides (PPTX)').click();
  await atlas.panel.getByRole('button', { name: 'Cancel' }).click();
  await expect(atlas.panel.getByText('Slides (PPTX) has been cancelled.')).toBeVisible();
  await expect(save(atlas, 'Slides (PPTX)')).toBeEnabled();
});
