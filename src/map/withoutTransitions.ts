/**
 * What d3-zoom needs of d3-transition and d3-interpolate where nothing is ever animated by it: vite.config.ts puts this
 * in their place. Camera flights are ours (cameraMotion.ts); the packages and the colour arithmetic they bring would be
 * a tenth of the script.
 */
export function interrupt(): void {}

/** The path of a transition of d3-zoom. @throws always: whoever starts one has to bring the packages back. */
export function interpolateZoom(): never {
  throw new Error('d3-zoom runs here without its transitions');
}
