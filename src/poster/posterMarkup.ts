/** The poster as text: rendered at build time into the page, and the first thing a reader sees. */
import { RECTANGLE } from '../domain/plane.ts';
import type { Geography } from '../data/decode.ts';
import type { LensStatus } from '../domain/model.ts';
import { type Frame } from '../scene/camera.ts';
import { fillClass } from '../scene/palette.ts';
import { patternFill, PATTERNS, patternOf, STATUS_PATTERNS } from '../scene/patterns.ts';
import { layerPath, pathOf, type PathScale } from './paths.ts';

/** Path units per plane unit of the overview. */
export const OVERVIEW_SCALE: PathScale = 100;

export interface PosterContent {
  frame: Frame;
  /** Status by state id. */
  statuses: Readonly<Record<string, LensStatus>>;
  /** The map in words, for an attribute. */
  label: string;
  /** Regions under de-facto control. */
  regions: readonly string[];
}

/** Before a script knows the true scale, patterns are sized for about nine pixels per plane unit. */
const ASSUMED_PIXELS = 9;

const pattern = (name: keyof typeof PATTERNS, ink: string): string => {
  const { size, path: d, width, cap } = PATTERNS[name];
  return `<pattern id="pattern-${name}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="scale(${OVERVIEW_SCALE / ASSUMED_PIXELS})"><path d="${d}" fill="none" stroke="var(--map-${ink})" stroke-width="${width}" stroke-linecap="${cap}"/></pattern>`;
};

const path = (className: string, d: string, more = ''): string =>
  `<path class="${className}"${more} d="${d}"/>`;

/** Drawn here, in the looks of its class; its shape is written elsewhere. */
const beneath = (name: string): string => `<use class="${name}" href="#layer-${name}"/>`;

/** A shape to be used: it takes its looks from where it is used, but for what is not inherited. */
const layer = (name: string, d: string): string =>
  `<path id="layer-${name}" vector-effect="non-scaling-stroke" d="${d}"/>`;

const viewBox = ({ centre, width, height }: Frame): string =>
  [centre[0] - width / 2, -centre[1] - height / 2, width, height].join(' ');

/** The SVG of the map at one moment; every state and region carries its id for createPoster to recolour. */
export function posterMarkup(
  geography: Geography,
  { frame, statuses, regions, label }: PosterContent,
): string {
  const scale = OVERVIEW_SCALE;
  const drawn = geography.states.features.filter(({ id }) => statuses[String(id)] !== undefined);
  const states = drawn.flatMap(({ id }) => {
    const status = statuses[String(id)];
    if (!status) return [];
    return [
      `<use href="#shape-${id}" class="state ${fillClass(status)}" data-state="${id}"/>`,
      `<use href="#shape-${id}" class="pattern-fill" data-overlay="${id}" fill="${patternFill(patternOf(status.kind))}"/>`,
    ];
  });
  const { west, north, east, south } = RECTANGLE;
  return [
    `<svg id="poster" class="poster" viewBox="${viewBox(frame)}" role="img" aria-label="${label}">`,
    '<defs>',
    ...STATUS_PATTERNS.map((name) => pattern(name, 'ink')),
    pattern('hatch', 'hatch'),
    ...drawn.map(({ id, geometry }) => `<path id="shape-${id}" d="${pathOf(geometry, scale)}"/>`),
    '</defs>',
    `<g data-plane="" transform="scale(${1 / scale})">`,
    `<rect class="sea" x="${west * scale}" y="${-north * scale}" width="${(east - west) * scale}" height="${(north - south) * scale}"/>`,
    ...['graticule', 'context', 'context-borders'].map(beneath),
    ...states,
    path('lakes', layerPath(geography.lakes, scale), ' id="layer-lakes"'),
    path('borders', layerPath(geography.borders, scale), ' id="layer-borders"'),
    ...geography.regions.features.map(({ id, geometry }) =>
      path(
        'region',
        pathOf(geometry, scale),
        ` id="region-${id}" data-region="${id}"${regions.includes(String(id)) ? '' : ' hidden=""'}`,
      ),
    ),
    '</g>',
    // Drawn beneath the states and written after them: on a slow line these are what a reader waits for.
    '<defs>',
    layer('graticule', layerPath(geography.graticule, scale)),
    layer('context', layerPath(geography.context, scale)),
    layer('context-borders', layerPath(geography.contextBorders, scale)),
    '</defs></svg>',
  ].join('');
}
