/** Plain d3: one path a state, its fill set anew each year. */
import { geoIdentity, geoPath } from 'd3-geo';
import { select } from 'd3-selection';
import type { Feature } from 'geojson';
import world from 'virtual:world';
import '../common/page.css';
import { connectSlider } from '../common/slider.ts';
import { BORDER, LAND, OPENING } from '../common/world.ts';

const { states, neighbours, years, statuses, byState } = world;
const svg = select('#map').append('svg').attr('viewBox', '0 0 1280 640');
const corners: Feature = {
  type: 'Feature',
  properties: {},
  geometry: {
    type: 'MultiPoint',
    coordinates: [
      [OPENING.west, OPENING.south],
      [OPENING.east, OPENING.north],
    ],
  },
};
const path = geoPath(geoIdentity().reflectY(true).fitSize([1280, 640], corners));

svg.append('g').selectAll('path').data(neighbours.features).join('path').attr('d', path).attr('fill', LAND);
const shapes = svg
  .append('g')
  .attr('stroke', BORDER)
  .selectAll('path')
  .data(states.features)
  .join('path')
  .attr('d', path);

function showYear(year: number): void {
  const at = years.indexOf(year);
  shapes.attr('fill', ({ id }) => statuses[byState[String(id)]?.[at] ?? 0]?.colour ?? LAND);
}

showYear(2025);
connectSlider(showYear);
