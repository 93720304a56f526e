import type { Geometry, MultiLineString } from 'geojson';
import type { RegionId } from '../domain/geography';
import type { Boundaries, Context } from './mapContract';
import { SCENE } from './projection';
import { scenePath } from './scenePath';

/** Path data of a level: written once, for the page, the screen and the exports alike. */
export interface BoundaryPaths {
  readonly regions: readonly { readonly id: RegionId; readonly path: string }[];
  /** Lines are cut into pieces that lie together: each raster tile strokes only the pieces that cross it. */
  readonly regionBorders: readonly string[];
  readonly districtBorders: readonly string[];
  readonly coast: readonly string[];
}

export interface ContextPaths {
  readonly land: string;
  readonly lakes: string;
  readonly rivers: string;
}

/** Pieces a country's lines are cut into, across and down: more would cost more as elements than they save as strokes. */
const CELLS = { across: 4, down: 3 };

/** Path data parted by the cell of the scene that each of its lines begins in. */
export function localPieces(path: string): readonly string[] {
  const pieces = new Map<number, string>();
  for (const [line, x, y] of path.matchAll(/M(-?[\d.]+) ?(-?[\d.]+)[^M]*/g)) {
    const column = Math.floor((Number(x) / SCENE.width) * CELLS.across);
    const row = Math.floor((Number(y) / SCENE.height) * CELLS.down);
    const cell = row * CELLS.across + column;
    pieces.set(cell, (pieces.get(cell) ?? '') + line);
  }
  return [...pieces.values()];
}

const boundaryCache = new WeakMap<Boundaries, BoundaryPaths>();
const contextCache = new WeakMap<Context, ContextPaths>();

/** Path data of a level of boundaries. `decimals` counts only when a level is asked for the first time. */
export function boundaryPaths(boundaries: Boundaries, decimals = 1): BoundaryPaths {
  const known = boundaryCache.get(boundaries);
  if (known !== undefined) return known;
  const paths: BoundaryPaths = {
    regions: boundaries.regions.map(({ id, geometry }) => ({ id, path: scenePath(geometry, decimals) })),
    regionBorders: localPieces(scenePath(boundaries.regionBorders, decimals)),
    districtBorders: localPieces(scenePath(boundaries.districtBorders, decimals)),
    coast: localPieces(scenePath(boundaries.coast, decimals)),
  };
  boundaryCache.set(boundaries, paths);
  return paths;
}

export function contextPaths(context: Context): ContextPaths {
  const known = contextCache.get(context);
  if (known !== undefined) return known;
  const paths: ContextPaths = {
    land: scenePath(context.land),
    lakes: scenePath(context.lakes),
    rivers: scenePath(context.rivers),
  };
  contextCache.set(context, paths);
  return paths;
}

/** Id of a region's outline in the document; hatchings and highlights refer to it. */
export function outlineId(id: RegionId): string {
  return `outline-${id}`;
}

type RegionGeometry = Boundaries['regions'][number]['geometry'];

/** Path data of a whole is that of its parts one after the other. */
function partsOf(geometry: RegionGeometry | MultiLineString): readonly Geometry[] {
  if (geometry.type === 'Polygon') return [geometry];
  return geometry.type === 'MultiPolygon'
    ? geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
    : geometry.coordinates.map((coordinates) => ({ type: 'LineString', coordinates }));
}

/** Longest piece of work between two chances for the page to react, ms. */
const SLICE_MS = 8;

/** Writes the path data of a level in small slices, so that a gesture under way stays smooth. */
export async function prepareBoundaryPaths(boundaries: Boundaries, decimals: number): Promise<void> {
  if (boundaryCache.has(boundaries)) return;
  let sliceEnds = performance.now() + SLICE_MS;
  const breathe = async () => {
    if (performance.now() <= sliceEnds) return;
    await new Promise((resolve) => setTimeout(resolve));
    sliceEnds = performance.now() + SLICE_MS;
  };
  const write = async (geometry: RegionGeometry | MultiLineString) => {
    let path = '';
    for (const part of partsOf(geometry)) {
      await breathe();
      path += scenePath(part, decimals);
    }
    return path;
  };
  const regions: { id: RegionId; path: string }[] = [];
  for (const { id, geometry } of boundaries.regions) regions.push({ id, path: await write(geometry) });
  boundaryCache.set(boundaries, {
    regions,
    regionBorders: localPieces(await write(boundaries.regionBorders)),
    districtBorders: localPieces(await write(boundaries.districtBorders)),
    coast: localPieces(await write(boundaries.coast)),
  });
}
