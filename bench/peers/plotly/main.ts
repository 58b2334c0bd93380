/** Plotly's partial bundle for maps: a choropleth, a frame a year, a slider that goes to a frame. */
import './noBase.ts';
import Plotly from 'plotly.js-geo-dist-min';
import world from 'virtual:world';
import '../common/page.css';
import { BORDER, LAND, OPENING, SEA } from '../common/world.ts';

const { states, neighbours, years, statuses, byState } = world;
const ids = Object.keys(byState);
const valuesOf = (at: number): number[] => ids.map((id) => byState[id]?.[at] ?? 0);
const last = statuses.length - 1;

const traces = [
  {
    type: 'choropleth',
    geojson: neighbours,
    locations: neighbours.features.map(({ id }) => id),
    z: neighbours.features.map(() => 0),
    colorscale: [
      [0, LAND],
      [1, LAND],
    ],
    showscale: false,
    hoverinfo: 'skip',
    marker: { line: { width: 0 } },
  },
  {
    type: 'choropleth',
    geojson: states,
    locations: ids,
    z: valuesOf(years.length - 1),
    zmin: 0,
    zmax: last,
    colorscale: statuses.map(({ colour }, at) => [at / last, colour]),
    marker: { line: { color: BORDER, width: 1 } },
    colorbar: { tickvals: statuses.map((_, at) => at), ticktext: statuses.map(({ name }) => name) },
  },
];

const layout = {
  geo: {
    visible: false,
    bgcolor: SEA,
    projection: { type: 'equirectangular' },
    lonaxis: { range: [OPENING.west, OPENING.east] },
    lataxis: { range: [OPENING.south, OPENING.north] },
  },
  margin: { l: 0, r: 0, t: 0, b: 0 },
  sliders: [
    {
      active: years.length - 1,
      pad: { l: 40, r: 40, b: 8 },
      currentvalue: { prefix: 'Year ' },
      steps: years.map((year) => ({
        label: String(year),
        method: 'animate',
        args: [
          [String(year)],
          { mode: 'immediate', frame: { duration: 0, redraw: true }, transition: { duration: 0 } },
        ],
      })),
    },
  ],
};

const frames = years.map((year, at) => ({
  name: String(year),
  data: [{ z: valuesOf(at) }],
  traces: [1],
}));

await Plotly.newPlot('map', {
  data: traces,
  layout,
  frames,
  config: { responsive: true, displayModeBar: false },
});
