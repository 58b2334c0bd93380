/** Draws the next step from what the page offers. */
import type { Page } from '@playwright/test';
import { PAGES } from '../../src/state/place.ts';
import { STATE_IDS } from '../../src/domain/model.ts';
import type { Chance } from './chance.ts';
import type { Step } from './steps.ts';

/** Where the monkey taps, and how often beside all else. */
const AREAS: readonly { selector: string; weight: number }[] = [
  { selector: '.timeline-controls button', weight: 5 },
  { selector: '.timeline-tools button', weight: 4 },
  { selector: '.map-tools button', weight: 3 },
  { selector: '.overlay button, .overlay .label', weight: 4 },
  { selector: '.header [role=combobox], .header .search', weight: 3 },
  { selector: '[role=option]', weight: 8 },
  { selector: '#panel [role=tab]', weight: 4 },
  { selector: '#panel .item-title', weight: 5 },
  { selector: '#panel button:not(.pages-nav button)', weight: 8 },
  { selector: 'summary', weight: 4 },
  { selector: '.strip-table td', weight: 4 },
  { selector: '.pages-nav button', weight: 5 },
  { selector: '.page-body button', weight: 10 },
  { selector: '.page-bar .back', weight: 3 },
  { selector: '.page-body label.file-button', weight: 2 },
  { selector: '.page-body .stories button, .own-list button', weight: 5 },
  { selector: '.small-maps button', weight: 5 },
  { selector: '.quiz button', weight: 4 },
  { selector: '.story button, .story-editor button', weight: 8 },
  { selector: '.present-surface', weight: 4 },
  { selector: '.present-controls button, .present-return button', weight: 4 },
  { selector: '.card button, .hints button, .tour button, .news button', weight: 4 },
  { selector: '.sheet-handle button', weight: 2 },
];

const WORDS = [
  'Kant',
  'Бишкек',
  'Estland',
  'putin 1999',
  '2004',
  '1066',
  '',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'שלום ‮abc',
  '👩🏽‍🚀'.repeat(40),
  'x'.repeat(3000),
];

const KEYS = ['Escape', 'Tab', 'Enter', ' ', '[', ']', '/', 'PageUp', 'PageDown', 'ArrowDown', 'ArrowUp'];
const HALL = [
  'ArrowRight',
  'ArrowLeft',
  'b',
  '.',
  'l',
  'e',
  'r',
  'f',
  'Home',
  'End',
  '3',
  'Enter',
  'Escape',
  's',
];
const SLIDES = ['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'];
const SIZES = [
  [1280, 720],
  [390, 844],
  [844, 390],
  [768, 1024],
  [1920, 1080],
  [320, 568],
] as const;

const STORIES = ['twelve-changes', 'armenia-turns-away', 'moscow-looks-on', 'none-such'];

const several = (chance: Chance, keys: readonly string[], most: number): string[] =>
  Array.from({ length: 1 + chance.below(most) }, () => chance.pick(keys));

/** An address that exists, half exists or does not. */
function anyQuery(chance: Chance): string {
  const year = 1985 + chance.below(45);
  return chance.pick([
    () => '',
    () => `?year=${year}&state=${chance.pick(STATE_IDS)}`,
    () => `?lens=${chance.pick(['csto', 'nato', 'un', 'eu', 'warsaw'])}&over=nato&compare=${year}`,
    () => `?years=1994,2004,${year}`,
    () => `?item=${chance.pick(['kant', 'gyumri', '../x'])}`,
    () => `?page=${chance.pick(PAGES)}`,
    () => `?quiz=${chance.pick(['treaty-expires', `nato.${year}`, '%'])}`,
    () => `?story=${chance.pick(STORIES)}&scene=${chance.below(14)}&present=${chance.pick(['hall', ''])}`,
    () => `?lens=un&vote=${chance.pick(['unga-es-11-1', '%3Cb%3E'])}`,
    () => `?lang=${chance.pick(['de', 'en', 'ru', 'xx'])}&events=membership&period=1994-2004`,
    () => '#story=AAAA',
  ])();
}

/** So many areas are tried, and so many elements of each, until one is found that a pointer would reach. */
const TRIES = { areas: 8, elements: 30 } as const;

