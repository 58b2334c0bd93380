/** ECharts with what it needs and no more: a map series, a piecewise visual map as legend, a timeline. */
import { MapChart } from 'echarts/charts';
import { TimelineComponent, VisualMapComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import type { EChartsOption } from 'echarts';
import { CanvasRenderer } from 'echarts/renderers';
import world from 'virtual:world';
import '../common/page.css';
import { BORDER, LAND, OPENING, SEA } from '../common/world.ts';

use([MapChart, TimelineComponent, VisualMapComponent, CanvasRenderer]);

const { states, neighbours, years, statuses, byState } = world;
registerMap('world', {
  geoJSON: { ...states, features: [...neighbours.features, ...states.features] } as never,
  specialAreas: {},
});

const chart = init(document.querySelector<HTMLElement>('#map'));
const option: EChartsOption = {
  baseOption: {
    backgroundColor: SEA,
    timeline: {
      axisType: 'category',
      data: years.map(String),
      currentIndex: years.length - 1,
      left: 40,
      right: 40,
      bottom: 4,
    },
    visualMap: {
      type: 'piecewise',
      bottom: 70,
      pieces: statuses.map(({ name, colour }, value) => ({ value, label: name, color: colour })),
    },
    series: [
      {
        type: 'map',
        map: 'world',
        aspectScale: 1,
        boundingCoords: [
          [OPENING.west, OPENING.north],
          [OPENING.east, OPENING.south],
        ],
        top: 8,
        bottom: 60,
        itemStyle: { areaColor: LAND, borderColor: BORDER },
        selectedMode: false,
      },
    ],
  },
  options: years.map((_, at) => ({
    series: [{ data: Object.entries(byState).map(([name, row]) => ({ name, value: row[at] ?? 0 })) }],
  })),
};
chart.setOption(option);
