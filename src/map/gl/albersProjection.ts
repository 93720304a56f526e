/*
 * Everything of maplibre-gl that is experimental stands in this file, `albersWorker.ts` and `crsConverter.ts`
 * (maplibre-gl pinned to 6.17.0: https://maplibre.org/maplibre-gl-js/docs/API/functions/addProjection/).
 *
 * The way back, should a release take it away: project on the page instead. Map scene units linearly onto a small
 * square of longitudes and latitudes around 0°, 0° (Mercator is linear there to 1e-8 within 0.01°; or invert
 * Mercator exactly), feed that to the sources in `sources.ts` and to `toMapView`, drop the style's `projection` and
 * use MapLibre's own worker. Nothing else knows of the projection.
 */
import { addProjection, setWorkerUrl } from 'maplibre-gl';
import { ALBERS_PROJ_STRING, metresToLonLat, projectToMetres } from '../projection';
import workerUrl from './albersWorker?worker&url';
import { createCrsConverter } from './crsConverter';
import { PROJECTION_NAME, TILE_GRID } from './tileGrid';

let isRegistered = false;

/** Makes the atlas's projection known to maplibre-gl and its worker. Call before the first map is made. */
export function registerAlbers(): void {
  if (isRegistered) return;
  isRegistered = true;
  setWorkerUrl(workerUrl);
  try {
    addProjection({
      name: PROJECTION_NAME,
      definition: ALBERS_PROJ_STRING,
      projection: createCrsConverter(projectToMetres, metresToLonLat),
      tileMatrixSet: TILE_GRID,
    });
  } catch (error) {
    // Hot reload runs this module anew while maplibre-gl keeps its registry; a second registration throws.
    if (!import.meta.hot) throw error;
  }
}
