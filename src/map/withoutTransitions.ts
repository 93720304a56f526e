/**
 * What d3-zoom needs of d3-transition where nothing is ever animated by it: vite.config.ts puts this in its place. Camera
 * flights are ours (cameraMotion.ts); the package and the colour arithmetic it brings would be a fifteenth of the script.
 */
export function interrupt(): void {}
