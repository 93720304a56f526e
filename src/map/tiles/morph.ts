import type { Position } from 'geojson';
import type { RegionId } from '../../domain/geography';
import type { Boundaries } from '../mapContract';
import { projectToScene, type ScenePoint } from '../projection';

/** Points a main outline travels by: enough for a coast at the size of a country. */
const POINTS = 64;
/** Islands smaller than this, scene units, are not seen to travel. */
const SMALLEST_PART = 1.5;

/** One outline on its way: x, y, x, y… at both ends, point by point. */
export interface Journey {
  readonly id: RegionId;
  readonly from: Float64Array;
  readonly to: Float64Array;
}

function area(ring: readonly ScenePoint[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** A ring as `POINTS` points equally far from each other, clockwise from where it is nearest to its top left corner. */
function resample(positions: readonly Position[]): Float64Array {
  const open = positions.slice(0, -1).map(([lon = 0, lat = 0]) => projectToScene([lon, lat]));
  const ring = area(open) < 0 ? open.toReversed() : open;
  const start = ring.reduce((best, [x, y], index) => {
    const [bestX, bestY] = ring[best] ?? [x, y];
    return x + y < bestX + bestY ? index : best;
  }, 0);
  const path = [...ring.slice(start), ...ring.slice(0, start + 1)];
  const steps = path.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = path[index] ?? [x, y];
    return Math.hypot(x - fromX, y - fromY);
  });
  const total = steps.reduce((sum, step) => sum + step, 0);
  const flat = new Float64Array(POINTS * 2);
  let [segment, passed] = [0, 0];
  for (let i = 0; i < POINTS; i += 1) {
    const wanted = (total * i) / POINTS;
    while (segment < steps.length - 1 && passed + (steps[segment] ?? 0) < wanted) {
      passed += steps[segment] ?? 0;
      segment += 1;
    }
    const [ax, ay] = path[segment] ?? [0, 0];
    const [bx, by] = path[segment + 1] ?? [ax, ay];
    const share = (wanted - passed) / (steps[segment] || 1);
    flat[2 * i] = ax + (bx - ax) * share;
    flat[2 * i + 1] = ay + (by - ay) * share;
  }
  return flat;
}

function sizeOf(flat: Float64Array): { readonly width: number; readonly x: number; readonly y: number } {
  const xs = flat.filter((_, index) => index % 2 === 0);
  const ys = flat.filter((_, index) => index % 2 === 1);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { width: Math.max(right - left, bottom - top), x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Outer rings of a region, the largest first. */
function partsOf({ geometry }: Boundaries['regions'][number]): Float64Array[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .flatMap(([outer]) => (outer === undefined ? [] : [resample(outer)]))
    .toSorted((a, b) => sizeOf(b).width - sizeOf(a).width);
}

/** A part without a counterpart shrinks into the middle of where its region goes. */
function pointLike(part: Float64Array, goal: Float64Array): Float64Array {
  const { x, y } = sizeOf(goal);
  return part.map((_, index) => (index % 2 === 0 ? x : y));
}

/**
 * How the outlines of one form become those of another. The largest part of a region becomes the largest; islands
 * shrink into it or grow out of it. Large regions come first: what they enclose is drawn over them.
 */
export function createJourneys(from: Boundaries, to: Boundaries): readonly Journey[] {
  const goals = new Map(to.regions.map((region) => [region.id, partsOf(region)]));
  const journeys = from.regions.flatMap((region) => {
    const [start, ...startIslands] = partsOf(region);
    const [goal, ...goalIslands] = goals.get(region.id) ?? [];
    if (start === undefined || goal === undefined) return [];
    const isSeen = (part: Float64Array) => sizeOf(part).width >= SMALLEST_PART;
    const { id } = region;
    const islands = [
      ...startIslands.filter(isSeen).map((part) => ({ id, from: part, to: pointLike(part, goal) })),
      ...goalIslands.filter(isSeen).map((part) => ({ id, from: pointLike(part, start), to: part })),
    ];
    const size = Math.max(sizeOf(start).width, sizeOf(goal).width);
    return [{ size, journeys: [...islands, { id, from: start, to: goal }] }];
  });
  return journeys.toSorted((a, b) => b.size - a.size).flatMap((group) => group.journeys);
}
