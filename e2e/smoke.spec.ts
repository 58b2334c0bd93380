/** The sentences that hold in every engine, with WebGL and without. */
import { PNG } from 'pngjs';
import { engine, webgl } from './engine.ts';
import { attributeOf, textOf } from './reader.ts';
import { expect, test } from './smoke.ts';

const STAGE = '.stage';
const HEADING = '#panel h2';
const SENTENCE = '.sentence';
const SLIDER = '.timeline input[type=range]';
const RENDERERS = webgl ? (['gl', 'svg'] as const) : (['svg'] as const);

/** How many of the picture's pixels have about the colour of a member of the CSTO in light colours. */
function members(picture: Buffer): number {
  const { data } = PNG.sync.read(picture);
  let count = 0;
  for (let at = 0; at < data.length; at += 4)
    if (Math.hypot((data[at] ?? 0) - 221, (data[at + 1] ?? 0) - 127, (data[at + 2] ?? 0) - 46) < 20)
      count += 1;
  return count;
}

for (const renderer of RENDERERS) {
  test(`the ${renderer} map is there, and a key on the slider changes picture, sentence and address`, async ({
    reader,
  }) => {
    await reader.open(`?lens=csto&year=2011&lang=en&renderer=${renderer}`);
    await expect.poll(() => reader.ask(attributeOf(STAGE, 'data-renderer'))).toBe(renderer);
    await expect.poll(() => reader.ask(textOf(HEADING))).toBe('CST / CSTO in 2011');
    await expect.poll(async () => members(await reader.picture())).toBeGreaterThan(20_000);
    const before = members(await reader.picture());
    await reader.focus(SLIDER);
    await reader.press('ArrowRight');
    await expect.poll(() => reader.ask(textOf(SENTENCE))).toContain('Uzbekistan');
    await expect.poll(() => reader.ask('location.search')).toContain('year=2012');
    await expect.poll(async () => members(await reader.picture())).toBeLessThan(before - 500);
    expect(await reader.complaints()).toEqual([]);
  });
}

test('in German and English, the language changes names and labels together', async ({ reader }) => {
  await reader.open('?state=ARM&year=2023&lang=de');
  await expect.poll(() => reader.ask(textOf(HEADING))).toBe('Armenien');
  await expect.poll(() => reader.ask('document.documentElement.lang')).toBe('de');
  await reader.open('?state=ARM&year=2023&lang=en');
  await expect.poll(() => reader.ask(textOf(HEADING))).toBe('Armenia');
  await expect.poll(() => reader.ask(textOf('.overlay'))).toContain('Georgia');
  expect(await reader.complaints()).toEqual([]);
});

test('a state is chosen from the list, a base opened and its source reached, by keyboard', async ({
  reader,
}) => {
  await reader.open('?year=2010&lang=en');
  await expect.poll(() => reader.ask(textOf('#panel [role=tablist]'))).not.toBeNull();
  await reader.focus('.state-list');
  await reader.press('k');
  await reader.press('k');
  await reader.press('Enter');
  await expect.poll(() => reader.ask(textOf(HEADING))).toBe('Kyrgyzstan');
  await expect.poll(() => reader.ask(textOf('#panel [role=tablist]'))).toContain('Bases');
  await reader.focus('#panel [role=tab][aria-selected=true]');
  await reader.press('ArrowRight');
  await expect.poll(() => reader.ask(textOf('#panel [role=tab][aria-selected=true]'))).toContain('Bases');
  await reader.click('#panel article button');
  await expect.poll(() => reader.ask('location.search')).toMatch(/item=/);
  await reader.focus('#panel article.is-chosen details.sources > summary');
  await reader.press('Enter');
  const source = '#panel article.is-chosen .sources a';
  await expect.poll(() => reader.ask(attributeOf(source, 'href'))).toMatch(/^https?:/);
  await expect.poll(() => reader.ask(`document.querySelector('${source}').checkVisibility()`)).toBe(true);
  expect(await reader.complaints()).toEqual([]);
});

