// MapLibre's own worker with the map's projection in it: GeoJSON is projected and tiled in the worker, where the
// functions given to addProjection on the page cannot go. One script from our origin: importScriptInWorkers would
// fetch a second one and run it through a blob: URL, which a strict content security policy forbids.
import type { WorkerGlobalScopeInterface } from 'maplibre-gl';
import MapLibreWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import { ALBERS_PROJ_STRING, metresToLonLat, projectToMetres } from '../projection';
import { createCrsConverter } from './crsConverter';

const workerScope = globalThis as unknown as WorkerGlobalScopeInterface;

// maplibre-gl's package.json calls its worker free of side effects: without this use a bundler drops it.
if (!(workerScope.worker instanceof MapLibreWorker))
  throw new Error('maplibre-gl has not started its worker');

workerScope.setProjectionHandler((definition) => {
  // The page and the worker are built from the same constants; another string would mean a stale worker.
  if (definition !== ALBERS_PROJ_STRING) throw new RangeError(`Not this map's projection: ${definition}`);
  return createCrsConverter(projectToMetres, metresToLonLat);
});
