import { SCENE, sceneToMetres } from '../projection';

/** maplibre-gl wants a colon in the name of a projection that is not built in. */
export const PROJECTION_NAME = 'custom:albers';

/** Four times the scene's width: a tall phone sees far beyond the country, and outside the grid nothing is drawn. */
const extentMetres = 4 * SCENE.width * SCENE.metresPerUnit;
const [centreX, centreY] = sceneToMetres([SCENE.width / 2, SCENE.height / 2]);

/** The square that MapLibre cuts into tiles, in metres of the Albers plane, centred on the scene. */
export const TILE_GRID: { readonly origin: [number, number]; readonly extentAtZoom0: number } = {
  origin: [centreX - extentMetres / 2, centreY + extentMetres / 2],
  extentAtZoom0: extentMetres,
};

/** CSS pixels across the whole grid at zoom 0: MapLibre's tile size. */
export const TILE_PX = 512;