test('a lens is chosen from the menu that explains each, and stands in the address', async ({ reader }) => {
  await reader.open('?year=2004&lang=en');
  await reader.click('.header [role=combobox]');
  await expect.poll(() => reader.ask(textOf('[role=listbox] [role=option]'))).not.toBeNull();
  const nato =
    '[...document.querySelectorAll("[role=option]")].findIndex((option) => option.textContent.startsWith("NATO"))';
  await expect.poll(() => reader.ask(nato)).toBeGreaterThan(0);
  await reader.ask(`(document.querySelectorAll("[role=option]")[${nato}].dataset.wanted = "")`);
  await reader.click('[data-wanted]');
  await expect.poll(() => reader.ask(textOf(HEADING))).toBe('NATO in 2004');
  await expect.poll(() => reader.ask(textOf(SENTENCE))).toContain('join NATO');
  await expect.poll(() => reader.ask('location.search')).toContain('lens=nato');
  expect(await reader.complaints()).toEqual([]);
});

test('an address is kept through a reload', async ({ reader }) => {
  const address = '?lens=csto&year=2005&state=UZB&lang=de';
  for (const path of [address, address]) {
    await reader.open(path);
    await expect.poll(() => reader.ask(textOf(HEADING))).toBe('Usbekistan');
    await expect.poll(() => reader.ask(`document.querySelector('${SLIDER}')?.value`)).toBe('2005');
  }
  expect(await reader.complaints()).toEqual([]);
});

for (const renderer of RENDERERS) {
  test(`the embed answers to its slider (${renderer})`, async ({ reader }) => {
    await reader.resize(760, 640);
    await reader.open(`embed/en/nato/2003.html?renderer=${renderer}`);
    await expect.poll(() => reader.ask(attributeOf('main.embed', 'data-ready'))).toBe('');
    await expect.poll(() => reader.ask(attributeOf(STAGE, 'data-renderer'))).toBe(renderer);
    await reader.focus('input[type=range]');
    await reader.press('ArrowRight');
    await expect.poll(() => reader.ask(textOf('h1'))).toBe('NATO, 2004');
    await expect.poll(() => reader.ask(textOf('.embed-sentence'))).toContain('join NATO');
    expect(await reader.complaints()).toEqual([]);
  });
}

test('on a phone map, slider and sheet share the screen', async ({ reader }) => {
  await reader.resize(390, 844);
  await reader.open('?year=2012&lang=de');
  await expect.poll(() => reader.ask(textOf(HEADING))).not.toBeNull();
  const boxes = await reader.ask<[number, number, number][]>(
    `['${STAGE}', '${SLIDER}', '#panel'].map((part) => document.querySelector(part).getBoundingClientRect()).map(({ top, bottom, width }) => [top, innerHeight - bottom, width])`,
  );
  for (const [above, below, width] of boxes) {
    expect(above).toBeGreaterThanOrEqual(0);
    expect(below).toBeGreaterThanOrEqual(0);
    expect(width).toBeGreaterThan(150);
  }
  expect(await reader.ask('document.documentElement.scrollWidth - innerWidth')).toBe(0);
});

test('a written story is presented by keys', async ({ reader }) => {
  await reader.open('?story=twelve-changes&present=hall&lang=en');
  await expect.poll(() => reader.ask(textOf('.present-place'))).toBe('1 / 12');
  for (const [key, place] of [
    ['ArrowRight', '2 / 12'],
    ['PageDown', '3 / 12'],
    ['ArrowLeft', '2 / 12'],
  ] as const) {
    await reader.press(key);
    await expect.poll(() => reader.ask(textOf('.present-place'))).toBe(place);
  }
  expect(await reader.complaints()).toEqual([]);
});

test('every pixel of the picture is kept for whoever compares engines', async ({ reader }, info) => {
  for (const [width, height, query] of [
    [1280, 720, '?lens=csto&year=2012&state=UZB&lang=de'],
    [390, 844, '?year=2023&state=ARM&lang=en'],
  ] as const) {
    await reader.resize(width, height);
    await reader.open(query);
    await expect.poll(() => reader.ask(textOf('#panel article'))).not.toBeNull();
    const body = await reader.picture();
    // The window of WebKit's MiniBrowser is 447 pixels wide at the least.
    expect(PNG.sync.read(body).width).toBeLessThanOrEqual(Math.max(width, 447));
    await info.attach(`${engine}-${width}.png`, { body, contentType: 'image/png' });
  }
});
