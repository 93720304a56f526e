import { canvas, geoJSON, map as createMap, Path } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { hideTooltip, onRecolour, part, showTooltip } from './controls';
import { colorOf, loadRegions, type Indicator, type RegionProperties } from './regionTable';

const { regions, table } = await loadRegions();
const map = createMap(part('map'), { attributionControl: false });

const styleFor =
  (indicator: Indicator) => (feature?: GeoJSON.Feature<GeoJSON.Geometry, RegionProperties>) => ({
    fillColor: colorOf(table[feature?.properties.iso ?? ''], indicator),
    fillOpacity: 1,
    color: '#fff',
    weight: 1,
  });

/** Leaflet draws in the frame after a change; this callback runs in the same frame, behind it. */
const reportDrawing = () => requestAnimationFrame(() => window.probe?.changed());

const layer = geoJSON<RegionProperties, GeoJSON.Polygon | GeoJSON.MultiPolygon>(regions, {
  // The typings know the renderer of one path, not of all.
  ...{ renderer: canvas() },
  style: styleFor('presence'),
  onEachFeature: ({ properties }, path) => {
    if (!(path instanceof Path)) return;
    path.on('mouseover', ({ originalEvent }: { originalEvent: MouseEvent }) => {
      path.setStyle({ color: '#14222b', weight: 2 }).bringToFront();
      showTooltip(properties.name_en, originalEvent.clientX, originalEvent.clientY);
      reportDrawing();
    });
    path.on('mouseout', () => {
      path.setStyle({ color: '#fff', weight: 1 });
      hideTooltip();
    });
  },
});
map.fitBounds(layer.getBounds());
layer.addTo(map);
reportDrawing();

onRecolour((indicator) => {
  layer.setStyle(styleFor(indicator));
  reportDrawing();
});

window.pointOf = (iso) => {
  const [longitude, latitude] = table[iso]?.anchor ?? [0, 0];
  const { x, y } = map.latLngToContainerPoint([latitude, longitude]);
  return [x, y];
};
