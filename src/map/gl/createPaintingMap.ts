import { Map as MapLibreMap, type JumpToOptions, type StyleSpecification } from 'maplibre-gl';
import type { MapView } from './toMapView';

/** A MapLibre map that only paints: it takes no input, shows no controls and fetches nothing. */
export function createPaintingMap(
  container: HTMLElement,
  style: StyleSpecification,
  view: MapView,
): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style,
    ...toJumpOptions(view),
    interactive: false,
    attributionControl: false,
    // The pane says when its size has changed.
    trackResize: false,
    fadeDuration: 0,
    // A narrow pane shows the whole tile grid smaller than one tile.
    minZoom: -2,
    // Checked in tests/unit/gl/style.test.ts, with every region's colour.
    validateStyle: false,
  });
  const canvas = map.getCanvas();
  // The pane's own elements speak for the map.
  canvas.setAttribute('aria-hidden', 'true');
  for (const attribute of ['role', 'aria-label', 'tabindex']) canvas.removeAttribute(attribute);
  return map;
}

export function toJumpOptions({ center: [lon, lat], zoom, padding }: MapView) {
  return { center: [lon, lat], zoom, padding } satisfies JumpToOptions;
}
