/** The outlines that tell a second lens in the SVG: generalised to the scale, each kept inside its state. */
import type { Geography } from '../data/decode.ts';
import { DASHES } from '../scene/patterns.ts';
import type { Scene } from '../scene/scene.ts';
import { pathOf, type PathScale } from './paths.ts';

/** The module that generalises outlines. */
export type Rims = Pick<typeof import('./rims.ts'), 'generalised'>;

/** Drawn anew when the scale has changed by this factor. */
const STALE = 1.6;

const SVG = 'http://www.w3.org/2000/svg';

function element(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
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
  /** Loads what generalises; without it no second lens is outlined. */
  loadRims?: (() => Promise<Rims>) | undefined;
}

/** Outlines for one SVG; the geography is loaded when a second lens is first shown. */
export function createDashes({ before, defs, units, load, loadRims }: Options): Dashes {
  let geography: Geography | null = null;
  let generalised: Rims['generalised'] | null = null;
  let shown: Scene | null = null;
  let scale = 0;
  let drawn = 0;
  const layer = element('g', { 'data-dashes': '' });

  const draw = (): void => {
    if (!geography || !generalised || scale === 0) return;
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
      if (loadRims) [geography, { generalised }] = await Promise.all([load(), loadRims()]);
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
