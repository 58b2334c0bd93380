/** Plotly asks a foreign host for its base map even where only given shapes are drawn: an empty one, given before, spares it. */
const empty = { type: 'GeometryCollection', geometries: [] };
const layers = ['coastlines', 'land', 'ocean', 'lakes', 'rivers', 'countries', 'subunits'];
Object.assign(window, {
  PlotlyGeoAssets: {
    topojson: {
      world_110m: {
        type: 'Topology',
        arcs: [],
        objects: Object.fromEntries(layers.map((layer) => [layer, empty])),
      },
    },
  },
});
