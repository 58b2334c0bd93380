/** The part of Plotly's partial bundle that its page uses; the package brings no types. */
declare module 'plotly.js-geo-dist-min' {
  interface Figure {
    data: readonly object[];
    layout: object;
    frames: readonly object[];
    config: object;
  }
  const Plotly: { newPlot: (place: string, figure: Figure) => Promise<HTMLElement> };
  export default Plotly;
}
