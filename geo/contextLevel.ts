import type { Position } from 'geojson';
import { sceneToMetres } from '../src/map/projection';
import { isInBox, type Box } from './clipToBox';

export const M2_PER_KM2 = 1e6;

/** How much of the surroundings one file carries. */
export interface ContextLevel {
  /** Visvalingam threshold; eight times it outside the part of the scene seen at rest. */
  readonly minTriangleKm2: number;
  readonly minIslandKm2: number;
  readonly minLakeKm2: number;
  /** Rivers shorter than this, all branches of one source feature together, are left out. */
  readonly minRiverKm: number;
  /** Borders between neighbours are drawn in this part of the scene. */
  readonly bordersBox: Box;
}

/** Scene units that hold land: room for a portrait phone, and for a 16:9 hall screen whose legend stands beside the map. */
export const CONTEXT_BOX_SCENE: Box = { minX: -440, minY: -350, maxX: 1400, maxY: 900 };
/** Scene units seen at rest; further out land only fills a margin, so it is kept coarser. */
export const NEAR_BOX_SCENE: Box = { minX: -40, minY: -60, maxX: 1040, maxY: 610 };
const FAR_FACTOR = 8;

export function toMetresBox(scene: Box): Box {
  const [minX, maxY] = sceneToMetres([scene.minX, scene.minY]);
  const [maxX, minY] = sceneToMetres([scene.maxX, scene.maxY]);
  return { minX, minY, maxX, maxY };
}

const nearBox = toMetresBox(NEAR_BOX_SCENE);

/** Factor on every threshold of area at a place. */
export const coarseningAt = (point: Position | undefined) =>
  point !== undefined && isInBox(point, nearBox) ? 1 : FAR_FACTOR;

/** The meridian opposite the central one, where the plane ends: 75° W. */
const SEAM_LON = -75;

/** Moves a line as a whole by 360° so that Alaska lies east of Chukotka and nothing jumps at 180°. */
export function unwrap(line: readonly Position[]): Position[] {
  const mean = line.reduce((sum, [lon = 0]) => sum + lon, 0) / line.length;
  const shift = mean < SEAM_LON ? 360 : 0;
  return line.map(([lon = 0, lat = 0]) => [lon + shift, lat]);
}
