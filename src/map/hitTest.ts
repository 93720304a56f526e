import type { RegionId } from '../domain/geography';
import { isInRegion, type ProjectedRegion } from './projectedRegions';
import type { ScenePoint } from './projection';

/** Where a region stands: its marker if it is tiny, else the middle of what a pointer may mean by it. */
export interface HitAnchor {
  readonly id: RegionId;
  readonly at: ScenePoint;
  readonly isTiny: boolean;
}

/** How far a pointer may miss, in CSS pixels. */
export interface Reach {
  /** A marker within this distance wins over the region under the pointer, unless that one's anchor is nearer. */
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

function distance(a: ScenePoint, b: ScenePoint): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function nearestAnchor(point: ScenePoint, radius: number, anchors: readonly HitAnchor[]): HitAnchor | null {
  let best: HitAnchor | null = null;
  let bestDistance = radius;
  for (const anchor of anchors) {
    const away = distance(anchor.at, point);
    if (away <= bestDistance) [best, bestDistance] = [anchor, away];
  }
  return best;
}

/** Finds the region a pointer means, the same for both renderers. The box of a region is its index. */
export function createHitIndex(regions: Iterable<ProjectedRegion>, anchors: readonly HitAnchor[]): HitIndex {
  const list = [...regions];
  const tiny = anchors.filter(({ isTiny }) => isTiny);
  const anchorById = new Map(anchors.map((anchor) => [anchor.id, anchor]));
  const containing = (point: ScenePoint) => list.find((region) => isInRegion(point, region))?.id ?? null;
  const meantAt = (point: ScenePoint, radius: number) => {
    const inside = containing(point);
    const marker = nearestAnchor(point, radius, tiny);
    if (marker === null) return inside;
    const own = inside === null ? undefined : anchorById.get(inside);
    // Small neighbours of a tiny region must be reachable too.
    return own !== undefined && distance(own.at, point) < distance(marker.at, point) ? own.id : marker.id;
  };
  return {
    regionAt: (point, pxPerUnit, { markerPx, nearPx }) => {
      const meant = meantAt(point, markerPx / pxPerUnit);
      if (meant !== null || nearPx === 0) return meant;
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
