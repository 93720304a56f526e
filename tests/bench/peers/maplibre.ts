import { Map, setWorkerUrl, type ExpressionSpecification } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { hideTooltip, onRecolour, part, showTooltip } from './controls';
import { colorOf, loadRegions, type Indicator } from './regionTable';

setWorkerUrl(workerUrl);
const { regions, table } = await loadRegions();

const fillColor = (indicator: Indicator): ExpressionSpecification => [
  'match',
  ['get', 'iso'],
  ...(Object.entries(table).flatMap(([iso, row]) => [iso, colorOf(row, indicator)]) as [string, string]),
  '#cdd1d4',
];
const ifHovered = <Value extends string | number>(yes: Value, no: Value): ExpressionSpecification => [
  'case',
  ['boolean', ['feature-state', 'hovered'], false],
  yes,
  no,
];

const map = new Map({
  container: part('map'),
  attributionControl: false,
  // The whole country; beyond 180° rather than cut there.
  bounds: [
    [19, 41],
    [192, 82],
  ],
  style: {
    version: 8,
    sources: { regions: { type: 'geojson', data: regions, promoteId: 'iso' } },
    layers: [
      { id: 'fill', type: 'fill', source: 'regions', paint: { 'fill-color': fillColor('presence') } },
      {
        id: 'line',
        type: 'line',
        source: 'regions',
        paint: { 'line-color': ifHovered('#14222b', '#ffffff'), 'line-width': ifHovered(2, 1) },
      },
    ],
  },
});

/** Everything asked for is loaded and drawn. */
const reportDrawing = () => map.once('idle', () => window.probe?.changed());
void reportDrawing();

let hovered: string | null = null;
const hover = (iso: string | null) => {
  if (hovered !== null) map.setFeatureState({ source: 'regions', id: hovered }, { hovered: false });
  if (iso !== null) map.setFeatureState({ source: 'regions', id: iso }, { hovered: true });
  hovered = iso;
};
map.on('mousemove', 'fill', ({ features, originalEvent }) => {
  const properties = features?.[0]?.properties;
  if (properties === undefined || properties['iso'] === hovered) return;
  hover(String(properties['iso']));
  showTooltip(String(properties['name_en']), originalEvent.clientX, originalEvent.clientY);
  void map.once('render', () => window.probe?.changed());
});
map.on('mouseleave', 'fill', () => {
  hover(null);
  hideTooltip();
});

onRecolour((indicator) => {
  map.setPaintProperty('fill', 'fill-color', fillColor(indicator));
  void reportDrawing();
});

window.pointOf = (iso) => {
  const { x, y } = map.project([...(table[iso]?.anchor ?? [0, 0])]);
  return [x, y];
};
