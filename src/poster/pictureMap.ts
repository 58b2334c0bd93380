/** The map of a still picture: everything drawn with literal colours, for programs that know no style sheet. */
import type { Geography } from '../data/decode.ts';
import type { State, StateId } from '../domain/model.ts';
import type { Names } from '../domain/words.ts';
import { type Label, type PlacedLabel, placeLabels } from '../scene/arrange.ts';
import type { Box } from '../scene/boxes.ts';
import { type Camera, fit, type Frame, type Size, toScreen } from '../scene/camera.ts';
import { PALETTES, type Theme } from '../scene/palette.ts';
import { type PatternName, PATTERNS, SPLIT } from '../scene/patterns.ts';
import type { Mark } from '../scene/scene.ts';
import { type Markup, markup, trusted } from '../i18n/markup.ts';
import { layerPath, pathOf, type PathScale } from './paths.ts';
import type { Looks } from './pictureLooks.ts';
import { findSigns, nameRings, type Pointed, ringNames, signsDrawn } from './pictureSigns.ts';
import { textWidth } from './textWidth.ts';
import { visibleAnchors } from './visibleAnchors.ts';

/** Path units per plane unit. */
const UNITS: PathScale = 100;
const NAME_SIZE = 13;
/** From this scale on (pixels per plane unit) names need not move aside from small states. */
const DETAIL_FROM = 14;
/** Where small states find room on a small picture: the Caspian is too narrow for a name, the land south of it is not. */
const ASIDE: Readonly<Partial<Record<StateId, number>>> = { AZE: -90, ARM: -135 };
/** No other name may cover the place of a small state. */
const SPOT = 9;
const HALOS: Readonly<Record<Theme, string>> = { light: '#ffffff', dark: '#0e151c' };
const INKS: Readonly<Record<Theme, string>> = { light: '#14181d', dark: '#eef1f4' };

/** `#rrggbb` or `rgba(…)` as the two attributes that every program reads. */
function paint(attribute: 'fill' | 'stroke', colour: string): Markup {
  const [red, green, blue, alpha] = /^rgba\((.*)\)$/.exec(colour)?.[1]?.split(',').map(Number) ?? [];
  if (red === undefined) return trusted(`${attribute}="${colour}"`);
  return trusted(`${attribute}="rgb(${red},${green},${blue})" ${attribute}-opacity="${alpha}"`);
}

/** A pattern under an id; `transform` brings its pixels to the coordinates in which it is used. */
export function patternDef(name: PatternName, id: string, theme: Theme, transform = ''): Markup {
  const { size, path, width, cap } = PATTERNS[name];
  const { hatch, ink } = PALETTES[theme];
  return markup`<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="${transform}"><path d="${path}" fill="none" ${paint('stroke', name === 'hatch' ? hatch : ink)} stroke-width="${width}" stroke-linecap="${cap}"/></pattern>`;
}

/** Bands in a fill, to be laid over another one. */
export const splitDef = (fill: string, id: string, transform = ''): Markup =>
  markup`<pattern id="${id}" width="${SPLIT.size}" height="${SPLIT.size}" patternUnits="userSpaceOnUse" patternTransform="${transform}"><path d="${SPLIT.path}" fill="none" stroke="${fill}" stroke-width="${SPLIT.width}"/></pattern>`;

const paths = new WeakMap<object, string>();

/** The path of a shape, made once: the pictures of a film or of the share pages are drawn over the same geography. */
function kept<T extends object>(shape: T, make: (shape: T, scale: PathScale) => string): string {
  const path = paths.get(shape) ?? make(shape, UNITS);
  paths.set(shape, path);
  return path;
}

const splitId = (fill: string): string => `split-${fill.slice(1)}`;

export interface MapContent {
  geography: Geography;
  states: readonly State[];
  names: Names;
  looks: Looks;
  /** Regions under de-facto control. */
  regions: readonly string[];
  frame: Frame;
  size: Size;
  theme: Theme;
  /** Outlined. */
  state: StateId | null;
  marks: readonly Mark[];
  pointed: readonly Pointed[];
}

/** A line from the anchor to the name's nearest edge. */
function leader({ anchor, x, y, width, height }: PlacedLabel<State>, ink: string): Markup {
  const besides = Math.abs(anchor.x - x) > width / 2;
  const x2 = besides ? x + (Math.sign(anchor.x - x) * width) / 2 : x;
  const y2 = besides ? y : y + (Math.sign(anchor.y - y) * height) / 2;
  return markup`<path d="M${anchor.x.toFixed(1)} ${anchor.y.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}" stroke="${ink}" stroke-width="0.9" stroke-opacity="0.75"/><circle cx="${anchor.x.toFixed(1)}" cy="${anchor.y.toFixed(1)}" r="1.6" fill="${ink}"/>`;
}

