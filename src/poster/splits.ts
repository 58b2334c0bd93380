/** Bands of an earlier fill over a later one, as patterns of the poster. */
import { SPLIT } from '../scene/patterns.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Id of the pattern of bands in a fill (`#rrggbb`); it is added to the definitions when it is first asked for. */
export function splitPattern(defs: SVGElement, fill: string): string {
  const id = `split-${fill.slice(1)}`;
  if (defs.querySelector(`#${id}`)) return id;
  const pattern = document.createElementNS(SVG, 'pattern');
  pattern.setAttribute('id', id);
  pattern.setAttribute('width', String(SPLIT.size));
  pattern.setAttribute('height', String(SPLIT.size));
  pattern.setAttribute('patternUnits', 'userSpaceOnUse');
  const bands = document.createElementNS(SVG, 'path');
  bands.setAttribute('d', SPLIT.path);
  bands.setAttribute('stroke', fill);
  bands.setAttribute('stroke-width', String(SPLIT.width));
  pattern.append(bands);
  defs.append(pattern);
  return id;
}
