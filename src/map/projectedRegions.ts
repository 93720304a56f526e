import type { Position } from 'geojson';
import type { RegionId } from '../domain/geography';
import type { Box } from './camera';
import type { Boundaries } from './mapContract';
import { projectToScene, type ScenePoint } from './projection';

/** A region in scene units, ready for planar geometry. */
export interface ProjectedRegion {
  readonly id: RegionId;
  readonly box: Box;
  /** Outer rings and holes alike: x, y, x, y… A point is inside when it is inside an odd number of them. */
  readonly rings: readonly Float64Array[];
}

function projectRing(ring: readonly Position[]): Float64Array {
  const flat = new Float64Array(ring.length * 2);
  ring.forEach(([lon = 0, lat = 0], index) => {
    const [x, y] = projectToScene([lon, lat]);
    flat[index * 2] = x;
    flat[index * 2 + 1] = y;
  });
  return flat;
}

function boxOfRings(rings: readonly Float64Array[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      const x = ring[i] ?? 0;
      const y = ring[i + 1] ?? 0;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  return { left, top, right, bottom };
}

const cache = new WeakMap<Boundaries, ReadonlyMap<RegionId, ProjectedRegion>>();

/** The regions of a level in scene units; computed once for each level. */
export function projectRegions(boundaries: Boundaries): ReadonlyMap<RegionId, ProjectedRegion> {
  const known = cache.get(boundaries);
  if (known !== undefined) return known;
  const projected = new Map(
    boundaries.regions.map(({ id, geometry }): [RegionId, ProjectedRegion] => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const rings = polygons.flatMap((polygon) => polygon.map(projectRing));
      return [id, { id, box: boxOfRings(rings), rings }];
    }),
  );
  cache.set(boundaries, projected);
  return projected;
}

export function isInBox([x, y]: ScenePoint, box: Box): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** Even-odd test; a point on a border belongs to one side only. */
export function isInRegion(point: ScenePoint, region: ProjectedRegion): boolean {
  if (!isInBox(point, region.box)) return false;
  const [x, y] = point;
  let isInside = false;
  for (const ring of region.rings) {
    let ax = ring[ring.length - 2] ?? 0;
    let ay = ring[ring.length - 1] ?? 0;
    for (let i = 0; i < ring.length; i += 2) {
      const bx = ring[i] ?? 0;
      const by = ring[i + 1] ?? 0;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
      ax = bx;
      ay = by;
    }
  }
  return isInside;
}

/** The box that holds the given regions; `null` when none of them is known. */
export function boxOfRegions(
  regions: ReadonlyMap<RegionId, ProjectedRegion>,
  ids: readonly RegionId[],
): Box | null {
  const boxes = ids.flatMap((id) => regions.get(id)?.box ?? []);
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}
