import { csvParse } from 'd3-dsv';
import { PNG } from 'pngjs';
import { type Atlas, expect, test } from './driver.ts';

const savePicture = (atlas: Atlas) => atlas.pageBody.getByRole('button', { name: 'Save the picture' });
const saveTable = (atlas: Atlas, name: RegExp) =>
  atlas.pageBody.getByRole('row', { name }).getByRole('button', { name: 'Save as CSV' });
const choose = async (atlas: Atlas, label: string, option: string | RegExp): Promise<void> => {
  const select = atlas.pageBody.getByRole('combobox', { name: label });
  const value = await select.getByRole('option', { name: option }).getAttribute('value');
  await select.selectOption(value);
};

test('the picture is saved as PNG in three sizes', async ({ atlas }) => {
  await atlas.open('?lens=nato&year=2004&page=export');
  await atlas.waitForExport();
  for (const [size, width, height, name] of [
    ['1600 × 900', 1600, 900, 'alliance-atlas-nato-2004.png'],
    ['3200 × 1800', 3200, 1800, 'alliance-atlas-nato-2004@2x.png'],
    ['6400 × 3600', 6400, 3600, 'alliance-atlas-nato-2004@4x.png'],
  ] as const) {
    await choose(atlas, 'Size', new RegExp(size));
    const file = await atlas.download(savePicture(atlas));
    expect(file.name).toBe(name);
    expect(file.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([file.bytes.readUInt32BE(16), file.bytes.readUInt32BE(20)]).toEqual([width, height]);
  }
  expect(atlas.complaints).toEqual([]);
});

test('the saved pixels are those of the map: land, sea and words', async ({ atlas }) => {
  await atlas.open('?lens=nato&year=2004&page=export');
  await atlas.waitForExport();
  await choose(atlas, 'Size', /^1600/);
  const { bytes } = await atlas.download(savePicture(atlas));
  const { data } = PNG.sync.read(bytes);
  const colours = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.subarray(at, at + 3).toString('hex');
    colours.set(colour, (colours.get(colour) ?? 0) + 1);
  }
  for (const [thing, colour] of [
    ['sea', 'e8edf0'],
    ['members', '2f6fb4'],
    ['words', '14181d'],
  ] as const) {
    expect(colours.get(colour) ?? 0, thing).toBeGreaterThan(1000);
  }
});

test('every format is made without a network, once the page is open', async ({ atlas }) => {
  await atlas.open('?lens=nato&year=2024&compare=1994&page=export');
  await atlas.waitForExport();
  await atlas.goOffline();

  await choose(atlas, 'Format', /^SVG/);
  const svg = await atlas.download(savePicture(atlas));
  expect(svg.name).toBe('alliance-atlas-nato-1994-2024.svg');
  const drawing = svg.bytes.toString();
  expect(drawing).toMatch(/^<svg [^>]*role="img"/);
  expect(drawing).not.toMatch(/<text|<tspan|font-family|<image|href=/);
  expect(drawing).toContain('<title>NATO, 1994 → 2024</title>');
  expect(drawing).toContain('CC BY 4.0');

  await choose(atlas, 'Format', /^PDF/);
  const pdf = await atlas.download(savePicture(atlas));
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.bytes.toString('latin1')).not.toMatch(/\/Subtype \/Image/);

  await choose(atlas, 'Format', /^PNG/);
  expect((await atlas.download(savePicture(atlas))).bytes.length).toBeGreaterThan(50_000);

  const statuses = await atlas.download(saveTable(atlas, /^Statuses/));
  expect(csvParse(statuses.bytes.toString())).toHaveLength(30);
  expect(atlas.foreign).toEqual([]);
});

test('the tables are those of the state, and credit every row', async ({ atlas }) => {
  await atlas.open('?state=ARM&year=2015&page=export');
  await atlas.waitForExport();
  const { name, bytes } = await atlas.download(saveTable(atlas, /^Bases: Armenia/));
  expect(name).toBe('alliance-atlas-alliances-2015-arm-bases.csv');
  const rows = csvParse(bytes.toString());
  expect(rows.length).toBeGreaterThan(2);
  for (const row of rows) {
    expect(row).toMatchObject({ host: 'ARM', licence: 'CC BY 4.0' });
    expect(row['address']).toContain('state=ARM');
    expect(row['address']).not.toContain('page=');
  }
});

test('the picture follows the choices: dark, with bases and clashes', async ({ atlas, page }) => {
  await atlas.open('?year=2008&page=export');
  await atlas.waitForExport();
  const before = await atlas.preview.getAttribute('src');
  await choose(atlas, 'Colour scheme', 'dark');
  await page.getByRole('checkbox', { name: 'Bases and clashes' }).check();
  await expect(atlas.preview).not.toHaveAttribute('src', before ?? '');
  await choose(atlas, 'Format', /^SVG/);
  const svg = (await atlas.download(savePicture(atlas))).bytes.toString();
  expect(svg).toContain('data-signs');
  expect(svg).toContain('#12181e');
  await expect(page.getByRole('status').filter({ hasText: 'is saved' })).toBeVisible();
});

for (const language of ['de', 'en'] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the page that takes views away (${language}, ${scheme})`, async ({
      atlas,
      page,
    }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await atlas.open(`?page=export&lang=${language}`);
      await atlas.waitForExport();
      expect(await atlas.barriers()).toEqual([]);
    });
  }
}
