declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs' {
  import type { WorkerGlobalScopeInterface } from 'maplibre-gl';

  /** The class the module has made one of, as `self.worker`, by the time it has been imported. */
  const MapLibreWorker: new (self: WorkerGlobalScopeInterface) => WorkerGlobalScopeInterface['worker'];
  export default MapLibreWorker;
}
