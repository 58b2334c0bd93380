/** The style is a pure function of geography and theme: no map in sight, checked by the style validator. */
import type {
  ExpressionSpecification,
  LayerSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Geography } from '../data/decode.ts';
import { PALETTES, type Theme } from '../scene/palette.ts';
import { DASH_NAMES, DASHES, type DashName, STATUS_PATTERNS, type StatusPattern } from '../scene/patterns.ts';
import { makeSources } from './sources.ts';

const state = (key: string, fallback: string | number): ExpressionSpecification => [
  'coalesce',
  ['feature-state', key],
  fallback,
];

/** The earlier fills, over the present ones: they fade away when the year changes. */
export const BEFORE_LAYER = 'states-before';
/** The earlier fill of a state that has not changed. */
export const CLEAR = 'transparent';

const patternLayer = (name: StatusPattern): LayerSpecification => ({
  id: `pattern-${name}`,
  type: 'fill',
  source: 'states',
  paint: {
    'fill-pattern': `pattern-${name}`,
    'fill-opacity': ['case', ['==', state('pattern', ''), name], 1, 0],
  },
});

/** Width of the outline that tells a second lens, in CSS pixels; it lies inside the state, so that neighbours keep apart. */
const DASH_WIDTH = 2.5;

const dashLayer = (name: DashName, colour: string): LayerSpecification => ({
  id: `dash-${name}`,
  type: 'line',
  source: 'rims',
  layout: { visibility: 'none', 'line-join': 'round' },
  paint: {
    'line-color': colour,
    'line-width': DASH_WIDTH,
    'line-offset': DASH_WIDTH / 2 + 1,
    ...(DASHES[name].length > 0
      ? { 'line-dasharray': DASHES[name].map((length) => length / DASH_WIDTH) }
      : {}),
    'line-opacity': ['case', ['==', state('dash', ''), name], 1, 0],
  },
});

/** The layers that only a second lens needs; switched off without one. */
export const DASH_LAYERS: readonly string[] = ['dash-casing', ...DASH_NAMES.map((name) => `dash-${name}`)];

const whenOn = (key: string): ExpressionSpecification => ['case', ['==', state(key, 0), 1], 1, 0];

/** The whole map: context, states with patterns, de-facto hatching, borders and outlines. */
export function makeStyle(geography: Geography, theme: Theme): StyleSpecification {
  const palette = PALETTES[theme];
  return {
    version: 8,
    projection: { type: 'identity' },
    // What moves is moved by the atlas itself, frame by frame.
    transition: { duration: 0, delay: 0 },
    sources: makeSources(geography),
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
      {
        id: 'graticule',
        type: 'line',
        source: 'graticule',
        paint: { 'line-color': palette.graticule, 'line-width': 0.8 },
      },
      {
        id: 'context',
        type: 'fill',
        source: 'context',
        paint: { 'fill-color': palette.land, 'fill-antialias': true },
      },
      {
        id: 'context-borders',
        type: 'line',
        source: 'contextBorders',
        paint: { 'line-color': palette.contextBorder, 'line-width': 0.8 },
      },
      {
        id: 'states',
        type: 'fill',
        source: 'states',
        paint: { 'fill-color': ['to-color', state('fill', palette.none)] },
      },
      {
        id: BEFORE_LAYER,
        type: 'fill',
        source: 'states',
        paint: {
          'fill-color': ['to-color', state('before', CLEAR)],
          'fill-opacity': 0,
          'fill-antialias': false,
        },
      },
      ...STATUS_PATTERNS.map(patternLayer),
      { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': palette.lake } },
      {
        id: 'regions',
        type: 'fill',
        source: 'regions',
        paint: { 'fill-pattern': 'pattern-hatch', 'fill-opacity': whenOn('on') },
      },
      {
        id: 'regions-outline',
        type: 'line',
        source: 'regions',
        paint: {
          'line-color': palette.hatch,
          'line-width': 1,
          'line-dasharray': [3, 2],
          'line-opacity': whenOn('on'),
        },
      },
      {
        id: 'borders',
        type: 'line',
        source: 'borders',
        layout: { 'line-join': 'round' },
        paint: { 'line-color': palette.border, 'line-width': 1.1 },
      },
      {
        id: 'dash-casing',
        type: 'line',
        source: 'rims',
        layout: { visibility: 'none', 'line-join': 'round' },
        paint: {
          'line-color': palette.border,
          'line-width': DASH_WIDTH + 2,
          'line-offset': (DASH_WIDTH + 2) / 2,
          'line-opacity': ['case', ['==', state('dash', ''), ''], 0, 0.85],
        },
      },
      ...DASH_NAMES.map((name) => dashLayer(name, palette.outline)),
      {
        id: 'flash',
        type: 'line',
        source: 'states',
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': palette.flash,
          'line-width': 4,
          'line-opacity': state('flash', 0),
        },
      },
      {
        id: 'outline',
        type: 'line',
        source: 'states',
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': palette.outline,
          'line-width': ['case', ['==', state('outline', ''), 'selected'], 2.2, 1.4],
          'line-opacity': ['case', ['==', state('outline', ''), ''], 0, 1],
        },
      },
    ],
  };
}