/** A tap on a target that a pointer would reach, never on a link that leads away. */
async function tap(page: Page, chance: Chance): Promise<Step> {
  const wishes = Array.from({ length: TRIES.areas }, () => ({
    selector: chance.weighed(AREAS).selector,
    at: chance.below(10_000),
  }));
  const found = await page.evaluate(
    ({ wishes, most }) => {
      for (const { selector, at } of wishes) {
        const all = [...document.querySelectorAll<HTMLElement>(selector)];
        for (let tried = 0; tried < Math.min(all.length, most); tried += 1) {
          const element = all[(at + tried) % all.length];
          const box = element?.getBoundingClientRect();
          if (!element || !box) continue;
          const [x, y] = [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
          const hit = document.elementFromPoint(x, y);
          const what = (element.ariaLabel ?? element.textContent ?? '').trim().slice(0, 60);
          // A film takes minutes of the processor; its own specs make one.
          const isFilm = /Make the film|Film erstellen|Создать фильм/.test(what);
          if (hit && element.contains(hit) && !hit.closest('a[href]') && !isFilm)
            return { what: `${selector}: ${what}`, x, y };
        }
      }
      return null;
    },
    { wishes, most: TRIES.elements },
  );
  return found ? { do: 'tap', ...found } : { do: 'keys', keys: ['Tab'] };
}

/** A point of the map, as far as it is seen. */
async function onMap(page: Page, chance: Chance): Promise<readonly [number, number]> {
  const size = page.viewportSize() ?? { width: 1280, height: 720 };
  const box = (await page.locator('.stage').boundingBox()) ?? { x: 0, y: 0, ...size };
  return [
    Math.round(box.x + chance.below(Math.max(1, Math.min(box.width, size.width - box.x)))),
    Math.round(box.y + chance.below(Math.max(1, Math.min(box.height, size.height - box.y)))),
  ];
}

type Draw = (page: Page, chance: Chance) => Step | Promise<Step>;

const DRAWS: readonly { weight: number; draw: Draw }[] = [
  { weight: 40, draw: tap },
  { weight: 12, draw: (_, chance) => ({ do: 'slide', keys: several(chance, SLIDES, 6) }) },
  { weight: 6, draw: (_, chance) => ({ do: 'keys', keys: several(chance, KEYS, 4) }) },
  { weight: 6, draw: (_, chance) => ({ do: 'keys', keys: several(chance, HALL, 4) }) },
  {
    weight: 6,
    draw: (_, chance) => ({
      do: 'write',
      nth: chance.below(8),
      text: chance.pick(WORDS),
      enter: chance.below(2) === 0,
    }),
  },
  { weight: 6, draw: (_, chance) => ({ do: 'choose', nth: chance.below(12), option: chance.below(40) }) },
  { weight: 4, draw: (_, chance) => ({ do: 'address', query: anyQuery(chance) }) },
  { weight: 5, draw: (_, chance) => ({ do: 'history', by: chance.pick([-1, -1, 1] as const) }) },
  {
    weight: 3,
    draw: (_, chance) => {
      const [width, height] = chance.pick(SIZES);
      return { do: 'resize', width, height };
    },
  },
  {
    weight: 6,
    draw: async (page, chance) => {
      const [x, y] = await onMap(page, chance);
      return chance.below(2) === 0 ? { do: 'hover', x, y } : { do: 'tap', what: 'map', x, y };
    },
  },
  {
    weight: 4,
    draw: async (page, chance) => ({
      do: 'drag',
      from: await onMap(page, chance),
      to: await onMap(page, chance),
    }),
  },
  {
    weight: 4,
    draw: async (page, chance) => {
      const [x, y] = await onMap(page, chance);
      return { do: 'wheel', x, y, by: (chance.below(9) - 4) * 120 };
    },
  },
  { weight: 1, draw: (_, chance) => ({ do: 'scheme', dark: chance.below(2) === 0 }) },
  { weight: 2, draw: (_, chance) => ({ do: 'context', lost: chance.below(2) === 0 }) },
];

/** The next step. */
export const drawStep = async (page: Page, chance: Chance): Promise<Step> =>
  chance.weighed(DRAWS).draw(page, chance);
