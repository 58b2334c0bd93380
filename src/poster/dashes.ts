/** The outlines that tell a second lens in the SVG: generalised to the scale, each kept inside its state. */
import { simplify } from '@turf/simplify';
import type { Feature, Polygon, Position } from 'geojson';
import type { Geography } from '../data/decode.ts';
import { DASHES } from '../scene/patterns.ts';
import type { Scene } from '../scene/scene.ts';
import { pathOf, type PathScale } from './paths.ts';

/** Pixels to which the outlines are generalised: along every cove of a coast a dash could not be read. */
const TOLERANCE = 2.5;
/** Islands and lakes smaller than this many pixels get no outline of their own. */
const SMALLEST = 16;
/** Drawn anew when the scale has changed by this factor. */
const STALE = 1.6;

const SVG = 'http://www.w3.org/2000/svg';

function element(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

const extent = (ring: readonly Position[]): number => {
  const xs = ring.map(([x = 0]) => x);
  const ys = ring.map(([, y = 0]) => y);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
};

/** A state's larger rings, generalised for `scale` pixels per plane unit. */
function generalised({ geometry }: Feature, scale: number): Feature<Polygon>[] {
  if (geometry.type !== 'MultiPolygon' && geometry.type !== 'Polygon') return [];
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap(([outer]): Feature<Polygon>[] => {
    if (!outer || extent(outer) * scale < SMALLEST) return [];
    const ring: Feature<Polygon> = {
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [outer] },
    };
    return [simplify(ring, { tolerance: TOLERANCE / scale })];
  });
}

/** Keeps the outlines in step with scene and scale. */
export interface Dashes {
  show: (scene: Scene) => void;
  /** `scale` in pixels per plane unit. */
  rescale: (scale: number) => void;
}

interface Options {
  /** The outlines are drawn before (under) this element. */
  before: Element;
  defs: Element;
  units: PathScale;
  load: () => Promise<Geography>;
}

/** Outlines for one SVG; the geography is loaded when a second lens is first shown. */
export function createDashes({ before, defs, units, load }: Options): Dashes {
  let geography: Geography | null = null;
  let shown: Scene | null = null;
  let scale = 0;
  let drawn = 0;
  const layer = element('g', { 'data-dashes': '' });

  const draw = (): void => {
    if (!geography || scale === 0) return;
    drawn = scale;
    for (const feature of geography.states.features) {
      const id = String(feature.id);
      const d = generalised(feature, scale)
        .map(({ geometry }) => pathOf(geometry, units))
        .join('');
      for (const path of [
        ...layer.querySelectorAll(`[data-rim="${id}"]`),
        ...defs.querySelectorAll(`[data-rim="${id}"]`),
      ])
        path.setAttribute('d', d);
    }
  };
  const build = (states: readonly string[]): void => {
    for (const id of states) {
      const clip = element('clipPath', { id: `clip-${id}` });
      clip.append(element('path', { 'data-rim': id }));
      defs.append(clip);
      const group = element('g', { 'clip-path': `url(#clip-${id})`, 'data-dash': id });
      group.append(
        element('path', { class: 'outline dash-casing', 'data-rim': id }),
        element('path', { class: 'outline dash', 'data-rim': id }),
      );
      layer.append(group);
    }
    before.before(layer);
  };
  const fill = async (): Promise<void> => {
    try {
      geography = await load();
      draw();
    } catch {
      // Without the geography there are no outlines; legend and panel still tell the second lens.
      layer.replaceChildren();
    }
  };
  const mark = ({ states }: Scene): void => {
    for (const [id, { dash }] of Object.entries(states)) {
      const group = layer.querySelector(`[data-dash="${id}"]`);
      group?.toggleAttribute('hidden', dash === undefined);
      if (dash) group?.querySelector('.dash')?.setAttribute('stroke-dasharray', DASHES[dash].join(' '));
    }
  };

  return {
    show(scene) {
      const wanted = Object.values(scene.states).some(({ dash }) => dash !== undefined);
      const first = layer.childElementCount === 0;
      shown = scene;
      if (first && !wanted) return;
      if (first) {
        build(Object.keys(scene.states));
        void fill();
      }
      mark(shown);
    },
    rescale(next) {
      scale = next;
      if (geography && (drawn === 0 || scale / drawn > STALE || drawn / scale > STALE)) draw();
    },
  };
}
