import { MapChart } from 'echarts/charts';
import { TooltipComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { onRecolour, part } from './controls';
import { colorOf, loadRegions, type Indicator } from './regionTable';

use([MapChart, TooltipComponent, CanvasRenderer]);

const { regions, table } = await loadRegions();
// Its typings want a narrower GeoJSON than the standard's.
registerMap('regions', regions as unknown as Parameters<typeof registerMap>[1]);

const chart = init(part('map'));
/** Fires once for each frame that was drawn. */
chart.on('rendered', () => window.probe?.changed());

const rows = (indicator: Indicator) =>
  regions.features.map(({ properties: { iso } }) => ({
    name: iso,
    itemStyle: { areaColor: colorOf(table[iso], indicator) },
  }));

chart.setOption({
  animation: false,
  tooltip: { transitionDuration: 0, showDelay: 0 },
  series: [
    {
      type: 'map',
      map: 'regions',
      nameProperty: 'iso',
      roam: true,
      selectedMode: false,
      stateAnimation: { duration: 0 },
      itemStyle: { borderColor: '#fff', borderWidth: 1 },
      emphasis: {
        label: { show: false },
        itemStyle: { areaColor: 'inherit', borderColor: '#14222b', borderWidth: 2 },
      },
      data: rows('presence'),
    },
  ],
});

onRecolour((indicator) => chart.setOption({ series: [{ data: rows(indicator) }] }));

window.pointOf = (iso) => {
  const pixel: unknown = chart.convertToPixel({ seriesIndex: 0 }, [...(table[iso]?.anchor ?? [0, 0])]);
  return pixel as [number, number];
};
