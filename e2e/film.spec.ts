import { type Atlas, expect, test } from './driver.ts';

const choose = async (atlas: Atlas, label: string, option: string | RegExp): Promise<void> => {
  const select = atlas.pageBody.getByRole('combobox', { name: label });
  const value = await select.getByRole('option', { name: option }).getAttribute('value');
  await select.selectOption(value);
};
const press = (atlas: Atlas, name: string) => atlas.pageBody.getByRole('button', { name, exact: true });
const progress = (atlas: Atlas) =>
  atlas.pageBody.getByRole('progressbar', { name: 'The film is being made' });

async function prepare(atlas: Atlas, from: number, to: number): Promise<void> {
  await atlas.open('?lens=nato&year=2004&page=export');
  await atlas.waitForExport();
  await expect(press(atlas, 'Make the film')).toBeEnabled();
  await choose(atlas, 'From year', String(from));
  await choose(atlas, 'To year', String(to));
}

async function makeFilm(atlas: Atlas, kind: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
  await choose(atlas, 'File', kind);
  await press(atlas, 'Make the film').click();
  await expect(press(atlas, 'Download the film')).toBeVisible({ timeout: 90_000 });
  return atlas.download(press(atlas, 'Download the film'));
}

/** Pictures of a GIF: each begins with a graphic control extension. */
const picturesOf = (gif: Buffer): number => gif.toString('latin1').split('\u0021\u00f9\u0004').length - 1;

test('three years become a film with subtitles, without a network once the page is open', async ({
  atlas,
}) => {
  await prepare(atlas, 2003, 2005);
  await atlas.goOffline();
  // Which of the two a browser encodes is its own affair; each that it offers must be a film.
  const kinds = await atlas.pageBody.getByRole('option', { name: /^(MP4|WebM)/ }).allTextContents();
  expect(kinds.length).toBeGreaterThan(0);
  for (const kind of kinds) {
    const { name, bytes } = await makeFilm(atlas, kind);
    const isMp4 = kind.startsWith('MP4');
    expect(name).toBe(`alliance-atlas-nato-2003-2005.${isMp4 ? 'mp4' : 'webm'}`);
    expect(isMp4 ? bytes.subarray(4, 8).toString() : bytes.subarray(0, 4).toString('hex')).toBe(
      isMp4 ? 'ftyp' : '1a45dfa3',
    );
    expect(bytes.length).toBeGreaterThan(50_000);
    const text = bytes.toString('utf8');
    expect(text).toContain('2004: Estonia, Latvia and Lithuania');
    expect(text).toContain('NATO, 2003 → 2005');
    expect(text).toContain('CC BY 4.0');
  }

  const subtitles = await atlas.download(press(atlas, 'Download the subtitles (.vtt)'));
  expect(subtitles.name).toBe('alliance-atlas-nato-2003-2005.vtt');
  expect(subtitles.bytes.toString()).toMatch(/^WEBVTT\n\n/);
  expect(subtitles.bytes.toString()).toContain('2004: Estonia, Latvia and Lithuania');
  expect(atlas.foreign).toEqual([]);
});

test('a GIF has a picture for every year and the credits', async ({ atlas }) => {
  await prepare(atlas, 2005, 2003);
  await atlas.goOffline();
  const { name, bytes } = await makeFilm(atlas, /^GIF/);
  expect(name).toBe('alliance-atlas-nato-2003-2005.gif');
  expect(bytes.subarray(0, 6).toString()).toBe('GIF89a');
  expect([bytes.readUInt16LE(6), bytes.readUInt16LE(8)]).toEqual([800, 450]);
  expect(bytes.toString('latin1')).toContain('NETSCAPE2.0');
  expect(picturesOf(bytes)).toBe(4);
});

test('a film that is cancelled leaves nothing behind, and another can be made', async ({ atlas }) => {
  await prepare(atlas, 1992, 2025);
  for (const kind of [/^WebM/, /^GIF/]) {
    await choose(atlas, 'File', kind);
    await press(atlas, 'Make the film').click();
    await expect(progress(atlas)).toBeVisible();
    await press(atlas, 'Cancel').click();
    await expect(atlas.pageBody.getByText('Cancelled; nothing was kept.')).toBeVisible();
    await expect(progress(atlas)).toHaveCount(0);
    await expect(press(atlas, 'Download the film')).toHaveCount(0);
  }
  await expect(press(atlas, 'Make the film')).toBeEnabled();
});

test('where the browser encodes no film, it says so and makes a GIF', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'VideoEncoder');
  });
  await prepare(atlas, 2004, 2004);
  await expect(atlas.pageBody.getByText('This browser cannot encode MP4 and WebM.')).toBeVisible();
  await press(atlas, 'Make the film').click();
  await expect(press(atlas, 'Download the film')).toBeVisible({ timeout: 90_000 });
  expect(await atlas.barriers()).toEqual([]);
});