/** Signs and names that fit on the map, without collisions; what is pointed out is named first, large states keep their place, small ones move aside. */
function namesOn(content: MapContent, camera: Camera): Markup {
  const { states, names, size, theme, state } = content;
  const anchors = visibleAnchors(content, camera);
  const ink = INKS[theme];
  const nameOf = ({ id }: State): string => names.states[id]?.name ?? id;
  const wanted = states
    .map((one): Label<State> => {
      const [x, y] = toScreen(camera, size, anchors.get(one.id) ?? one.label);
      const width = textWidth(nameOf(one), NAME_SIZE) + 5;
      const aside = camera.scale > DETAIL_FROM ? undefined : (ASIDE[one.id] ?? one.aside);
      return { item: one, x, y, width, height: NAME_SIZE * 1.15, aside };
    })
    .filter(({ x, y }) => x > 0 && y > 0 && x < size.width && y < size.height)
    .toSorted((a, b) => rank(a, state) - rank(b, state));
  const spots = wanted
    .filter(({ aside }) => aside !== undefined)
    .map(({ x, y }): Box => ({ x, y, width: SPOT, height: SPOT }));
  const signs = findSigns(content, camera, size);
  const onLand = placeLabels(wanted, [...spots, ...signs.boxes], size);
  const beside = nameRings(signs, [...spots, ...onLand], size);
  // What is pointed out must be named: where there is no room for all, the states' names give way.
  const isTight = beside.length < signs.rings.length;
  const pointedOut = isTight ? nameRings(signs, spots, size) : beside;
  const placed = isTight ? placeLabels(wanted, [...spots, ...signs.boxes, ...pointedOut], size) : onLand;
  return markup`${signs.boxes.length > 0 ? signsDrawn(signs, pointedOut, theme) : null}${placed.map((label) => (label.leader ? leader(label, ink) : null))}<g font-size="${NAME_SIZE}" font-weight="600" text-anchor="middle" fill="${ink}" stroke="${HALOS[theme]}" stroke-opacity="0.85" stroke-width="2.6" stroke-linejoin="round" paint-order="stroke">${placed.map(
    ({ item, x, y }) =>
      markup`<text x="${x.toFixed(1)}" y="${(y + NAME_SIZE * 0.34).toFixed(1)}">${nameOf(item)}</text>`,
  )}${ringNames(pointedOut)}</g>`;
}

/** The outlined state is named first, then those whose names stay on their land. */
const rank = ({ item, aside }: Label<State>, state: StateId | null): number =>
  item.id === state ? 0 : aside === undefined ? 1 : 2;

/** The map as a nested `<svg>`, its upper left corner at (x, y) of the picture. */
export function mapPart(content: MapContent, x: number, y: number): Markup {
  const { geography, looks, regions, frame, size, theme, state } = content;
  const palette = PALETTES[theme];
  const camera = fit(frame, size);
  const unit = UNITS / camera.scale;
  const line = (width: number): string => (width * unit).toFixed(2);
  const [cx, cy] = camera.centre;
  const place = `translate(${size.width / 2} ${size.height / 2}) rotate(${-camera.bearing}) scale(${1 / unit}) translate(${-cx * UNITS} ${cy * UNITS})`;
  const drawn = geography.states.features.flatMap(({ id, geometry }) => {
    const look = looks.get(String(id) as StateId);
    return look ? [{ id: String(id), ...look, d: kept(geometry, pathOf) }] : [];
  });
  const hatched = geography.regions.features.filter(({ id }) => regions.includes(String(id)));
  const used = new Set<PatternName>([
    ...drawn.flatMap(({ pattern }) => pattern ?? []),
    ...(hatched.length > 0 ? (['hatch'] as const) : []),
  ]);
  const bands = new Set(drawn.flatMap(({ split }) => split ?? []));
  const upright = `rotate(${camera.bearing}) scale(${unit})`;
  return markup`<svg x="${x}" y="${y}" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">
<defs>${[...used].map((name) => patternDef(name, `map-${name}`, theme, upright))}${[...bands].map((fill) => splitDef(fill, splitId(fill), upright))}</defs>
<rect width="${size.width}" height="${size.height}" fill="${palette.sea}"/>
<g transform="${place}" stroke-linejoin="round">
<path d="${kept(geography.graticule, layerPath)}" fill="none" stroke="${palette.graticule}" stroke-width="${line(0.8)}"/>
<path d="${kept(geography.context, layerPath)}" fill="${palette.land}"/>
<path d="${kept(geography.contextBorders, layerPath)}" fill="none" stroke="${palette.contextBorder}" stroke-width="${line(0.8)}"/>
${drawn.map(({ id, fill, split, pattern, d }) => markup`<path id="state-${id}" d="${d}" fill="${fill}"/>${split ? markup`<path d="${d}" fill="url(#${splitId(split)})"/>` : null}${pattern ? markup`<path d="${d}" fill="url(#map-${pattern})"/>` : null}`)}
<path d="${kept(geography.lakes, layerPath)}" fill="${palette.lake}"/>
<path d="${kept(geography.borders, layerPath)}" fill="none" stroke="${palette.border}" stroke-width="${line(1.1)}"/>
${hatched.map(({ id, geometry }) => markup`<path id="region-${String(id)}" d="${kept(geometry, pathOf)}" fill="url(#map-hatch)" ${paint('stroke', palette.hatch)} stroke-width="${line(0.9)}" stroke-dasharray="${line(3)} ${line(2)}"/>`)}
${drawn.filter(({ id }) => id === state).map(({ d }) => markup`<path d="${d}" fill="none" stroke="${palette.outline}" stroke-width="${line(1.8)}"/>`)}
</g>
${namesOn(content, camera)}
</svg>`;
}
