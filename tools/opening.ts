/** The slider that comes with the atlas's page: its looks of all years, its markup and its script (src/app/opening.ts). */
import type { Plugin } from 'vite';
import type { OpeningLook, OpeningTable } from '../src/app/openingTable.ts';
import { dayOfYear, FIRST_YEAR, LAST_YEAR, YEARS } from '../src/domain/dates.ts';
import type { Atlas, StateId } from '../src/domain/model.ts';
import { statusOf, statusOn, yearsOfChange } from '../src/domain/status.ts';
import { m } from '../src/i18n/compiled/messages.js';
import { type Tick, ticksOf } from '../src/panels/timeline/ticks.ts';
import { fillClass } from '../src/scene/palette.ts';
import { patternFill, patternOf } from '../src/scene/patterns.ts';
import { regionsOn } from '../src/scene/scene.ts';
import { defaultLens, readJson } from './atlas.ts';
import { buildAlone, inlined, letIn } from './inline.ts';
import { OPENING } from './headers.mjs';

/** The looks of every year under the default lens, as the scene has them. */
export function openingTable(atlas: Atlas): OpeningTable {
  const lens = defaultLens(atlas);
  const looks: OpeningLook[] = [];
  const placeOf = (state: StateId, year: number): number => {
    const status = statusOf(lens, statusOn(lens, state, dayOfYear(year)).status);
    const look: OpeningLook = [fillClass(status), patternFill(patternOf(status.kind))];
    const known = looks.findIndex(([fill, overlay]) => fill === look[0] && overlay === look[1]);
    return known < 0 ? looks.push(look) - 1 : known;
  };
  const states = atlas.states.map(
    ({ id }) => [id, YEARS.map((year) => placeOf(id, year).toString(36)).join('')] as const,
  );
  const regions = atlas.regions.map(
    ({ id }) =>
      [id, YEARS.map((year) => (regionsOn(atlas.regions, year).includes(id) ? '1' : '0')).join('')] as const,
  );
  return {
    labels: {
      de: m.year_label({}, { locale: 'de' }),
      en: m.year_label({}, { locale: 'en' }),
      ru: m.year_label({}, { locale: 'ru' }),
    },
    looks,
    states: Object.fromEntries(states) as Record<StateId, string>,
    regions: Object.fromEntries(regions),
  };
}

const tick = ({ year, at, change, label }: Tick): string =>
  `<span class="tick${change ? ' is-change' : ''}" data-at="${Number(at.toFixed(1))}">${
    label ? `<b${label === 'major' ? ' class="is-major"' : ''}>${year}</b>` : ''
  }</span>`;

/** Shown by its script alone: without one it would not answer. */
const markup = (atlas: Atlas): string =>
  [
    '<div class="timeline opening-timeline" id="opening-timeline" hidden="">',
    `<div class="timeline-head"><output class="opening-year" aria-hidden="true">${LAST_YEAR}</output></div>`,
    '<div class="timeline-controls">',
    '<span class="opening-button"></span>'.repeat(3),
    `<div class="slider"><input type="range" min="${FIRST_YEAR}" max="${LAST_YEAR}" step="1" value="${LAST_YEAR}" autocomplete="off">`,
    `<div class="ticks" aria-hidden="true">${ticksOf(yearsOfChange(defaultLens(atlas)))
      .map(tick)
      .join('')}</div>`,
    '</div></div></div>',
    `<script type="application/json" id="opening-years">${JSON.stringify(openingTable(atlas))}</script>`,
  ].join('');

async function buildScript(): Promise<string> {
  const [script, ...more] = await buildAlone('src/app/opening.ts');
  if (more.length > 0) throw new Error('the slider of the page is one script');
  return letIn(inlined(script.code, 'script'), OPENING, 'the script of the page’s slider has');
}

/** Writes the slider into the atlas's page. Throws when the policy does not let its script in. */
export function openingPlugin(): Plugin {
  return {
    name: 'opening',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { path }) {
        if (path !== '/index.html') return html;
        const script = await buildScript();
        const atlas = readJson('src/data/facts/atlas.json') as Atlas;
        return html.replace('<!-- opening -->', () => `${markup(atlas)}<script>${script}</script>`);
      },
    },
  };
}
