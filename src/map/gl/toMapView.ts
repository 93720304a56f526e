import type { LonLat } from '../../domain/geography';
import type { Camera, Fit } from '../mapContract';
import { ALBERS, projectToScene, SCENE, sceneToLonLat, type ScenePoint } from '../projection';
import { TILE_GRID, TILE_PX } from './tileGrid';

/** How scene units become CSS pixels once the camera has moved: `px = scale·u + (x, y)`. */
export interface Placement {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export function toPlacement(camera: Camera, fit: Fit): Placement {
  return {
    scale: fit.scale * camera.k,
    x: fit.scale * camera.x + fit.offsetX,
    y: fit.scale * camera.y + fit.offsetY,
  };
}

/** MapLibre's words for a camera. */
export interface MapView {
  readonly center: LonLat;
  readonly zoom: number;
  readonly padding: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

/** Short of the pole by a hair: MapLibre refuses latitudes beyond 90°. */
const MAX_LATITUDE_DEG = 89.999;
const POLE: ScenePoint = projectToScene([ALBERS.centralMeridianDeg, MAX_LATITUDE_DEG]);

function hasLonLat(point: ScenePoint): boolean {
  const [lon, lat] = sceneToLonLat(point);
  // Past the pole the cone has ended, and far to its sides it begins anew; the plane of the pane goes on.
  return lat <= MAX_LATITUDE_DEG && Math.abs(lon - ALBERS.centralMeridianDeg) < 180;
}

/**
 * Where MapLibre must look so that scene units stand where `placement` puts them.
 * @param size of MapLibre's canvas in CSS pixels, which it rounds to whole ones.
 */
export function toMapView(
  { scale, x, y }: Placement,
  size: { readonly width: number; readonly height: number },
): MapView {
  const middle: ScenePoint = [(size.width / 2 - x) / scale, (size.height / 2 - y) / scale];
  const focus = hasLonLat(middle) ? middle : POLE;
  // Padding moves the point looked at off the middle by half of itself.
  const shiftX = 2 * scale * (focus[0] - middle[0]);
  const shiftY = 2 * scale * (focus[1] - middle[1]);
  return {
    center: sceneToLonLat(focus),
    zoom: Math.log2((TILE_GRID.extentAtZoom0 * scale) / (SCENE.metresPerUnit * TILE_PX)),
    padding: {
      left: Math.max(0, shiftX),
      right: Math.max(0, -shiftX),
      top: Math.max(0, shiftY),
      bottom: Math.max(0, -shiftY),
    },
  };
}
