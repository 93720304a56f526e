import type { RegionId } from '../domain/geography';
import { isInRegion, type ProjectedRegion } from './projectedRegions';
import type { ScenePoint } from './projection';

/** Where a marker of a region too small to hit stands. */
export interface TinyTarget {
  readonly id: RegionId;
  readonly at: ScenePoint;
}

/** How far a pointer may miss, in CSS pixels. */
export interface Reach {
  /** A marker within this distance wins over the region under the pointer. */
  readonly markerPx: number;
  /** Outside every region, the nearest one within this distance is meant. */
  readonly nearPx: number;
}

export const MOUSE_REACH: Reach = { markerPx: 11, nearPx: 0 };
/** Half of the 44 px a finger needs. */
export const TOUCH_REACH: Reach = { markerPx: 22, nearPx: 12 };

export interface HitIndex {
  /** The region meant at a point of the scene; `pxPerUnit` says how much a scene unit is on screen now. */
  readonly regionAt: (point: ScenePoint, pxPerUnit: number, reach: Reach) => RegionId | null;
}

const PROBES = 8;

function nearestMarker(point: ScenePoint, radius: number, targets: readonly TinyTarget[]): RegionId | null {
  let best: RegionId | null = null;
  let bestDistance = radius;
  for (const { id, at } of targets) {
    const distance = Math.hypot(at[0] - point[0], at[1] - point[1]);
    if (distance <= bestDistance) [best, bestDistance] = [id, distance];
  }
  return best;
}

/** Finds the region a pointer means, the same for both renderers. The box of a region is its index. */
export function createHitIndex(regions: Iterable<ProjectedRegion>, targets: readonly TinyTarget[]): HitIndex {
  const list = [...regions];
  const containing = (point: ScenePoint) => list.find((region) => isInRegion(point, region))?.id ?? null;
  return {
    regionAt: (point, pxPerUnit, { markerPx, nearPx }) => {
      const exact = nearestMarker(point, markerPx / pxPerUnit, targets) ?? containing(point);
      if (exact !== null || nearPx === 0) return exact;
      const radius = nearPx / pxPerUnit;
      for (const share of [0.5, 1]) {
        for (let probe = 0; probe < PROBES; probe += 1) {
          const angle = (probe * 2 * Math.PI) / PROBES;
          const at: ScenePoint = [
            point[0] + Math.cos(angle) * radius * share,
            point[1] + Math.sin(angle) * radius * share,
          ];
          const found = containing(at);
          if (found !== null) return found;
        }
      }
      return null;
    },
  };
}
